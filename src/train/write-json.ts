/** As wide as the project's formatter lets a line be. */
const width = 110;
const indent = '    ';

/** An object of numbers, texts and lists of numbers, laid out as the project's formatter would. */
export function writeJson(fields: Readonly<Record<string, number | string | readonly number[]>>): string {
  const lines = Object.entries(fields).map(([name, value]) => {
    const written = typeof value === 'object' ? writeNumbers(value) : JSON.stringify(value);
    return `  ${JSON.stringify(name)}: ${written}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** As many numbers a line as fit: a number a line would make a file of a hundred thousand lines. */
function writeNumbers(numbers: readonly number[]): string {
  const lines: string[] = [];
  let line = '';
  numbers.forEach((number, at) => {
    const written = at < numbers.length - 1 ? `${number},` : String(number);
    if (line !== '' && indent.length + line.length + 1 + written.length > width) {
      lines.push(indent + line);
      line = written;
    } else line = line === '' ? written : `${line} ${written}`;
  });
  return `[\n${[...lines, indent + line].join('\n')}\n  ]`;
}
