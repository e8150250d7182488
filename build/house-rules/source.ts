import { parseSync } from 'vite';

/** One thing that a file imports: the name it gives, the line, and whether only types come in. */
export interface Import {
  name: string;
  line: number;
  typesOnly: boolean;
}

/** A source file as the rules see it: its path from the root, its text, and the text with the comments blanked out. */
export interface Source {
  file: string;
  text: string;
  code: string;
  imports: Import[];
}

/** Reads a TypeScript or JavaScript file. Throws when it does not parse: a file nobody can read keeps no rule. */
export function readSource(file: string, text: string): Source {
  const parsed = parseSync(file, text);
  const fault = parsed.errors[0];
  if (fault) throw new Error(`${file} cannot be read: ${fault.message}`);
  const code = blank(text, parsed.comments);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const { staticImports, staticExports } = parsed.module;
  const written = [
    ...staticImports.map(({ moduleRequest, entries }) => ({ moduleRequest, entries })),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        entry.moduleRequest ? [{ moduleRequest: entry.moduleRequest, entries: [entry] }] : [],
      ),
    ),
  ].map(({ moduleRequest, entries }) => ({
    name: moduleRequest.value,
    line: lineAt(moduleRequest.start),
    typesOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  return { file, text, code, imports: [...written, ...called(code, lineAt)] };
}

/** What is imported by a call: `import('x')` as value or type, `require('x')`, `import.meta.glob('x')`. */
function called(code: string, lineAt: (offset: number) => number): Import[] {
  const call = /\b(?:import|require|import\.meta\.glob(?:<[^>]*>)?)\(\s*['"`]([^'"`]+)/g;
  return [...code.matchAll(call)].map((found) => ({
    name: found[1] ?? '',
    line: lineAt(found.index),
    typesOnly: false,
  }));
}

/** The text with the comments as spaces, so that what is left stands on the lines where it stood. */
function blank(text: string, comments: readonly { start: number; end: number }[]): string {
  let at = 0;
  const parts = comments.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, text.slice(start, end).replace(/[^\n]/g, ' ')];
  });
  return parts.join('') + text.slice(at);
}
