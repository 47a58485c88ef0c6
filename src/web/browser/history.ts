// Lines that were asked before, for the arrow keys. They stay in this browser.

const key = 'verbatim.lines';
const mostKept = 100;

export function readLines(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((line) => typeof line === 'string') : [];
  } catch {
    return [];
  }
}

export function keepLine(line: string): void {
  if (line.trim() === '') return;
  const lines = [...readLines().filter((kept) => kept !== line), line].slice(-mostKept);
  try {
    localStorage.setItem(key, JSON.stringify(lines));
  } catch {
    // Where nothing may be kept, the arrow keys find nothing.
  }
}
