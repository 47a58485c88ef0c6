import { wordsOf } from '../shape.ts';
import { findEach, phrases, type Rule } from './rule.ts';

const labels = phrases(`
  subscribe
  subscribe now
  subscribe today
  subscribe here
  subscribe to our newsletter
  sign up for our newsletter
  join our newsletter
  our newsletter
  newsletter
  newsletter sign up
  newsletter signup
  get our newsletter
  your email address
  enter your email
  enter your email address
  email address
  stay informed
  stay up to date
  subscribe to continue reading
  already a subscriber
  already a subscriber log in
  support our journalism
  download our app
  get the app
`);

const invitation =
  /^(?:please )?(?:sign up|subscribe|register|get|receive|join|enter|stay|download|want|never miss|enjoying this)\b/;
const channel =
  /\b(?:newsletters?|inbox|e ?mails?|whatsapp|telegram|channel|briefing|digest|bulletin|alerts|notifications|app|subscribe|subscribers?)\b/;
const reader =
  /\b(?:our|your|us|you|never miss|this (?:story|article)|(?:every|each) (?:\w+day|day|morning|evening|week|month)|daily|weekly)\b/;
const report = /\b(?:said|says|told|asked|wrote|added)\b/;
const mostWords = 40;

/**
 * Invitations to subscribe address the reader ("your inbox", "our newsletter") and begin with what to do. A sentence
 * in which somebody is told to do so has a verb of saying, and stays.
 */
export const subscription: Rule = (blocks) =>
  findEach(blocks, 'form', ({ phrase, passage }) => {
    if (labels.has(phrase)) return true;
    if (!invitation.test(phrase) || report.test(phrase) || /["“”«»]/.test(passage.text)) return false;
    return channel.test(phrase) && reader.test(phrase) && wordsOf(passage.text).length <= mostWords;
  });
