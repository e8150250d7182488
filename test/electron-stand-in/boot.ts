// Reads the command line as Electron does, makes `electron` mean the stand-in, then runs the program's real main file.
import inspector from 'node:inspector';
import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCommandLine } from './command-line.ts';
import { openProgram } from './program.ts';

const words = process.argv.slice(2);
const line = readCommandLine(words);
const program = openProgram(line);

const standIn = pathToFileURL(path.join(import.meta.dirname, 'electron.cjs')).href;
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron' && specifier !== 'electron/main') return next(specifier, context);
    return { url: standIn, format: 'commonjs', shortCircuit: true };
  },
});

Object.defineProperty(process.versions, 'electron', { value: '45.0.0-stand-in', enumerable: true });
// the installed program refuses the switches by which Playwright holds what it tests
const shown = program.packaged
  ? words.filter((word) => !/^--(?:inspect|remote-debugging|no-sandbox)/.test(word))
  : words;
process.argv = [process.execPath, ...shown];
if (line.switches.has('inspect')) inspector.open(Number(line.switches.get('inspect')), '127.0.0.1');

const load = createRequire(import.meta.url);
for (const file of line.preloads) load(path.resolve(file));
if (line.preloads.length === 0) process.argv = [process.execPath, line.program, ...line.rest];
load(path.join(program.folder, program.manifest.main));
