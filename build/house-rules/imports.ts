import { fits, owned, type Room, rooms } from './rooms.ts';
import type { Import, Source } from './source.ts';

/** What a file imports that its room may not. Each finding names what is allowed. */
export function importFindings(source: Source): string[] {
  const room = roomOf(source.file);
  const table = rooms[room];
  if (!table) return [`${source.file}: there is no room called ${room}`];
  return source.imports.flatMap((each) => {
    const why = whyRefused(each, table) ?? whyOwned(each, source.file);
    return why === undefined ? [] : [`${source.file}:${each.line} imports '${each.name}'. ${why}`];
  });
}

/** The top folder of a path. */
export function roomOf(file: string): string {
  return file.slice(0, Math.max(0, file.indexOf('/')));
}

function whyRefused(each: Import, table: Room): string | undefined {
  if (each.name.startsWith('../')) return 'Across folders it is #folder/file.ts; ../ is not used.';
  if (each.name.startsWith('./')) return undefined;
  const allowed = each.name.startsWith('#')
    ? mayEnter(each, table)
    : table.packages.some((name) => fits(each.name, name));
  return allowed ? undefined : `Allowed here: ${inWords(table)}.`;
}

function mayEnter(each: Import, table: Room): boolean {
  const file = each.name.slice(1);
  if (table.rooms.includes(roomOf(file))) return true;
  if (table.files?.includes(file)) return true;
  return each.typesOnly && (table.types ?? []).some((name) => fits(file, name));
}

function whyOwned(each: Import, file: string): string | undefined {
  if (roomOf(file) === 'test') return undefined;
  const owner = owned.find((one) => fits(each.name, one.package));
  if (!owner || owner.in.some((place) => file.startsWith(place))) return undefined;
  return `Only ${owner.in.join(' and ')} may: ${owner.instead}.`;
}

function inWords(table: Room): string {
  return [
    ...table.rooms.map((room) => `#${room}/…`),
    ...(table.files ?? []).map((file) => `#${file}`),
    ...(table.types ?? []).map((file) => `types of #${file.replace('*', '…')}`),
    ...table.packages.map((name) => (name === '*' ? 'any package' : name.replace('*', '…'))),
  ].join(', ');
}
