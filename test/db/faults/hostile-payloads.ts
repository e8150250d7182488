import type { Chance } from '#test/db/seeded.ts';

/** A kind of payload that no honest window sends: made out of an honest one, and refused whatever the operation is. */
interface HostileKind {
  what: string;
  of: (honest: object, chance: Chance) => unknown;
}

const values: readonly unknown[] = [
  ...[null, undefined, true, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 'text', '', [], [[]]],
  ...['__proto__', '../../keys.json', "'; drop table staff; --", '\u202e\u0000\ufffe', '\ud800'],
  ...[new Date(0), new Map(), new Set([1]), Symbol.iterator, () => 1, 10n],
];

const any = (chance: Chance): unknown => values[chance.below(values.length)];

/** A field that nobody asked for, under a name that somebody might hope for. */
const smuggled = ['role', 'demo', 'folder', 'by', 'constructor', 'toString', 'isAdmin', '$ne', '', ' ', 'restricted!'];

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

function deep(depth: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}

/** A list that holds the one below it ten times: small to send, and ten to that power to walk. */
function wide(levels: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < levels; level += 1) value = Array.from({ length: 10 }, () => value);
  return value;
}

export const hostileKinds: readonly [HostileKind, ...HostileKind[]] = [
  { what: 'no object at all', of: (_honest, chance) => notAnObject(chance) },
  { what: 'a field more', of: (honest, chance) => withMore(honest, chance) },
  { what: 'a field named __proto__', of: (honest) => withProto(honest) },
  {
    what: 'another prototype',
    of: (honest, chance) => Object.setPrototypeOf({ ...honest, x: any(chance) }, { role: 'headteacher' }) as unknown,
  },
  { what: 'in a list', of: (honest) => [honest] },
  { what: 'as text', of: (honest) => JSON.stringify(honest) },
  { what: 'something that holds itself', of: (honest) => ({ ...honest, more: cyclic }) },
  { what: 'something deep', of: (honest, chance) => ({ ...honest, more: deep(5 + chance.below(60)) }) },
  {
    what: 'something wide',
    of: (_honest, chance) => (chance.below(20) === 0 ? wide(4 + chance.below(16)) : [wide(2)]),
  },
  {
    what: 'ten million letters',
    of: (honest, chance) => ({ ...honest, more: 'x'.repeat(chance.below(200) === 0 ? 10_000_000 : 5000) }),
  },
  {
    what: 'a class',
    of: (honest, chance) =>
      chance.below(2) === 0 ? new Map(Object.entries(honest)) : new Uint8Array(chance.below(64)),
  },
];

function notAnObject(chance: Chance): unknown {
  const value = any(chance);
  // an honest window sends one that is empty
  return value === undefined ? null : value;
}

function withMore(honest: object, chance: Chance): unknown {
  const name = pick(smuggled, chance);
  return { ...honest, [name in honest ? `${name}!` : name]: any(chance) ?? 'headteacher' };
}

function withProto(honest: object): unknown {
  return JSON.parse(`{"__proto__":{"role":"headteacher"},${JSON.stringify({ ...honest, x: 1 }).slice(1)}`);
}

function pick(of: readonly string[], chance: Chance): string {
  return of[chance.below(of.length)] ?? '';
}
