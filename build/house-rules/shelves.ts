import path from 'node:path';
import type { Source } from './source.ts';

/**
 * The shelves of each room from the lowest up, as beginnings of paths; the longest that fits counts. A file imports from
 * its own shelf and from lower ones. Every folder under a name that ends in `/*` is a shelf of its own, and they do not
 * import each other.
 */
export const shelves: readonly (readonly string[])[] = [
  [
    'domain/ids.ts',
    'domain/roles.ts',
    'domain/result.ts',
    'domain/shapes.ts',
    'domain/text/',
    'domain/days/',
    'domain/backup/',
    'domain/form/',
    'domain/letterhead.ts',
    'domain/school.ts',
    'domain/record/record-kind.ts',
    'domain/policy/',
    'domain/staff/',
    'domain/training/',
    'domain/record/',
    'domain/returned/',
    'domain/disclosure/',
    'domain/review/',
    'domain/concern/',
    'domain/cycle/',
    'domain/deadlines/',
    'domain/observation/',
    'domain/policy-editing/json-keys.ts',
    'domain/policy-editing/faults/',
    'domain/policy-editing/',
    'domain/policy-drafting/policy-text.ts',
    'domain/policy-drafting/said.ts',
    'domain/policy-drafting/finding.ts',
    'domain/policy-drafting/readers/',
    'domain/policy-drafting/',
    'domain/law/',
    'domain/change.ts',
    'domain/retention/',
    'domain/requests/',
    'domain/report/',
    'domain/moderation/',
    'domain/problems.ts',
    'domain/passphrase.ts',
    'domain/own-columns/',
    'domain/list/',
    'domain/trail/',
    'domain/staff-list/cells.ts',
    'domain/staff-list/judging/',
    'domain/staff-list/',
    'domain/list-back/',
    'domain/earlier/',
    'domain/welsh-list.ts',
    'domain/term-dates/',
  ],
  [
    'db/types.ts',
    'db/vault/files/',
    'db/vault/keys/',
    'db/vault/database/',
    'db/vault/anchor/',
    'db/migrations/',
    'db/vault/',
    'db/stored/',
    'db/schema/',
    'db/reads/',
    'db/writes/',
    'db/reads.ts',
  ],
  [
    'electron/words.ts',
    'electron/machine/office/end-process.ts',
    'electron/intake/',
    'electron/render/',
    'electron/machine/machine-types.ts',
    'electron/log-lines.ts',
    'electron/machine/office/office-messages.ts',
    // the office knows of the machine no more than its types, and the machine nothing of the office
    'electron/*',
    'electron/preload.ts',
    'electron/main.ts',
  ],
  [
    'renderer/tokens.css',
    'renderer/no-eval.ts',
    'renderer/places/',
    'renderer/words/',
    'renderer/asking/',
    'renderer/ui/',
    'renderer/asking/undo.ts',
    'renderer/spelling/',
    'renderer/charts/',
    'renderer/papers/',
    'renderer/deadlines/',
    'renderer/people/',
    'renderer/columns/',
    'renderer/disclosures/',
    'renderer/outgoing/',
    'renderer/signing/',
    'renderer/training/',
    'renderer/handover/',
    'renderer/concerns/',
    'renderer/incoming/',
    'renderer/joining/',
    'renderer/meetings/',
    'renderer/meetings/',
    'renderer/bulk/',
    'renderer/school/',
    'renderer/form/',
    'renderer/observations/',
    'renderer/screens/*',
    'renderer/places/screens-inside.ts',
    'renderer/places/screens.tsx',
    'renderer/shell/',
    'renderer/app.tsx',
    'renderer/whole.tsx',
    'renderer/first/',
    'renderer/window.tsx',
    'renderer/main.ts',
  ],
];

interface Shelf {
  name: string;
  level: number;
  order: readonly string[];
}

/** What a file imports that lies above its shelf, or beside it. */
export function shelfFindings(source: Source): string[] {
  const own = shelfOf(source.file);
  if (!own) return [];
  return source.imports.flatMap((each) => {
    const file = fileOf(each.name, source.file);
    const other = file === undefined ? undefined : shelfOf(file);
    if (!other || other.order !== own.order || other.name === own.name || other.level < own.level) return [];
    return [`${source.file}:${each.line} imports '${each.name}'. Allowed here: what lies below ${own.name}.`];
  });
}

/** Files that import each other in a circle: one finding for each circle. */
export function circleFindings(sources: readonly Source[]): string[] {
  const known = new Set(sources.map(({ file }) => file));
  const arrows = new Map(
    sources.map(({ file, imports }) => [
      file,
      imports.flatMap(({ name }) => fileOf(name, file) ?? []).filter((to) => known.has(to)),
    ]),
  );
  const done = new Set<string>();
  const findings: string[] = [];
  const walk = (file: string, road: readonly string[]): void => {
    const at = road.indexOf(file);
    if (at >= 0) findings.push(`A circle: ${[...road.slice(at), file].join(' → ')}.`);
    if (at >= 0 || done.has(file)) return;
    for (const to of arrows.get(file) ?? []) walk(to, [...road, file]);
    done.add(file);
  };
  for (const { file } of sources) walk(file, []);
  return findings;
}

/** The path from the root of what is imported; undefined for what comes from outside. */
function fileOf(name: string, from: string): string | undefined {
  if (name.startsWith('#')) return name.slice(1);
  return name.startsWith('./') ? path.posix.join(path.posix.dirname(from), name) : undefined;
}

function shelfOf(file: string): Shelf | undefined {
  const order = shelves.find(([first = '']) => first.startsWith(`${file.slice(0, file.indexOf('/'))}/`));
  if (!order) return undefined;
  const fitting = order.filter((name) => file.startsWith(name.replace(/\*$/, '')));
  const longest = fitting.toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined) return { name: `${file} (on no shelf)`, level: -1, order };
  return { name: folderIn(longest, file), level: order.indexOf(longest), order };
}

/** The shelf itself; of a name that ends in a star, the folder under it. */
function folderIn(shelf: string, file: string): string {
  if (!shelf.endsWith('*')) return shelf;
  const within = file.slice(shelf.length - 1);
  return `${shelf.slice(0, -1)}${within.slice(0, within.indexOf('/'))}/`;
}
