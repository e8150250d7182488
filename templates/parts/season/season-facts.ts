import type { DocumentReads } from '#db/reads.ts';
import { appraiserKey, appraisersOf } from '#domain/cycle/appraisers.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import { type CycleRules, windowOf } from '#domain/cycle/cycle-days.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import { addUnits } from '#domain/days/calendar.ts';
import { compareDays, type Day } from '#domain/days/dates.ts';
import type { DayUnit } from '#domain/days/day-unit.ts';
import { recordDeadlines } from '#domain/deadlines/running.ts';
import type { CycleId, ReviewId } from '#domain/ids.ts';
import { resolved } from '#domain/policy/choices.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import { type Meeting, meetingsOf } from '#domain/policy/meetings.ts';
import { isAbout, stepsFor } from '#domain/policy/policy.ts';
import { type StepId, taskOf } from '#domain/policy/steps.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import {
  type AppraiserSeason,
  type NoFit,
  type SeasonMeeting,
  seasonOf,
  type TermLeft,
  termsLeft,
} from '#domain/review/season.ts';
import { fullName, isPaused, type Staff } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { byText } from '#domain/text/order.ts';

/** What has to be done so long before a meeting. */
export interface Notice {
  step: StepId;
  task: Bilingual;
  amount: number;
  unit: DayUnit;
  clause: string;
}

/** One appraiser's part of the season, with names. */
export interface AppraiserTold extends Omit<AppraiserSeason<ReviewId>, 'noFit'> {
  name: string;
  noFit: { id: ReviewId; name: string; why: NoFit }[];
}

/** One meeting of the policy: who is to hold how many of it by when. */
export interface MeetingTold {
  phase: PhaseId;
  label: Bilingual;
  /** From the first day on which any of them may be held to the last; null where nobody says. */
  opens: Day | null;
  until: Day | null;
  notices: Notice[];
  terms: TermLeft[];
  appraisers: AppraiserTold[];
}

/** The season of a cycle on a day, of the reviews that the session may read. */
export interface SeasonFacts {
  cycle: Cycle;
  today: Day;
  meetings: MeetingTold[];
}

type SeasonReads = Pick<DocumentReads, 'cycles' | 'calendar' | 'staff' | 'reviews'>;

/**
 * Who has to hold which meetings of a cycle, against the slots, the terms and the notice that are left. Whose reviews are
 * paused, and what the policy leaves to the two, is not counted. Undefined where the cycle is not there.
 */
export function seasonFacts(read: SeasonReads, cycleId: CycleId, today: Day): SeasonFacts | undefined {
  const cycle = read.cycles.byId(cycleId);
  if (!cycle) return undefined;
  const counting = { ...cycle, calendar: read.calendar() };
  const people = new Map(read.staff.all().map((person) => [person.id, person]));
  const reviews = read.reviews.inCycle(cycleId).flatMap((record): [ReviewRecord, Staff][] => {
    const person = people.get(record.review.staffId);
    return person && record.review.state !== 'ended' && !isPaused(person, today) ? [[record, person]] : [];
  });
  const taken = takenIn(read);
  const meetings = meetingsOf(cycle.policy.phases.filter((phase) => isAbout(phase, 'review')))
    .filter(({ optional }) => !optional)
    .map((meeting) => meetingTold(meeting, reviews, { counting, taken, today }))
    .filter(({ appraisers }) => appraisers.length > 0);
  return { cycle, today, meetings };
}

type TakenDays = Parameters<typeof seasonOf>[1]['taken'];

function meetingTold(
  meeting: Meeting,
  reviews: readonly [ReviewRecord, Staff][],
  { counting, taken, today }: { counting: CycleRules; taken: TakenDays; today: Day },
): MeetingTold {
  const notices = noticesOf(meeting, counting);
  const toHold = reviews.flatMap(([record, person]) => {
    const steps = stepsFor(counting.policy, 'review', groupsAsked(person, counting));
    if (!steps.some(({ id }) => id === meeting.held)) return [];
    const days = daysOf(meeting, record, { person, counting, notices, today });
    return appraisersOf(record.review).map((one) => ({
      ...days,
      id: record.review.id,
      appraiser: appraiserKey(one),
      appraiserName: one.appraiserName,
      person: fullName(person),
    }));
  });
  const names = new Map(toHold.map(({ id, person }) => [id, person]));
  const called = new Map(toHold.map(({ appraiser, appraiserName }) => [appraiser, appraiserName]));
  const [opens = null] = toHold.flatMap((one) => one.opens ?? []).sort(compareDays);
  const last = toHold.flatMap((one) => one.until ?? []).sort(compareDays);
  const until = last.length === toHold.length ? (last.at(-1) ?? null) : null;
  const { phase, label } = meeting;
  const from = opens !== null && opens > today ? opens : today;
  return {
    phase,
    label,
    opens,
    until,
    notices,
    terms: until === null ? [] : termsLeft(from, until, counting.calendar),
    appraisers: seasonOf(toHold, { today, calendar: counting.calendar, taken })
      .map(({ noFit, ...load }) => ({
        ...load,
        name: called.get(load.appraiser) ?? '',
        noFit: noFit.map((one) => ({ ...one, name: names.get(one.id) ?? '' })),
      }))
      .sort((a, b) => byText(a.name, b.name)),
  };
}

/** When a meeting of somebody's may be held, and when it was or will be. */
function daysOf(
  { held, phase, phases }: Meeting,
  record: ReviewRecord,
  { person, counting, notices, today }: { person: Staff; counting: CycleRules; notices: readonly Notice[]; today: Day },
): Omit<SeasonMeeting<ReviewId>, 'id' | 'appraiser'> {
  const [group] = groupsAsked(person, counting);
  const window = phases.map((one) => windowOf(one, group, counting)).find((one) => one !== undefined);
  const deadline = recordDeadlines(record, [person], counting, today).find(({ rule }) => rule.step === held);
  const done = new Set(record.steps.map(({ step }) => step));
  const noticed = notices
    .filter(({ step }) => !done.has(step))
    .map(({ amount, unit }) => addUnits(today, amount, unit, counting.calendar))
    .sort(compareDays);
  return {
    opens: window?.starts ?? null,
    until: deadline?.due ?? window?.ends ?? null,
    noticeUntil: noticed.at(-1) ?? null,
    heldOn: record.steps.find(({ step }) => step === held)?.on ?? null,
    bookedOn: record.bookings.find((one) => one.phase === phase)?.on ?? null,
  };
}

function noticesOf({ phases }: Meeting, counting: CycleRules): Notice[] {
  const { deadlines, steps } = counting.policy;
  return deadlines.flatMap(({ step, when, clause, about = 'review' }) =>
    when.kind === 'before' && phases.includes(when.phase) && about === 'review'
      ? {
          step,
          task: taskOf(step, steps),
          amount: resolved(when.amount, counting),
          unit: resolved(when.unit, counting),
          clause,
        }
      : [],
  );
}

/** Every meeting that is booked in an open cycle, by who holds it. */
function takenIn(read: SeasonReads): TakenDays {
  return read.cycles
    .open()
    .flatMap(({ id }) =>
      read.reviews
        .inCycle(id)
        .flatMap(({ review, bookings }) =>
          appraisersOf(review).flatMap((one) =>
            bookings.map(({ on, at, minutes }) => ({ on, at, minutes, appraiser: appraiserKey(one) })),
          ),
        ),
    );
}
