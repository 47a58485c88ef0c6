import type { Answerer } from '../domain/answer.ts';
import type { Question } from '../domain/question.ts';
import type { Library } from '../library/library.ts';

/** In milliseconds: no start waits longer for it. */
const longest = 1500;
const names = 25;

/**
 * Asks questions of every kind about the names that are mentioned most, and shows nobody the answers. The first questions of
 * a program take fifty times as long as later ones, while what answers them is loaded and compiled; so nobody has to wait
 * who asks right after a start.
 */
export async function warmUp({ entities }: Library, answerer: Answerer): Promise<void> {
  const until = performance.now() + longest;
  const most = entities.toSorted((a, b) => b.sentences.length - a.sentences.length).slice(0, names);
  for (const { name } of most) {
    for (const question of questionsAbout(name)) {
      if (performance.now() > until) return;
      await answerer.answer(question);
    }
  }
}

function questionsAbout(name: string): Question[] {
  const limit = 5;
  return [
    { kind: 'ask', question: `What did they say about ${name}?`, limit },
    { kind: 'who', question: `Who came to ${name}?`, limit },
    { kind: 'where', question: `Where was ${name}?`, limit },
    { kind: 'when', question: `When did ${name} begin?`, limit },
    { kind: 'how-many', question: `How many are in ${name}?`, limit },
    { kind: 'quote', speaker: name, limit },
  ];
}
