import { getElement } from './element.ts';

// The reader: opens at the cited words, and steps from one mention to the next.

const steps = getElement('.steps', HTMLElement);
const output = getElement('.steps output', HTMLElement);
const words = document.querySelector('.text mark');

/** The places that are stepped through: of one name, else the cited words, else all names; and what they are called. */
let places = words === null ? allMentions() : citedPieces();
let called = words === null ? 'names' : 'cited words';
let at = -1;

function allMentions(): Element[] {
  return [...document.querySelectorAll('.text .mention[id]')];
}

/** A name in the cited words cuts them into several marks. */
function citedPieces(): Element[] {
  const marks = [...document.querySelectorAll('.text mark')];
  return marks.filter(({ previousSibling }) => previousSibling?.nodeName !== 'MARK');
}

function mentionsOf(entity: string): Element[] {
  return allMentions().filter((mention) => mention.getAttribute('data-entity') === entity);
}

function say(where: string): void {
  output.textContent = where;
}

function nameOf(entity: string): string {
  return document.querySelector(`.panel [data-entity="${entity}"] .name`)?.textContent ?? 'name';
}

function choose(next: number): void {
  for (const chosen of document.querySelectorAll('.chosen')) chosen.classList.remove('chosen');
  if (places.length === 0) return;
  at = (next + places.length) % places.length;
  const place = places[at];
  place?.classList.add('chosen');
  place?.scrollIntoView({ block: 'center' });
  say(`${called}, ${at + 1} of ${places.length}`);
}

for (const button of steps.querySelectorAll('button'))
  button.addEventListener('click', () =>
    choose(at < 0 && button.dataset.step === '-1' ? -1 : at + Number(button.dataset.step)),
  );

document.addEventListener('keydown', (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  choose(event.key === 'ArrowDown' ? at + 1 : Math.max(at, 0) - 1);
});

/** A name that was clicked, in the panel or in the text, is the one that is stepped through. */
document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const entity = target?.closest('[data-entity]')?.getAttribute('data-entity');
  if (target === null || entity === undefined || entity === null) return;
  places = mentionsOf(entity);
  called = nameOf(entity);
  const link = target.closest('a');
  const id = link === null ? target.closest('.mention')?.id : link.hash.slice(1);
  const clicked = places.findIndex((place) => place.id === id);
  if (link !== null) event.preventDefault();
  if (clicked >= 0) choose(clicked);
});

steps.hidden = places.length === 0;
say(`${called}, ${places.length === 1 ? '1 place' : `${places.length} places`}`);
// A paragraph may be longer than the window.
if (words !== null) words.scrollIntoView({ block: 'center', behavior: 'instant' });
