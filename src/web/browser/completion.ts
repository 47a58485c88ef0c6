import { getElement } from './element.ts';

/** Wait until somebody pauses: nobody reads choices while typing. In milliseconds. */
const pause = 60;

type Completion = { readonly choices: readonly string[]; readonly replaced: string };

export type Choices = {
  /** Whether a key was meant for the list and is dealt with. */
  readonly handleKey: (event: KeyboardEvent) => boolean;
  readonly close: () => void;
};

/** A list of what the line could go on as, below the input: a combobox as ARIA's authoring practices describe it. */
export function createChoices(input: HTMLInputElement): Choices {
  const list = getElement('#choices', HTMLUListElement);
  let completion: Completion = { choices: [], replaced: '' };
  let selected = -1;
  let latest = 0;
  let timer: number | undefined;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  const show = () => {
    list.replaceChildren(
      ...completion.choices.map((choice, at) => {
        const item = document.createElement('li');
        item.id = `choice-${at}`;
        item.role = 'option';
        item.ariaSelected = String(at === selected);
        item.textContent = choice;
        return item;
      }),
    );
    const isOpen = completion.choices.length > 0;
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (selected >= 0) input.setAttribute('aria-activedescendant', `choice-${selected}`);
    else input.removeAttribute('aria-activedescendant');
    list.children[selected]?.scrollIntoView({ block: 'nearest' });
  };

  const close = () => {
    window.clearTimeout(timer);
    latest += 1;
    completion = { choices: [], replaced: '' };
    selected = -1;
    show();
  };

  /** Only the answer to what was typed last is shown. */
  const ask = async () => {
    latest += 1;
    const own = latest;
    const line = input.value.slice(0, input.selectionStart ?? input.value.length);
    if (line.trim() === '') return close();
    try {
      const response = await fetch(`/api/complete?line=${encodeURIComponent(line)}`);
      const found: Completion = response.ok ? await response.json() : { choices: [], replaced: '' };
      if (own !== latest) return;
      completion = { ...found, choices: found.choices.filter((choice) => choice !== found.replaced) };
      selected = -1;
      show();
    } catch {
      if (own === latest) close();
    }
  };

  const take = (at: number) => {
    const choice = completion.choices[at];
    if (choice === undefined) return;
    const cursor = input.selectionStart ?? input.value.length;
    const start = cursor - completion.replaced.length;
    input.setRangeText(choice, start, cursor, 'end');
    close();
    // A command or the name of an option goes on at once with what can follow it.
    if (/[ :]$/.test(choice)) void ask();
  };

  const move = (by: number) => {
    const count = completion.choices.length;
    selected = selected < 0 && by < 0 ? count - 1 : (selected + by + count) % count;
    show();
  };

  input.addEventListener('input', () => {
    // What is shown was for another line: taken now, it would replace the wrong words.
    close();
    timer = window.setTimeout(ask, pause);
  });
  input.addEventListener('blur', close);
  // Before the input loses the focus.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    const item = event.target instanceof Element ? event.target.closest('li') : null;
    if (item !== null) take([...list.children].indexOf(item));
  });

  return {
    close,
    handleKey({ key }) {
      if (list.hidden) return false;
      if (key === 'ArrowDown') move(1);
      else if (key === 'ArrowUp') move(-1);
      else if (key === 'Tab') take(Math.max(selected, 0));
      else if (key === 'Enter' && selected >= 0) take(selected);
      else if (key === 'Escape') close();
      else return false;
      return true;
    },
  };
}
