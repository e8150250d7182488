import { type Count, type CountRow, leastPeople } from './figures.ts';

/** Something that is counted: whose it is, and as what it counts. */
export interface Counted {
  person: string;
  key: string;
  /** What it cost; null where nobody said. */
  pence?: number | null;
}

/** So few people are never told apart: where each of two lines must stand for three, three may have nothing in it. */
const leastApart = 2 * leastPeople;

/**
 * What may be told of things that belong to people. Kinds that fewer than three people have are counted together, with the
 * next smallest where they still are too few. Where everybody is alike, or the lines would say of everybody that they
 * have something of a kind, one line without a name is left; of fewer than three people not even that. `noughts` are kinds
 * that nobody has and that are told all the same.
 */
export function countTold(things: readonly Counted[], noughts: readonly string[] = []): Count {
  const ofEach = Map.groupBy(things, ({ person }) => person);
  const most = Math.max(0, ...[...ofEach.values()].map((of) => of.length));
  const none = noughts.map((key): CountRow => ({ keys: [key], isNamed: true, count: 0 }));
  if (ofEach.size === 0) return { isTold: true, rows: none, most };
  if (ofEach.size < leastPeople) return { isTold: false, rows: [], most };
  const kinds = [...Map.groupBy(things, ({ key }) => key)].map(([key, of]) => ({ key, of }));
  const lines = merged(kinds);
  const isApart =
    lines.length > 1 &&
    ofEach.size >= leastApart &&
    // one person may have everything of theirs in the other lines, beside two who have something there
    lines.every(({ count }) => things.length - count >= most + leastPeople - 1);
  const rows = isApart
    ? lines
    : [{ keys: kinds.map(({ key }) => key), isNamed: false, count: things.length, ...costOf(things) }];
  return { isTold: true, rows: [...rows, ...none], most };
}

/**
 * What may be told of where people are: everybody is in one place only, and being there says nothing of how they are judged.
 * A staff group in which everybody is, is called by its name.
 */
export function placesTold(people: readonly Counted[]): Count {
  const told = countTold(people);
  const [only, ...others] = told.rows;
  const isOne = only?.keys.length === 1 && others.length === 0;
  return isOne ? { ...told, rows: [{ ...only, isNamed: true }] } : told;
}

interface Kind {
  key: string;
  of: readonly Counted[];
}

/** The kinds in their order, those of too few people in one line at the end. */
function merged(kinds: readonly Kind[]): CountRow[] {
  const small: Kind[] = [];
  for (const kind of kinds.toSorted((a, b) => peopleIn([a]) - peopleIn([b]) || a.of.length - b.of.length)) {
    const needsMore = small.length > 0 && peopleIn(small) < leastPeople;
    if (peopleIn([kind]) < leastPeople || needsMore) small.push(kind);
  }
  const named = kinds
    .filter((kind) => !small.includes(kind))
    .map(({ key, of }): CountRow => ({ keys: [key], isNamed: true, count: of.length, ...costOf(of) }));
  if (small.length === 0) return named;
  const others = small.flatMap(({ of }) => of);
  const keys = small.map(({ key }) => key);
  return [...named, { keys, isNamed: false, count: others.length, ...costOf(others) }];
}

/** What things cost together; nothing where that would be the cost of one or two people. */
function costOf(things: readonly Counted[]): Pick<CountRow, 'pence'> {
  const costed = things.filter(({ pence }) => typeof pence === 'number');
  if (new Set(costed.map(({ person }) => person)).size < leastPeople) return {};
  return { pence: costed.reduce((sum, { pence }) => sum + (pence ?? 0), 0) };
}

function peopleIn(kinds: readonly Kind[]): number {
  return new Set(kinds.flatMap(({ of }) => of.map(({ person }) => person))).size;
}
