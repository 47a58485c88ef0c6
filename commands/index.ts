import type { Command } from '../src/domain/command.ts';
import { ask } from './ask.ts';
import { compare } from './compare.ts';
import { howMany } from './how-many.ts';
import { quote } from './quote.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';
import { when } from './when.ts';
import { where } from './where.ts';
import { who } from './who.ts';

/** Every slash command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  who,
  where,
  when,
  howMany,
  ask,
  quote,
  verify,
  compare,
  timeline,
  sources,
];
