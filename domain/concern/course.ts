import { z } from 'zod';
import { addDays, type Day } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import { isWorkingDay } from '#domain/days/school-days.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Resting } from '#domain/record/appeals.ts';
import { recordKind } from '#domain/record/record-kind.ts';

/** The kinds of record that only the headteacher keeps: they run a course of their own, outside all cycles. */
export const concernKind = recordKind.extract(['concern', 'support-plan', 'probation', 'note']);
export type ConcernKind = z.infer<typeof concernKind>;

/** What such a record can come to. */
export const courseEnd = z.enum([
  'settled',
  'plan-begun',
  'dropped',
  'back',
  'capability',
  'confirmed',
  'employment-ended',
  'closed',
]);
export type CourseEnd = z.infer<typeof courseEnd>;

/** What a record of each kind can come to, the usual first. */
export const endsOf: Record<ConcernKind, readonly [CourseEnd, ...CourseEnd[]]> = {
  concern: ['settled', 'plan-begun', 'dropped', 'capability'],
  'support-plan': ['back', 'capability', 'dropped'],
  probation: ['confirmed', 'employment-ended', 'dropped'],
  note: ['closed'],
};

/** Why a record rests for a while. */
export const restReason = z.enum(['grievance', 'capability', 'absence']);
export type RestReason = z.infer<typeof restReason>;

/** A record rests from a day to another, both counted; null while it is not known until when. */
export interface Rest extends Resting {
  why: RestReason;
}

/** The last day was moved: decided when, to which day, and why. */
export interface Extension {
  on: Day;
  until: Day;
  reason: string;
}

export interface CourseOutcome {
  what: CourseEnd;
  on: Day;
  reason: string;
}

/** The course that a record takes beside what is written in its forms. */
export interface Course {
  recordId: RecordId;
  /** The record that it grew out of; it may be gone. */
  follows: RecordId | null;
  /** Since when: of a concern the first day on which it showed, of a plan or of probation the first day. */
  starts: Day | null;
  /** The last day as it was agreed at first. */
  ends: Day | null;
  /** Why its days are not what the policy says is normal; empty where they are. */
  reason: string;
  extensions: Extension[];
  rests: Rest[];
  cameTo: CourseOutcome | null;
}

/** A course as it begins. */
export function courseBegun(of: Pick<Course, 'recordId' | 'follows' | 'starts'>): Course {
  return { ...of, ends: null, reason: '', extensions: [], rests: [], cameTo: null };
}

/** The last day as it stands, after every extension; null where none was agreed. */
export function lastDayOfCourse({ ends, extensions }: Pick<Course, 'ends' | 'extensions'>): Day | null {
  return extensions.at(-1)?.until ?? ends;
}

/** The rest that holds a day; undefined on a day on which the record does not rest. */
export function restOn<Of extends Resting>({ rests }: { rests: readonly Of[] }, on: Day): Of | undefined {
  return rests.find(({ from, until }) => from <= on && (until === null || on <= until));
}

/**
 * The day on which something is due that was planned for a day: what fell in a rest is due on the first working day after
 * it, and so is not late on the first day back. Null while the rest has no end.
 */
export function dueAfterRests(on: Day, of: { rests: readonly Resting[] }, calendar: SchoolCalendar): Day | null {
  const rest = restOn(of, on);
  if (rest === undefined) return on;
  if (rest.until === null) return null;
  let back = addDays(rest.until, 1);
  while (!isWorkingDay(back, calendar)) back = addDays(back, 1);
  return dueAfterRests(back, of, calendar);
}
