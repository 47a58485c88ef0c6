import { assertNever } from '../../../errors.ts';
import { proposeAmounts } from './amount.ts';
import { proposeDates } from './date.ts';
import { proposePeople } from './person.ts';
import { proposePlaces } from './place.ts';
import type { Proposal, Reader } from './reader.ts';
import { proposeReasons } from './reason.ts';
import { proposeThings } from './thing.ts';

/** What grammar proposes for a question, by what is wanted. */
export function propose(reader: Reader): Proposal[] {
  const { wanted } = reader.understood;
  switch (wanted) {
    case 'person':
    case 'organisation':
      return proposePeople(reader);
    case 'place':
      return proposePlaces(reader);
    case 'date':
      return proposeDates(reader);
    case 'amount':
      return proposeAmounts(reader);
    case 'reason':
      return proposeReasons(reader);
    case 'thing':
      return proposeThings(reader);
    case 'manner':
    case 'statement':
      return [];
    default:
      return assertNever(wanted);
  }
}
