/** A command line as Electron reads it. */
export interface CommandLine {
  /** Modules to load first: `-r file`. Playwright sends one. */
  preloads: string[];
  switches: Map<string, string>;
  /** The folder or .asar file of the program. */
  program: string;
  /** What stands after the program. */
  rest: string[];
}

/** Reads the words after the executable. Switches count wherever they stand. Throws when no program is named. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const preloads: string[] = [];
  const switches = new Map<string, string>();
  const rest: string[] = [];
  let program: string | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (program === undefined && (word === '-r' || word === '--require')) {
      index += 1;
      preloads.push(words[index] ?? '');
      continue;
    }
    const found = /^--([^=]+)(?:=(.*))?$/s.exec(word);
    if (found) switches.set(found[1] ?? '', found[2] ?? '');
    if (program !== undefined) rest.push(word);
    else if (!found) program = word;
  }
  if (program === undefined) throw new Error('usage: electron [switches] <folder of the program>');
  return { preloads, switches, program, rest };
}
