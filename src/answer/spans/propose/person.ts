import { roleWords, speechWords } from '../../../extract/words.ts';
import { listFrom, phraseFrom, phraseTo, type Run, rangeOf } from '../../phrases.ts';
import { attachment, isVerb, knownShare, type Proposal, type Reader } from './reader.ts';

const namingWords = new Set(['named', 'called', 'dubbed', 'codenamed', 'nicknamed', 'calls', 'names']);

const asksPassive = /^\P{L}*who(?:m)? (?:was|were|is|are|has been|have been|had been) \p{L}+(?:ed|en)\b/iu;
const isBe = /^(?:is|are|was|were|be|been|being)$/;

/**
 * Who: the subject of the verb that the question asks with, the "by …" of a passive, or for "whom did …" its object;
 * behind "who" and "which" the noun they stand for; for verbs of saying whoever speaks in the sentence.
 */
export function proposePeople(reader: Reader): Proposal[] {
  const proposals: Proposal[] = [];
  const opening = reader.understood.query.words.slice(0, 2).map(({ word }) => word.toLowerCase());
  const asksSpeaker = opening.some((word) => speechWords.has(word));
  const asksNamer = opening.some((word) => namingWords.has(word));
  const suffers = asksPassive.test(reader.understood.text) && !/\bby\b/i.test(reader.understood.text);
  for (let at = 0; at < reader.length; at++) {
    const index = reader.matched(at);
    const isSpeech =
      (asksSpeaker && speechWords.has(reader.word(at))) || (asksNamer && namingWords.has(reader.word(at)));
    if (!isSpeech && (index < 0 || !canBeVerb(reader, at))) continue;
    const weight = isSpeech ? 0.95 : index === 0 ? 1 : index === 1 ? 0.75 : 0.5;
    // "Who was rescued?" asks for whom somebody rescued.
    const isPatient = suffers && !isBe.test(reader.word(at - 1));
    if ((reader.understood.asksObject || isPatient) && !isSpeech) {
      for (const partner of partnersOf(reader, at)) proposals.push(proposal(reader, partner, weight * 0.85));
      const object = objectOf(reader, at);
      if (object !== undefined) proposals.push(proposal(reader, object, weight));
      continue;
    }
    const agent = agentOf(reader, at);
    if (agent !== undefined) proposals.push(proposal(reader, agent, weight));
    else {
      const subject = subjectOf(reader, at - 1);
      if (subject !== undefined) proposals.push(proposal(reader, subject, weight));
      const inverted = isSpeech && subject === undefined ? phraseFrom(reader, at + 1) : undefined;
      if (inverted !== undefined) proposals.push(proposal(reader, inverted, weight));
    }
  }
  return [...proposals, ...meetings(reader), ...holders(reader), ...lists(reader)];
}

function proposal(reader: Reader, run: Run, weight: number): Proposal {
  const known = knownShare(reader, run);
  const fresh = known === 1 ? 0 : known > 0.5 ? 0.6 : 1;
  const name = nameIn(reader, run);
  const range = name ?? rangeOf(reader, run);
  const isDate = reader.mentionFrom(run.first)?.mention.kind === 'date';
  return { ...range, strength: isDate ? 0 : weight * fresh };
}

/** The person named in a phrase: "Security expert Saeed Al-Jayashi" gives the name; a phrase about others stays whole. */
function nameIn(reader: Reader, run: Run) {
  const end = reader.mentionTo(run.last);
  return end?.mention.kind === 'person' && end.first >= run.first
    ? { from: end.mention.from, to: end.mention.to }
    : undefined;
}

export function canBeVerb(reader: Reader, at: number): boolean {
  const part = reader.sentence.tokens[at]?.part;
  return part === 'verb' || part === 'auxiliary' || (part === 'noun' && reader.mentionFrom(at) === undefined);
}

/** "… carried out by Russian-backed Syrian troops", "attacks by the Islamic State" */
export function agentOf(reader: Reader, verb: number): Run | undefined {
  for (let at = verb + 1; at <= verb + 5 && at < reader.length; at++) {
    if (/^[,;:.]$/.test(reader.word(at))) return undefined;
    if (reader.word(at) === 'by') return phraseFrom(reader, at + 1);
  }
  return undefined;
}

export function objectOf(reader: Reader, verb: number): Run | undefined {
  for (let at = verb + 1; at <= verb + 4 && at < reader.length; at++) {
    if (/^[,;:.]$/.test(reader.word(at))) return undefined;
    const run = phraseFrom(reader, at);
    if (run !== undefined) return run;
  }
  return undefined;
}

/** The noun phrase that a verb's action belongs to, searched leftwards from the token before the verb. */
export function subjectOf(reader: Reader, end: number): Run | undefined {
  let at = end;
  while (at >= 0 && isBetween(reader, at)) at--;
  const word = reader.word(at);
  if (/^(?:who|which|that)$/.test(word)) {
    const before = reader.word(at - 1) === ',' ? at - 2 : at - 1;
    return phraseTo(reader, before);
  }
  if (word === ',') {
    // "Abbas Mohammad, the head of one border unit, said"
    for (let comma = at - 1; comma > 0 && at - comma < 14; comma--) {
      if (reader.word(comma) !== ',') continue;
      // "the commander of the forces, General Numan Zubaay, has put": the name stands between the commas.
      const inside = reader.mentionTo(at - 1);
      const before = phraseTo(reader, comma - 1);
      const isNamed = inside !== undefined && inside.first > comma && inside.first - comma <= 4;
      if (isNamed && before !== undefined && holdsRole(reader, before))
        return { first: inside.first, last: at - 1 };
      return before;
    }
    return undefined;
  }
  // "Authorities said that they hope to": they are who said it.
  if (/^(?:he|she|they)$/.test(word)) {
    const speech = reader.word(at - 1) === 'that' ? at - 2 : at - 1;
    let verb = speech;
    while (verb > 0 && speech - verb < 6 && !speechWords.has(reader.word(verb))) verb--;
    return speechWords.has(reader.word(verb)) ? subjectOf(reader, verb - 1) : undefined;
  }
  const own = phraseTo(reader, at);
  if (own === undefined) return undefined;
  // "Nineveh, Anbar and Jazeera Operations Command units"
  const other = reader.word(own.first - 1) === 'and' ? phraseTo(reader, own.first - 2) : undefined;
  const run = other === undefined ? own : withList(reader, { first: other.first, last: own.last });
  let preposition = run.first - 1;
  while (/^(?:the|both)$/.test(reader.word(preposition))) preposition--;
  if (!/^(?:in|at|from|near|within|on|with)$/.test(reader.word(preposition))) return run;
  // "The Joint Operations Command in Iraq": the name is the subject; of "authorities in both cities" the whole is.
  const head = phraseTo(reader, preposition - 1);
  if (head === undefined) return run;
  return reader.mentionTo(head.last) !== undefined ? head : { first: head.first, last: run.last };
}

function holdsRole(reader: Reader, { first, last }: Run): boolean {
  for (let at = first; at <= last; at++) if (roleWords.has(reader.word(at))) return true;
  return false;
}

/** Whom somebody speaks "to", meets "with", fights "against": the names after such a word behind the verb. */
function partnersOf(reader: Reader, verb: number): Run[] {
  for (let at = verb + 1; at < reader.length; at++) {
    if (/^[;:.]$/.test(reader.word(at))) return [];
    if (!/^(?:with|to|against|by)$/.test(reader.word(at))) continue;
    const run = phraseFrom(reader, at + 1);
    if (run === undefined || reader.mentionTo(run.last)?.mention.kind !== 'person') continue;
    const next = reader.word(run.last + 1) === 'and' ? phraseFrom(reader, run.last + 2) : undefined;
    return [next === undefined ? run : { first: run.first, last: next.last }];
  }
  return [];
}

/** "an expected meeting between Russian President Vladimir Putin and US President Donald Trump" */
function meetings(reader: Reader): Proposal[] {
  const proposals: Proposal[] = [];
  for (let at = 1; at < reader.length; at++) {
    if (reader.word(at) !== 'between' || reader.matched(at - 1) < 0) continue;
    const one = phraseFrom(reader, at + 1);
    const other =
      one !== undefined && reader.word(one.last + 1) === 'and' ? phraseFrom(reader, one.last + 2) : undefined;
    if (one === undefined || other === undefined) continue;
    proposals.push({ ...rangeOf(reader, { first: one.first, last: other.last }), strength: 0.9 });
  }
  return proposals;
}

function withList(reader: Reader, run: Run): Run {
  let { first } = run;
  while (reader.word(first - 1) === ',') {
    const more = phraseTo(reader, first - 2);
    if (more === undefined || reader.mentionFrom(more.first) === undefined) break;
    first = more.first;
  }
  return { first, last: run.last };
}

/** What stands between a subject and its verb: "has also", "to", "later", a verb that carries another ("sought to"). */
function isBetween(reader: Reader, at: number): boolean {
  const part = reader.sentence.tokens[at]?.part;
  if (part === 'auxiliary' || part === 'adverb') return true;
  return (
    /^(?:to|also|have|has|had|been|be|not|long|still|never)$/.test(reader.word(at)) ||
    (isVerb(reader, at) && reader.word(at + 1) === 'to')
  );
}

/** "Spokesman for the U.S. coalition Col. Ryan Dillon", "Syrian President Bashar Assad": who has the role that the question names. */
function holders(reader: Reader): Proposal[] {
  return reader.mentions.flatMap((mention): Proposal[] => {
    if (mention.kind !== 'person') return [];
    const first = reader.sentence.tokens.findIndex(({ from }) => from === mention.from);
    const last = reader.sentence.tokens.findIndex(({ to }) => to === mention.to);
    const roleBefore = [1, 2, 3, 4, 5, 6, 7, 8].some(
      (back) => reader.matched(first - back) >= 0 && roleWords.has(reader.word(first - back)),
    );
    const roleAfter =
      reader.word(last + 1) === ',' &&
      [2, 3, 4, 5].some((on) => reader.matched(last + on) >= 0 && roleWords.has(reader.word(last + on)));
    if ((!roleBefore && !roleAfter) || knownShare(reader, { first, last }) === 1) return [];
    return [
      {
        from: mention.from,
        to: mention.to,
        strength: 0.85 * Math.max(attachment(reader, first - 1, -1), attachment(reader, last + 1, 1)),
      },
    ];
  });
}

/** "members of the Small Group, including Egypt, France, …": the names listed after what the question names. */
function lists(reader: Reader): Proposal[] {
  const proposals: Proposal[] = [];
  for (let at = 1; at < reader.length; at++) {
    if (
      !/^(?:including|namely)$/.test(reader.word(at)) &&
      !(reader.word(at) === 'as' && reader.word(at - 1) === 'such')
    )
      continue;
    const run = listFrom(reader, at + 1);
    if (run === undefined) continue;
    proposals.push({ ...rangeOf(reader, run), strength: 0.9 * attachment(reader, at - 1, -1) });
  }
  return proposals;
}
