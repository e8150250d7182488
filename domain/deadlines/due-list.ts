import type { Frame } from '#domain/cycle/frame.ts';
import { compareDays, type Day, daysBetween } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { CycleId, RecordId, StaffId } from '#domain/ids.ts';
import { isAsked } from '#domain/policy/choices.ts';
import type { WaitsFor } from '#domain/policy/steps.ts';
import type { RecordKind } from '#domain/record/record-kind.ts';
import { type Staff, sortName } from '#domain/staff/staff.ts';
import { teamName } from '#domain/staff/team-name.ts';
import { byName } from '#domain/text/order.ts';
import type { PlannedDue } from './planned-due.ts';
import {
  type RuleShown,
  type RunningDeadline,
  ruleShown,
  type SumShown,
  sumShown,
  waitsForOf,
} from './shown-deadline.ts';

/** A running deadline in the list of all: by which rule, until when, whose, and whom it waits for. */
export interface DueDeadline extends RuleShown {
  recordId: RecordId;
  kind: RecordKind;
  /** Null outside all cycles. */
  cycleId: CycleId | null;
  /** Null for a record about several people. */
  staffId: StaffId | null;
  name: string;
  sortName: string;
  site: string | null;
  appraiserName: string;
  /** Who appraises a second post beside them; empty on any other. */
  alsoAppraises: string;
  waitsFor: WaitsFor;
  due: Day;
  /** Calendar days that are left; negative: by which it is late. */
  daysLeft: number;
  /** Null where the day itself is named. */
  sum: SumShown | null;
  /** The person's last day comes first. */
  shortened: boolean;
}

/** What the list is made of: what records go by, with their running deadlines, and the people that these are about. */
export interface DueFacts {
  frames: readonly { frame: Frame; running: readonly RunningDeadline[] }[];
  /** What records plan by themselves, as far as the session opens them. */
  planned: readonly PlannedDue[];
  people: readonly Staff[];
  calendar: SchoolCalendar;
}

/** What is asked for what has something due. */
interface DueReads {
  records: { frame: (id: RecordId) => Frame | undefined };
  reviews: { running: (id: CycleId | null) => RunningDeadline[] };
}

/** What has something due: each of the open cycles given, and each record outside all cycles by what it keeps. */
export function dueFrames(read: DueReads, open: readonly (Frame & { id: CycleId })[]): DueFacts['frames'] {
  const outside = Map.groupBy(read.reviews.running(null), ({ recordId }) => recordId);
  return [
    ...open.map((frame) => ({ frame, running: read.reviews.running(frame.id) })),
    ...[...outside].flatMap(([id, running]) => {
      const frame = read.records.frame(id);
      return frame ? [{ frame, running }] : [];
    }),
  ];
}

/** Every running deadline of the open cycles and outside all cycles, the earliest first and of one day by name, seen from a day. */
export function dueList(
  { frames, planned, people, calendar }: DueFacts,
  today: Day,
): (DueDeadline & { frame: Frame })[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const listed = frames.flatMap(({ frame, running }) => {
    const shown = ruleOf({ ...frame, calendar }, today);
    return running.flatMap((row) => {
      const whose = whoseOf(row.people, byId);
      const deadline = shown(row);
      if (!whose || !deadline) return [];
      const { recordId, kind, appraiserName, alsoAppraises } = row;
      const appraised = { appraiserName, alsoAppraises };
      return [{ ...deadline, ...whose, recordId, kind, cycleId: frame.id, ...appraised, frame }];
    });
  });
  const besides = planned.flatMap((one) => {
    const whose = whoseOf(one.people, byId);
    return whose ? [{ ...plannedShown(one, today), ...whose }] : [];
  });
  return [...listed, ...besides].sort((a, b) => compareDays(a.due, b.due) || byName(a, b));
}

/** Whose it is, as lists name them; undefined where nobody of them is on the staff list. */
function whoseOf(ids: readonly StaffId[], byId: ReadonlyMap<StaffId, Staff>) {
  const about = ids.flatMap((id) => byId.get(id) ?? []);
  const [first] = about;
  if (first === undefined) return undefined;
  const staffId = ids.length === 1 ? first.id : null;
  return { staffId, name: teamName(about), sortName: sortName(first), site: siteOf(about) };
}

/** What somebody planned for a day themselves: it follows from no rule. */
const PLANNED = 'planned';

/** Whether a deadline is a day that somebody planned: no step of a policy is done with it. */
export function isPlanned({ rule }: Pick<DueDeadline, 'rule'>): boolean {
  return rule === PLANNED;
}

function plannedShown(one: PlannedDue, today: Day) {
  const { recordId, kind, frame, label, clause, due } = one;
  const rule = { rule: PLANNED, step: PLANNED, label, clause, ownChoice: true, waitsFor: 'headteacher' as const };
  const counted = { due, shortened: false, daysLeft: daysBetween(today, due), sum: null };
  return { ...rule, ...counted, recordId, kind, cycleId: null, appraiserName: '', alsoAppraises: '', frame };
}

/** The site at which all of some people work; null where they work at several, or at none. */
function siteOf([first, ...others]: readonly Staff[]): string | null {
  return first && others.every(({ site }) => site === first.site) ? first.site : null;
}

/**
 * What a running deadline of one cycle follows from, many at once: each rule is worded once, and what a sum left out is
 * not looked for. Undefined where the cycle's policy has no such rule any more.
 */
function ruleOf(counting: Frame & { calendar: SchoolCalendar }, today: Day) {
  const rules = new Map(
    counting.policy.deadlines.map((rule) => [
      rule.id,
      { ...ruleShown(rule, counting), waitsFor: waitsForOf(rule, counting) },
    ]),
  );
  return ({ rule: id, due, sum, shortened }: RunningDeadline) => {
    const rule = rules.get(id);
    if (!rule) return undefined;
    const ownChoice = sum?.since === 'joining' ? isAsked(counting.policy.joining.within) : rule.ownChoice;
    const left = daysBetween(today, due);
    return { ...rule, ownChoice, due, shortened, daysLeft: left, sum: sum && sumShown(sum, counting) };
  };
}
