import { assertNever } from '../../../errors.ts';
import { proposeAmounts } from './amount.ts';
import { proposeCalled } from './called.ts';
import { proposeDates } from './date.ts';
import { proposeOfKind } from './kind.ts';
import { proposeOwners } from './owner.ts';
import { proposePeople } from './person.ts';
import { proposePlaces } from './place.ts';
import type { Proposal, Reader } from './reader.ts';
import { proposeReasons } from './reason.ts';
import { proposeStatements } from './statement.ts';
import { proposeThings } from './thing.ts';

/** What grammar proposes for a question, by what is wanted. */
export function propose(reader: Reader): Proposal[] {
  const { wanted, questionWord } = reader.understood;
  switch (wanted) {
    case 'person':
    case 'organisation':
      return [
        ...(questionWord === 'whose' ? proposeOwners(reader) : proposePeople(reader)),
        ...proposeOfKind(reader),
      ];
    case 'place':
      return [...proposePlaces(reader), ...proposeOfKind(reader)];
    case 'date':
      return proposeDates(reader);
    case 'amount':
      return proposeAmounts(reader);
    case 'reason':
      return proposeReasons(reader);
    case 'thing':
      return [...proposeThings(reader), ...proposeOfKind(reader), ...proposeCalled(reader)];
    case 'statement':
      return proposeStatements(reader);
    case 'manner':
      return [];
    default:
      return assertNever(wanted);
  }
}
