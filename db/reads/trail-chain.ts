import { asc, desc, eq, gt, sql } from 'drizzle-orm';
import { trail } from '#db/schema/trail.ts';
import type { ReadableDb } from '#db/types.ts';
import { sameSignature, sign, unwrapKey } from '#db/vault/keys/keys.ts';

/** A line as it stands in the file, every value as it was hashed. */
export type StoredLine = typeof trail.$inferSelect;

/** Where a chain ends: the number of its last line and that line's hash. */
export type TrailHead = Pick<StoredLine, 'number' | 'link'>;

/** What is kept of it outside the file: the hash alone, which does not say how long the chain is. */
export type TrailEnd = Pick<TrailHead, 'link'>;

/** The chain of a trail that has no line yet. */
export const noLine: TrailHead = { number: 0, link: '' };

/** The last line's place in the chain. */
export function trailHead(db: ReadableDb): TrailHead {
  const last = db.select({ number: trail.number, link: trail.link }).from(trail).orderBy(desc(trail.number)).limit(1);
  return last.get() ?? noLine;
}

/** The line from which the last so many are checked. */
export function beforeLast(db: ReadableDb, most: number): TrailHead {
  const { number } = trailHead(db);
  const before = db
    .select({ number: trail.number, link: trail.link })
    .from(trail)
    .where(eq(trail.number, number - most));
  return before.get() ?? noLine;
}

/**
 * Whether the trail still holds the line at which it ended when its head was noted outside the file. Where it does not, its
 * end was cut off, or an older file was put back: the chain alone cannot say so.
 */
export function holdsHead(db: ReadableDb, { link }: TrailEnd): boolean {
  if (link === noLine.link) return true;
  return db.select({ number: trail.number }).from(trail).where(eq(trail.link, link)).get() !== undefined;
}

/** The hash of a line over itself and the hash of the one before. */
export function linkOf(key: Buffer, before: string, line: Omit<StoredLine, 'link'>): string {
  const { number, at, by, what, outcome, about, people, detail } = line;
  const bytes = Buffer.from(JSON.stringify([before, number, at, by, what, outcome, about, people, detail]));
  return sign(bytes, key).toString('base64');
}

/** The bytes that a former key of a trail is bound to when it is sealed under the next. */
export function boundTo(number: number): Buffer {
  return Buffer.from(`trail/${number}`);
}

/** A whole chain that is gone through piece by piece, so that nothing waits for a long one. */
export interface TrailCheck {
  /** Looks at the next lines, at most so many. Gives whether there is more to look at. */
  step: (most: number) => boolean;
  /** How many lines were looked at. */
  readonly looked: () => number;
  /** The first line that does not fit; undefined while all of them do. */
  readonly broken: () => number | undefined;
}

/**
 * Checks the lines of a trail after one that is trusted, the first if none is. `key` is today's; former ones stand sealed
 * in the lines at which they were turned.
 */
export function checkOf(db: ReadableDb, key: Buffer, after: TrailHead = noLine): TrailCheck {
  const turns = turnsOf(db, key);
  let { number, link } = after;
  let looked = 0;
  let broken = turns.broken;
  const isFitting = (line: StoredLine): boolean =>
    line.number === number + 1 &&
    sameSignature(Buffer.from(line.link), Buffer.from(linkOf(turns.keyAt(line.number), link, line)));
  return {
    step: (most) => {
      if (broken !== undefined) return false;
      const lines = db
        .select()
        .from(trail)
        .where(gt(trail.number, number))
        .orderBy(asc(trail.number))
        .limit(most)
        .all();
      for (const line of lines) {
        if (!isFitting(line)) {
          broken = line.number;
          return false;
        }
        ({ number, link } = line);
        looked += 1;
      }
      return lines.length === most;
    },
    looked: () => looked,
    broken: () => broken,
  };
}

/** The keys of a trail by the numbers from which they held, the newest first; `broken` where a former one does not open. */
function turnsOf(db: ReadableDb, key: Buffer): { keyAt: (number: number) => Buffer; broken: number | undefined } {
  const lines = db
    .select({ number: trail.number, former: sql<string | null>`json_extract(${trail.detail}, '$.value.former')` })
    .from(trail)
    .where(sql`${trail.what} = 'data-key-turned'`)
    .orderBy(desc(trail.number))
    .all();
  const keys: { from: number; key: Buffer }[] = [];
  let held = key;
  for (const { number, former } of lines) {
    keys.push({ from: number, key: held });
    const opened = unwrapKey(Buffer.from(former ?? '', 'base64'), held, boundTo(number));
    if (opened === undefined) return { keyAt: () => key, broken: number };
    held = opened;
  }
  return { keyAt: (number) => keys.find(({ from }) => number >= from)?.key ?? held, broken: undefined };
}
