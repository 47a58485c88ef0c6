import type { Forest } from '../search/trees.ts';
import { type ConfidenceModel, readConfidenceModel } from './confidence.ts';
import type { Choosing } from './spans/choose.ts';
import { readAnswerTrees } from './spans/decide.ts';
import { createFormReader } from './spans/form-reader.ts';
import { readSpanWeights } from './spans/span-weights.ts';

/** What finds answers: what was learnt from question sets (see `src/train`), and sentences made ready for it. */
export type Finding = Choosing & { readonly trees: Forest };

/** How sure we are of them is learnt afterwards. */
export type Trained = Finding & { readonly confidence: ConfidenceModel };

/** @param refuseBelow the chance of an answer below which questions are refused, in place of the one that training chose. */
export function readTrained(refuseBelow?: number): Trained {
  return {
    spanWeights: readSpanWeights(),
    formOf: createFormReader(),
    trees: readAnswerTrees(),
    confidence: readConfidenceModel(refuseBelow),
  };
}
