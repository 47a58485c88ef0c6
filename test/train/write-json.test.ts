import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeJson } from '../../src/train/write-json.ts';

const root = join(import.meta.dirname, '..', '..');

test.each(['src/search/sentence-weights.json', 'src/search/background.json'])(
  '%s is laid out as training would write it',
  (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    expect(writeJson(JSON.parse(text)) === text).toBe(true);
  },
);
