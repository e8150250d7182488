import { and, asc, count, desc, eq, gt, gte, inArray, lt, ne, or, sql } from 'drizzle-orm';
import { trail } from '#db/schema/trail.ts';
import { aboutShape, detailShape } from '#db/stored/trail.ts';
import type { ReadableDb } from '#db/types.ts';
import { addDays, type Day } from '#domain/days/dates.ts';
import { dayBegins } from '#domain/days/school-clock.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
import { type SittingEnd, sittingEnds } from '#domain/trail/folded.ts';
import type { TrailLine } from '#domain/trail/trail-line.ts';

/** Which lines of a trail are wanted. */
export interface TrailQuery {
  from: Day;
  until: Day;
  /** Those about somebody, and, of `lists`, those about nobody in particular: a list holds everybody. */
  about: { staffId: StaffId; lists: readonly string[] } | null;
  /** Names of operations and events that were done; all if null. */
  done: readonly string[] | null;
  /** Only attempts that were refused. */
  refused: boolean;
}

/** A line with its number, as lists show it. */
export interface NumberedLine extends TrailLine {
  number: number;
}

/** The newest lines that are wanted, the newest first, never more than `most`; and how many there are. */
export function trailLines(db: ReadableDb, query: TrailQuery, most: number): { lines: NumberedLine[]; count: number } {
  const { from, until, about, done, refused } = query;
  const which = and(
    isBetween(from, until),
    about
      ? or(
          sql`instr(${trail.people}, ${about.staffId}) > 0`,
          and(eq(trail.people, ''), inArray(trail.what, [...about.lists])),
        )
      : undefined,
    done ? and(inArray(trail.what, [...done]), eq(trail.outcome, 'done')) : undefined,
    refused ? ne(trail.outcome, 'done') : undefined,
  );
  const rows = db.select().from(trail).where(which).orderBy(desc(trail.number)).limit(most).all();
  const found = db.select({ count: count() }).from(trail).where(which).get();
  return { lines: rows.map(lineOf), count: found?.count ?? 0 };
}

/** Everybody whose meetings went into a calendar file at some time. */
export function peopleFiled(db: ReadableDb): StaffId[] {
  return db
    .selectDistinct({ people: trail.people })
    .from(trail)
    .where(and(eq(trail.what, 'meetings.saveCalendar'), eq(trail.outcome, 'done')))
    .all()
    .flatMap(({ people }) => people.split(' ') as StaffId[]); // what `addTrailLine` was given
}

/** Whether somebody of a role has done anything that stands in a trail after an instant. */
export function isBySince(db: ReadableDb, by: Role, at: string): boolean {
  const later = and(eq(trail.by, by), gt(trail.at, at));
  return db.select({ number: trail.number }).from(trail).where(later).limit(1).get() !== undefined;
}

function lineOf({ number, at, by, what, outcome, about, people, detail }: typeof trail.$inferSelect): NumberedLine {
  return {
    number,
    at,
    by,
    what,
    outcome: outcome as TrailLine['outcome'], // what `addTrailLine` was given
    about: about === null ? null : aboutShape.read(about),
    people: people === '' ? [] : (people.split(' ') as StaffId[]), // as above
    detail: detail === null ? null : detailShape.read(detail),
  };
}

/** A line of the trail, and whether it stands in the restricted compartment's. */
export interface ShownLine extends NumberedLine {
  restricted: boolean;
}

/** What was found in the trails: the newest lines, how many there are, and where sittings began and ended. */
export interface TrailFound {
  lines: ShownLine[];
  count: number;
  ends: SittingEnd[];
}

/** The same of every trail that is open, in one list. */
export function mergedLines(
  { general, restricted }: { general: ReadableDb; restricted?: ReadableDb },
  query: TrailQuery,
  most: number,
): TrailFound {
  const shown = (db: ReadableDb | undefined, isRestricted: boolean) => {
    const { lines, count: all } = db ? trailLines(db, query, most) : { lines: [], count: 0 };
    return { all, lines: lines.map((line): ShownLine => ({ ...line, restricted: isRestricted })) };
  };
  const [open, own] = [shown(general, false), shown(restricted, true)];
  const lines = newestFirst(open.lines, own.lines).slice(0, most);
  return { lines, count: open.all + own.all, ends: sittingEndsOf(general, query) };
}

/** Only the general trail tells who came and went. */
function sittingEndsOf(db: ReadableDb, { from, until }: TrailQuery): SittingEnd[] {
  return db
    .select({ number: trail.number, at: trail.at })
    .from(trail)
    .where(and(isBetween(from, until), inArray(trail.what, [...sittingEnds])))
    .orderBy(asc(trail.number))
    .all();
}

/** From the beginning of one day of the school to the end of another. */
function isBetween(from: Day, until: Day) {
  return and(gte(trail.at, dayBegins(from)), lt(trail.at, dayBegins(addDays(until, 1))));
}

/** Lines of several trails in one list by their times; those of one trail keep their order, whatever its clock said. */
function newestFirst(first: readonly ShownLine[], second: readonly ShownLine[]): ShownLine[] {
  const merged: ShownLine[] = [];
  let [left, right] = [0, 0];
  for (;;) {
    const [one, other] = [first[left], second[right]];
    if (one === undefined) return [...merged, ...second.slice(right)];
    if (other === undefined) return [...merged, ...first.slice(left)];
    if (one.at >= other.at) {
      merged.push(one);
      left += 1;
    } else {
      merged.push(other);
      right += 1;
    }
  }
}
