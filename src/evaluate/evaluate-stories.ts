import { basename } from 'node:path';
import { isHeldBackStory, readStories } from '../train/stories.ts';
import { askAll, type SquadOptions } from './evaluate-squad.ts';
import type { Item, Run } from './run.ts';

/** Asks the questions of each story in a folder, of its own articles. Counted by how they are asked. Throws StartError. */
export async function evaluateStories(
  folder: string,
  { odd, refuseBelow }: Pick<SquadOptions, 'odd' | 'refuseBelow'>,
  report: (words: string) => void,
): Promise<Run> {
  const stories = (await readStories(folder)).filter((_, number) => !odd || isHeldBackStory(number));
  report(`Asking the questions of ${stories.length} stories`);
  const options = { odd: false, inParagraph: false, ...(refuseBelow !== undefined && { refuseBelow }) };
  const items: Item[] = [];
  for (const story of stories) {
    for (const item of await askAll(story, options, () => {}))
      items.push({ ...item, group: story.kinds.get(item.id) ?? item.group });
  }
  return { set: basename(folder), items };
}
