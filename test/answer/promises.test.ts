import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceIn } from '../../src/answer/evidence-in.ts';
import type { Answer, Candidate, Evidence } from '../../src/domain/answer.ts';
import { type AskedKind, cleanInput, longestQuestion, shortestChecked } from '../../src/domain/question.ts';
import { readQuestions } from '../../src/evaluate/question-file.ts';
import type { Library } from '../../src/library/library.ts';
import { anyText } from '../text/any-text.ts';
import { border, harbour, open, openAnew, questionOf, sets } from './opened.ts';

/** What is wrong with an answer's words, told from the bytes on the disk alone. */
function faultsOf(library: Library, answer: Answer): string[] {
  const pieces = evidenceIn(answer).flatMap((piece) => faultsOfPiece(library, piece));
  return answer.kind === 'found' ? [...pieces, ...answer.candidates.flatMap(faultsOfCandidate)] : pieces;
}

function faultsOfPiece({ folder, articles }: Library, { spans, sentence, highlight, citation }: Evidence) {
  const file = articles.get(citation.article)?.file ?? '';
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(join(folder, file)));
  const cut = spans.map(({ start, end }) => raw.slice(start, end)).join('');
  const faults: string[] = [];
  if (cut.replace(/\s/g, ' ') !== sentence) faults.push(`not in ${file}: ${sentence}`);
  const ordered = spans.every(({ start, end }, at) => start < end && start >= (spans[at - 1]?.end ?? 0));
  if (!ordered) faults.push(`spans out of order: ${sentence}`);
  if (highlight !== undefined && !(0 <= highlight.from && highlight.from < highlight.to))
    faults.push(`nothing is highlighted: ${sentence}`);
  return faults;
}

function faultsOfCandidate({ text, evidence: [first], confidence }: Candidate): string[] {
  const { from, to } = first.highlight ?? { from: 0, to: 0 };
  const faults: string[] = [];
  if (text === '' || first.sentence.slice(from, to) !== text) faults.push(`not highlighted: ${text}`);
  if (!(confidence >= 0 && confidence <= 1)) faults.push(`confidence ${confidence} of ${text}`);
  return faults;
}

describe.each(sets)('$questions', async ({ folder, questions: file }) => {
  const { library, answerer } = await open(folder);
  const again = await openAnew(folder);
  const questions = (await readQuestions(file)).map(({ id, command, question, topic, speaker }) => {
    const options = { question, topic, speaker };
    return { id, question: questionOf(command, options) };
  });

  test('every answer is word for word what the files hold', async () => {
    let found = 0;
    for (const { id, question } of questions) {
      const answer = await answerer.answer(question);
      expect(faultsOf(library, answer), id).toEqual([]);
      expect(['found', 'notFound'], id).toContain(answer.kind);
      if (answer.kind === 'found') found++;
    }
    expect(found).toBeGreaterThan(questions.length / 2);
  });

  test('the same question gives the same answer, also from a library opened anew', async () => {
    const first = await Promise.all(questions.map(({ question }) => answerer.answer(question)));
    for (const [at, { id, question }] of questions.toReversed().entries()) {
      const before = explained(first[questions.length - 1 - at]);
      expect(explained(await answerer.answer(question)), id).toEqual(before);
      expect(explained(await again.answerer.answer(question)), id).toEqual(before);
    }
  });

  test('every answer cites the paragraph and the source of its article', async () => {
    for (const { id, question } of questions) {
      for (const { citation, sentence } of evidenceIn(await answerer.answer(question))) {
        const article = library.articles.get(citation.article);
        const paragraph = article?.paragraphs.find(({ number }) => number === citation.paragraph);
        expect(citation.title, id).toBe(article?.title);
        expect(citation.url, id).toBe(article?.source.url);
        expect(citation.published, id).toEqual(article?.source.published);
        // A quotation may run on into the next paragraph; it is cited where it begins.
        expect(paragraph?.passage.text.includes(sentence.slice(0, 20)), `${id}: ${sentence}`).toBe(true);
      }
    }
  });
});

test('no words of a file that has changed are shown, and the others still answer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'changed-'));
  try {
    cpSync(harbour.folder, folder, { recursive: true });
    const { library, answerer } = await openAnew(folder);
    const question = questionOf('who', { question: 'Who photographed the cracks from a barge?' });
    const before = await answerer.answer(question);
    expect(before.kind).toBe('found');
    const shown = evidenceIn(before)[0]?.citation.article ?? '';
    const file = join(folder, library.articles.get(shown)?.file ?? '');

    // The answer's own words stay where they were.
    writeFileSync(file, `${readFileSync(file, 'utf8')} `);
    expect(await answerer.answer(question)).toEqual({ kind: 'changed', question, articles: [shown] });
    const quote = questionOf('quote', { speaker: 'Leopold Anwen' });
    expect(await answerer.answer(quote)).toMatchObject({ kind: 'changed', articles: [shown] });
    const words = before.kind === 'found' ? before.candidates[0].evidence[0].sentence : '';
    const check = questionOf('verify', { text: words });
    expect(await answerer.answer(check)).toEqual({ kind: 'changed', question: check, articles: [shown] });
    const other = questionOf('quote', { speaker: 'Maro Fenwick' });
    expect((await answerer.answer(other)).kind).toBe('found');

    rmSync(file);
    expect(await answerer.answer(question)).toEqual({ kind: 'changed', question, articles: [shown] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('any text at all', async () => {
  const { library, answerer } = await open(border.folder);
  const words = fc.constantFrom(
    ...[
      'who',
      'Where',
      'when',
      'how many',
      'why',
      'which',
      'what',
      'is',
      'did',
      'said',
      'the',
      '?',
      '“',
      '-',
    ],
    ...['Iraq', 'IS', 'ISIS', 'Syria', 'SDF', 'fighters', 'border', 'Dillon', 'militants', '2,000', 'Daesh'],
  );
  const anyQuestion = fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: longestQuestion }),
      fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
      anyText,
    )
    .map((text) => [...cleanInput(text)].slice(0, longestQuestion).join(''))
    .filter((text) => text.trim() !== '');

  test('is answered or refused without an error, and word for word', async () => {
    const kinds: readonly AskedKind[] = ['who', 'where', 'when', 'how-many', 'ask'];
    const asked = fc.asyncProperty(anyQuestion, fc.constantFrom(...kinds), async (question, kind) => {
      const answer = await answerer.answer({ kind, question, limit: 5 });
      expect(faultsOf(library, answer)).toEqual([]);
      expect(['found', 'notFound']).toContain(answer.kind);
      expect(evidenceIn(answer).length === 0).toBe(answer.kind === 'notFound');
    });
    await fc.assert(asked, { seed: 20181029, numRuns: 200 });
  });

  test('and is checked as a quotation, too', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, async (text) => {
        fc.pre([...text].length >= shortestChecked);
        const answer = await answerer.answer(questionOf('verify', { text }));
        expect(answer.kind).toBe('verified');
        expect(faultsOf(library, answer)).toEqual([]);
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  test('as a topic or a speaker, too', async () => {
    const asked = fc.asyncProperty(anyQuestion, anyQuestion, async (topic, speaker) => {
      for (const options of [{ topic }, { speaker }, { topic, speaker }]) {
        const answer = await answerer.answer({ kind: 'quote', limit: 5, ...options });
        expect(faultsOf(library, answer)).toEqual([]);
        expect(['found', 'notFound']).toContain(answer.kind);
      }
    });
    await fc.assert(asked, { seed: 20181030, numRuns: 60 });
  });

  test('typed into an option gives at most 25 choices of at most 100 characters', () => {
    const typed = fc.property(
      anyQuestion,
      fc.constantFrom('entities', 'speakers', 'titles'),
      (text, completion) => {
        const choices = answerer.complete(completion, text);
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const choice of choices) expect([...choice].length).toBeLessThanOrEqual(100);
      },
    );
    fc.assert(typed, { seed: 20181031, numRuns: 200 });
  });
});

/** An answer with how it was found worked out. */
function explained(answer: Answer | undefined) {
  return answer?.kind !== 'found'
    ? answer
    : { ...answer, candidates: answer.candidates.map((one) => ({ ...one, explain: one.explain?.() })) };
}
