import type { z } from 'zod';
import { InputError } from '../errors.ts';
import type { CommandOption, OptionValues } from './command.ts';
import { longestQuestion, mostAnswers } from './question.ts';

export const question: CommandOption = {
  type: 'text',
  name: 'question',
  description: 'What you want to know, in your own words, or a name',
  required: true,
  longest: longestQuestion,
  complete: 'entities',
};

export const source: CommandOption = {
  type: 'text',
  name: 'source',
  description: 'Look in one article only',
  longest: longestQuestion,
  complete: 'titles',
};

export const limit: CommandOption = {
  type: 'number',
  name: 'limit',
  description: `How many answers to show at most, 1 to ${mostAnswers}`,
  least: 1,
  most: mostAnswers,
};

/** Read by the surface that shows the answer; not part of the question. */
export const onlyMe: CommandOption = {
  type: 'flag',
  name: 'private',
  description: 'Show the answer only to you',
};

/** Checks a command's options. Throws InputError with every problem, each with its remedy. */
export function parseOptions<Schema extends z.ZodType>(
  schema: Schema,
  values: OptionValues,
): z.output<Schema> {
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  throw new InputError(result.error.issues.map((issue) => issue.message).join(' '));
}
