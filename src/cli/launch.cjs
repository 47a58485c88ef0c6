// Starts ask.program.cjs with the machine code that V8 kept of it at installation: compiling is most of a short run's
// time, and Node 20 has no compile cache of its own. Code of another version of Node is not used, and nothing is lost.

const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const file = join(__dirname, 'ask.program.cjs');
const codeFile = join(__dirname, 'ask.program.code');

function readCode() {
  try {
    return readFileSync(codeFile);
  } catch {
    return undefined;
  }
}

const source = `(function (require, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
const script = new Script(source, { filename: file, cachedData: readCode() });
script.runInThisContext()(createRequire(file), file, __dirname);

// At installation: what one question needs is compiled by now, and is kept.
if (process.env.KEEP_COMPILED_CODE === 'yes') {
  process.on('exit', () => writeFileSync(codeFile, script.createCachedData()));
}
