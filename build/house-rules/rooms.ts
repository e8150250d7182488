/**
 * Who may import whom: the table of the house (README, 'The map'). Every arrow points one way. `rooms` are folders,
 * `files` are single files of rooms that are closed otherwise, `types` may only be imported as types, `packages` come from
 * outside; a name ending in `*` is a beginning.
 */
export interface Room {
  rooms: readonly string[];
  files?: readonly string[];
  types?: readonly string[];
  packages: readonly string[];
}

const machine = ['node:*', '*'];
const everything = ['domain', 'templates', 'contract', 'db', 'electron', 'build'];

export const rooms: Readonly<Record<string, Room>> = {
  domain: { rooms: ['domain'], packages: ['zod'] },
  templates: { rooms: ['domain', 'templates'], types: ['db/reads*'], packages: [] },
  contract: { rooms: ['domain', 'contract'], files: ['templates/blocks.ts'], packages: ['zod'] },
  db: { rooms: ['domain', 'db'], packages: ['better-sqlite3', 'drizzle-*', 'node:*', 'zod'] },
  electron: { rooms: ['domain', 'templates', 'contract', 'db', 'electron'], packages: machine },
  renderer: {
    rooms: ['domain', 'templates', 'contract', 'renderer'],
    packages: [
      'dictionary:*',
      '@fontsource-variable/*',
      '@mantine/*',
      '@tabler/*',
      '@tanstack/*',
      'dayjs*',
      'react',
      'react/*',
      'react-dom*',
      'wouter*',
      'zod',
    ],
  },
  build: { rooms: everything, packages: machine },
  test: { rooms: [...everything, 'renderer', 'test'], packages: machine },
};

/** A package that few files may know: where it may be imported, as beginnings of paths, and what the others do instead. */
export interface Owned {
  package: string;
  in: readonly string[];
  instead: string;
}

export const owned: readonly Owned[] = [
  { package: '@mantine/*', in: ['renderer/ui/'], instead: 'use a component of #renderer/ui' },
  { package: 'dayjs*', in: ['renderer/ui/'], instead: 'days are strings: use #domain/days/dates.ts' },
  { package: 'better-sqlite3', in: ['db/'], instead: 'use a function of #db' },
  { package: 'drizzle-*', in: ['db/'], instead: 'use a function of #db' },
  {
    package: 'electron',
    in: ['electron/machine/', 'electron/main.ts', 'electron/preload.ts', 'build/'],
    instead: 'ask the machine: electron/machine/machine-types.ts',
  },
  { package: 'docx', in: ['electron/render/word'], instead: 'compose blocks; #electron/render/word.ts makes the file' },
  {
    package: 'exceljs',
    in: ['electron/render/excel'],
    instead: 'compose blocks; #electron/render/excel.ts makes the file',
  },
  { package: 'playwright*', in: ['build/'], instead: 'the program itself knows no browser' },
];

/** The rooms that are shipped. Tests may import anything, to look at what we made with other eyes. */
export const shipped = ['domain', 'templates', 'contract', 'db', 'electron', 'renderer'] as const;

/** Whether a name is the one of a table, or begins as one that ends in `*` says. */
export function fits(name: string, known: string): boolean {
  return known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known;
}
