import { StartError } from '../../errors.ts';

/** Which shards of how many run in this process; left out, all of as many as Discord recommends. */
export type ShardChoice = { readonly ids?: readonly number[]; readonly count?: number };

/** Throws StartError for a shard that does not exist among so many. */
export function shardsToRun(
  { ids, count }: ShardChoice,
  recommended: number,
): { ids: readonly number[]; count: number } {
  const total = count ?? recommended;
  const wrong = ids?.find((id) => id >= total);
  if (wrong !== undefined) {
    throw new StartError(
      `SHARDS names the shard ${wrong}, but there are ${total}, numbered from 0: correct SHARDS or SHARD_COUNT.`,
    );
  }
  return { ids: ids ?? Array.from({ length: total }, (_, id) => id), count: total };
}
