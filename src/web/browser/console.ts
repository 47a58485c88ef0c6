import { createChoices } from './completion.ts';
import { getElement } from './element.ts';
import { keepLine, readLines } from './history.ts';

// The console: answers without loading the page anew, completion, and earlier lines with the arrow keys.

const form = getElement('#ask', HTMLFormElement);
const input = getElement('#line', HTMLInputElement);
const status = getElement('#status', HTMLElement);
const choices = createChoices(input);

/** How far back the arrow keys have gone; the line that was being typed is the last one. */
let lines: string[] = [];
let at = 0;
let asking: AbortController | undefined;

/** Puts the parts of the page that depend on the question in the place of those that are there. */
async function show(address: string): Promise<void> {
  asking?.abort();
  asking = new AbortController();
  status.textContent = 'Looking…';
  document.body.ariaBusy = 'true';
  try {
    const response = await fetch(address, { signal: asking.signal });
    const text = await response.text();
    if (!response.headers.get('content-type')?.startsWith('text/html')) throw new Error(text);
    const next = new DOMParser().parseFromString(text, 'text/html');
    for (const selector of ['#answer', '.examples'])
      document
        .querySelector(selector)
        ?.replaceWith(document.adoptNode(next.querySelector(selector) ?? document.createElement('div')));
    document.querySelector('.ask')?.classList.toggle('welcome', next.querySelector('.welcome') !== null);
    document.title = next.title;
    input.value = next.querySelector<HTMLInputElement>('#line')?.getAttribute('value') ?? '';
    status.textContent = document.querySelector('#answer .box')?.textContent?.trim().slice(0, 300) ?? '';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    // Too many questions, or the program has ended: the browser says it better.
    location.assign(address);
  } finally {
    document.body.ariaBusy = 'false';
  }
}

function ask(line: string): void {
  const address = `/?q=${encodeURIComponent(line.toWellFormed())}`;
  keepLine(line);
  lines = [];
  choices.close();
  window.history.pushState(null, '', address);
  void show(address);
}

function goBack(by: number): void {
  if (lines.length === 0) {
    lines = [...readLines(), input.value];
    at = lines.length - 1;
  }
  at = Math.min(Math.max(at + by, 0), lines.length - 1);
  input.value = lines[at] ?? '';
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask(input.value);
});

input.addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (choices.handleKey(event)) event.preventDefault();
  else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
    event.preventDefault();
    goBack(event.key === 'ArrowUp' ? -1 : 1);
  }
});

input.addEventListener('input', () => {
  lines = [];
});

document.addEventListener('click', (event) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.pathname !== '/' || link.origin !== location.origin) return;
  const line = new URL(link.href).searchParams.get('q');
  if (line === null) return;
  event.preventDefault();
  ask(line);
  input.focus();
});

window.addEventListener('popstate', () => void show(location.pathname + location.search));
