import type { Answer, Candidate, Evidence } from '../domain/answer.ts';
import type { Check, Verdict } from '../domain/verdict.ts';
import { assertNever } from '../errors.ts';

/** Every piece of an article that an answer shows. */
export function evidenceIn(answer: Answer): Evidence[] {
  switch (answer.kind) {
    case 'found':
      return answer.candidates.flatMap(ofCandidate);
    case 'verified':
      return answer.checks.flatMap(evidenceOf);
    case 'compared':
      return answer.sides.flatMap(({ evidence }) => evidence);
    case 'timeline':
      return [...answer.statements.map(({ evidence }) => evidence), ...answer.unresolved];
    case 'notFound':
    case 'articles':
    case 'changed':
      return [];
    default:
      return assertNever(answer);
  }
}

function ofCandidate({ evidence, also }: Candidate): Evidence[] {
  return [...evidence, ...also];
}

/** Every piece that one check shows; the first is where its words stand. */
export function evidenceOf({ verdict }: Check): readonly Evidence[] {
  return ofVerdict(verdict);
}

function ofVerdict(verdict: Verdict): readonly Evidence[] {
  switch (verdict.kind) {
    case 'exact':
    case 'other speaker':
      return [verdict.match.evidence, ...verdict.naming, ...verdict.also];
    case 'altered':
    case 'cut':
      return [verdict.match.evidence, ...verdict.naming];
    case 'stitched':
      return verdict.parts.map(({ evidence }) => evidence);
    case 'other words':
      return verdict.evidence;
    case 'absent':
      return [];
    default:
      return assertNever(verdict);
  }
}
