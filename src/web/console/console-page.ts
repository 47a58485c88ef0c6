import type { Example } from '../../domain/about.ts';
import type { Command } from '../../domain/command.ts';
import { assertNever } from '../../errors.ts';
import { renderInHtml, renderNotice } from '../../render/html.ts';
import type { BelowCandidate } from '../../render/html-candidate.ts';
import { type Html, html, nothing } from '../../render/markup.ts';
import type { Page } from '../page.ts';
import { type Asked, longestLine } from './ask-line.ts';
import { sourcesPanel } from './sources-panel.ts';

export type ConsoleView = {
  readonly asked: Asked | undefined;
  readonly commands: readonly Command[];
  readonly examples: readonly Example[];
  /** For example "5 articles, 104 sentences". */
  readonly size: string;
  readonly below: BelowCandidate;
};

/** Where a line is asked. */
export const consoleAddress = (line: string) => `/?q=${encodeURIComponent(line.toWellFormed())}`;

/** The page that answers: one input that takes what Discord takes, and below it the answer and its sources. */
export function consolePage({ asked, commands, examples, size, below }: ConsoleView): Page {
  return {
    place: 'console',
    title: asked === undefined || asked.line === '' ? 'Verbatim' : asked.line,
    script: 'console.js',
    main: html`
    <section class="${asked === undefined ? 'ask welcome' : 'ask'}">
      <h1>Ask the articles. <span>They answer <em>in their own words</em>.</span></h1>
      <p class="lead">${size}. Nothing is generated: every answer is a piece of an article, and opens where it stands.</p>
      <form role="search" action="/" method="get" id="ask">
        <label class="unseen" for="line">Question or command</label>
        <div class="field">
          <input id="line" name="q" type="text" maxlength="${longestLine}" value="${asked?.line ?? ''}"${asked === undefined && html` autofocus`}
            placeholder="Ask, or type / for commands" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">
          <button type="submit">Ask</button>
        </div>
        <ul id="choices" class="choices" role="listbox" aria-label="Completions" hidden></ul>
      </form>
      <p class="unseen" id="status" role="status"></p>
    </section>
    <div id="answer">${asked === undefined ? nothing : answerSection(asked, below)}</div>
    ${exampleList([...examples.map(lineOf), '/sources'], asked === undefined)}
    ${commandList(commands)}`,
  };
}

function answerSection(asked: Asked, below: BelowCandidate): Html {
  return html`<div class="answered">
    <section class="message" aria-labelledby="asked">
      <h2 id="asked" class="asked" dir="auto"><span class="faint">You asked</span> ${asked.line === '' ? 'nothing' : asked.line}</h2>
      <div class="said">
        <div class="avatar" aria-hidden="true">“</div>
        <div class="box"><p class="from">Verbatim <span class="app">App</span></p>${wordsOf(asked, below)}</div>
      </div>
    </section>
    ${asked.kind === 'answered' ? sourcesPanel(asked.answer) : nothing}
  </div>`;
}

function wordsOf(asked: Asked, below: BelowCandidate): Html {
  switch (asked.kind) {
    case 'answered':
      return renderInHtml(asked.answer, below);
    case 'refused':
      return renderNotice(asked.words);
    case 'failed':
      return renderNotice('Something went wrong here; it was not your question. Try again in a moment.');
    default:
      return assertNever(asked);
  }
}

function lineOf({ command, option, value }: Example): string {
  return option === 'question' ? `/${command} ${value}` : `/${command} ${option}:${value}`;
}

function exampleList(examples: readonly string[], isFirst: boolean): Html {
  return html`<section class="examples" aria-labelledby="examples">
    <h2 id="examples">${isFirst ? 'Try one of these' : 'Ask something else'}</h2>
    <ul>${examples.map((line) => html`<li><a href="${consoleAddress(line)}">${line}</a></li>`)}</ul>
  </section>`;
}

function commandList(commands: readonly Command[]): Html {
  return html`<details class="commands"><summary>All commands</summary>
    <p>A line without a slash is a question for <code>/ask</code>. Options are written as in Discord: <code>/quote speaker:the ministry topic:the border</code>.</p>
    <dl>${commands.map(
      ({ name, description, options, example }) => html`<div>
        <dt><code>/${name}</code></dt>
        <dd>${description}. <span class="faint">Options: ${options.map((option) => option.name).join(', ')}.</span>
          <a href="${consoleAddress(example)}"><code>${example}</code></a></dd>
      </div>`,
    )}</dl>
  </details>`;
}
