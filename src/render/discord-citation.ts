import type { ShownCandidate } from '../domain/answer.ts';
import { type DiscordMessage, messageLimits, unboxed } from './discord-message.ts';
import { literal } from './discord-text.ts';
import { displayable } from './display.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { citationWords, speakerWords } from './words.ts';

/** The sentence with its citation as plain text, to be copied and pasted elsewhere. */
export function renderCitation(candidates: readonly ShownCandidate[], lexicon: Lexicon): DiscordMessage {
  const text = candidates.map((candidate) => citationText(candidate, lexicon)).join('\n\n');
  const block = `\`\`\`\n${text}\n\`\`\``;
  // What would end the block early, or be cut, is shown as a text like any other instead.
  const fits = block.length <= messageLimits.text && Buffer.byteLength(block) <= messageLimits.bytes;
  return unboxed(fits && !text.includes('```') ? block : literal(text, messageLimits.text));
}

function citationText({ evidence: [answer], speaker }: ShownCandidate, lexicon: Lexicon): string {
  const { sentence, citation } = answer;
  const parts = [
    lexicon.quoted(sentence),
    ...(speaker === undefined ? [] : [`— ${speakerWords(speaker, lexicon)}`]),
    citationWords(citation, lexicon),
    ...(citation.url === undefined ? [] : [citation.url]),
  ];
  return parts.map(displayable).join('\n');
}
