import type { Trees } from '../search/trees.ts';
import { type ConfidenceModel, readConfidenceModel } from './confidence.ts';
import { readAnswerTrees } from './spans/decide.ts';
import { readSpanWeights, type SpanWeights } from './spans/span-weights.ts';

/** What was learnt from question sets: see `src/train`. */
export type Trained = {
  readonly spanWeights: SpanWeights;
  readonly trees: Trees;
  readonly confidence: ConfidenceModel;
};

/** What finds answers. How sure we are of them is learnt afterwards. */
export type Finding = Omit<Trained, 'confidence'>;

/** @param refuseBelow the chance of an answer below which questions are refused, in place of the one that training chose. */
export function readTrained(refuseBelow?: number): Trained {
  return {
    spanWeights: readSpanWeights(),
    trees: readAnswerTrees(),
    confidence: readConfidenceModel(refuseBelow),
  };
}
