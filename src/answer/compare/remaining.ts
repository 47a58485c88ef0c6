import type { Query } from '../../search/query.ts';
import { fold } from '../../text/terms.ts';
import type { Statement } from '../differ.ts';

const staying = /^(?:remain(?:s|ing|ed)?|left|stay(?:s|ing|ed)?|survive[sd]?|surviving|still)$/;
/** What changes how many there are somewhere. Put together for this project from English news usage. */
const changing =
  /^(?:deploy|sent?$|send|dispatch|kill|slain|die[sd]?$|dead$|wound|injur|arriv|cross|fle[ed]|captur|detain|arrest|enter|withdr|join|recruit|surrender|evacuat|mov(?:e|ed|ing)$)/;

/**
 * "How many remain" asks how many there are: who were sent or killed are others. Whether the verb after a statement's
 * amounts tells of that, and none of its words of staying.
 */
export function countsOthers({ words }: Query, { sentence: { tokens, passage } }: Statement): boolean {
  if (!words.some(({ word }) => staying.test(fold(word)))) return false;
  const own = tokens.map(({ from, to, part }) => ({ word: fold(passage.text.slice(from, to)), part }));
  if (own.some(({ word }) => staying.test(word))) return false;
  const amount = own.findIndex(({ part }) => part === 'number');
  const verb = own.slice(amount + 1).find(({ part, word }) => part === 'verb' && !/ing$/.test(word));
  return verb !== undefined && changing.test(verb.word);
}
