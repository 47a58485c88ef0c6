/** Sets of keys that belong together, joined pair by pair (union–find). */
export type Groups = {
  readonly join: (keys: readonly string[]) => void;
  /** The key that stands for the whole group of a key. */
  readonly of: (key: string) => string;
};

export function createGroups(): Groups {
  const parents = new Map<string, string>();
  const parentOf = (key: string) => parents.get(key) ?? key;
  const rootOf = (key: string): string => {
    let root = key;
    while (parentOf(root) !== root) root = parentOf(root);
    for (let next = key; next !== root; ) {
      const parent = parentOf(next);
      parents.set(next, root);
      next = parent;
    }
    return root;
  };
  const join = (keys: readonly string[]) => {
    const [first, ...rest] = keys;
    if (first === undefined) return;
    for (const key of rest) parents.set(rootOf(key), rootOf(first));
  };
  return { join, of: rootOf };
}
