/** Lets other work go on in the middle of long work: a bot keeps answering while a changed folder is read. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
