import { z } from 'zod';
import { concernKind } from '#domain/concern/course.ts';
import { calendarKind } from '#domain/days/school-calendar.ts';
import { FIRST_YEAR, LAST_YEAR } from '#domain/days/years.ts';
import { phaseId } from '#domain/policy/groups.ts';
import { stepId } from '#domain/policy/steps.ts';
import { reviewStage } from '#domain/review/stage.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { deadline, dueTogether } from './cycles/deadline-shape.ts';
import { openCycle, outsideCycles } from './cycles/open-cycle.ts';
import { read } from './operation.ts';
import { cycleId, dayShape, instant, nothing, recordId, reviewId, staffId } from './shapes.ts';

const topics = ['reviews', 'cycles', 'staff', 'school', 'policy'] as const;
const span = { starts: dayShape, ends: dayShape };

/** A review as the headteacher's own Home lists it. */
const ownReview = z.object({
  reviewId,
  name: z.string(),
  cycleLabel: z.string(),
  stage: reviewStage,
  /** The first booked meeting that was not held yet. */
  booked: z.object({ on: dayShape, at: z.string() }).nullable(),
  /** Its first running deadline. */
  next: deadline.nullable(),
});

/** A cycle as the picture of a year shows it; its days may lie outside the year. */
const cycleInYear = z.object({
  id: cycleId,
  label: z.string(),
  ...span,
  /** When its phases are held, the earliest first; `groups` where not all of the cycle's staff groups hold it then. */
  windows: z.array(
    z.object({
      phase: phaseId,
      label: saidSchema,
      groups: z.array(saidSchema).nullable(),
      clause: z.string(),
      ...span,
    }),
  ),
  /** The days that the policy or the school names, with how many deadlines are still to be met on each. */
  days: z.array(
    z.object({
      on: dayShape,
      labels: z.array(z.object({ label: saidSchema, clause: z.string(), ownChoice: z.boolean() })),
      running: z.int(),
    }),
  ),
});

export const home = {
  'home.read': read(
    nothing,
    z.object({
      today: dayShape,
      /** The open cycles side by side; the one that holds today first. */
      cycles: z.array(
        openCycle.extend({ reviews: z.int(), stages: z.array(z.object({ stage: reviewStage, count: z.int() })) }),
      ),
      outside: outsideCycles,
      /** How many deadlines there are in each group; the lists hold the first, those of one day by one rule together. */
      counts: z.object({ overdue: z.int(), thisWeek: z.int(), nextTwoWeeks: z.int(), later: z.int() }),
      /** Whoever has not started yet and will be in an open cycle: from when they can join. */
      coming: z.array(z.object({ staffId, name: z.string(), cycleLabel: z.string(), from: dayShape })),
      /** Something is counted in school days or in terms, and no term of this school year is entered. */
      termsMissing: z.boolean(),
      /** Appraisers who have left, or leave before their reviews are due, and how many reviews wait for another. */
      leavingAppraisers: z.array(z.object({ staffId, name: z.string(), lastDay: dayShape, reviews: z.int() })),
      overdue: z.array(dueTogether),
      thisWeek: z.array(dueTogether),
      nextTwoWeeks: z.array(dueTogether),
      /** Deadlines of the next twelve weeks by their Monday; the first week holds what is overdue too, `late` of its count. */
      weeks: z.array(z.object({ monday: dayShape, count: z.int(), late: z.int() })),
      recent: z.array(z.object({ reviewId, name: z.string(), cycleLabel: z.string(), at: instant })),
    }),
    [...topics, 'calendar'],
  ),
  /** What a headteacher comes for: their own appraisals, what waits for them, and what the governors' report lacks. */
  'home.headteacher': read(
    nothing,
    z.object({
      /** Reviews of the open cycles in which the headteacher is the appraiser: those still to sign, the soonest first. */
      appraisals: z.array(ownReview),
      /** How many of their own appraisals are signed. */
      appraisalsSigned: z.int(),
      /** Reviews of the open cycles that only the headteacher opens: those of the two offices. */
      restricted: z.array(ownReview),
      /** What the business manager proposed to destroy and the headteacher may approve. */
      proposals: z.int(),
      /** For each open cycle, what its report to governors would still lack today. */
      reports: z.array(
        z.object({
          cycleId,
          label: z.string(),
          notHeld: z.int(),
          notSigned: z.int(),
          /** When the report that is printed was released; null as long as none was. */
          releasedOn: dayShape.nullable(),
        }),
      ),
    }),
    [...topics, 'calendar', 'keeping', 'reports'],
  ),
  /** A school year, September to August, with what the open cycles and the school's calendar hold in it. */
  'home.year': read(
    z.strictObject({ year: z.int().min(FIRST_YEAR).max(LAST_YEAR).nullable() }),
    z.object({
      today: dayShape,
      year: z.int(),
      ...span,
      /** The years that open cycles reach, and this one. */
      years: z.array(z.object({ year: z.int(), label: z.string() })),
      cycles: z.array(cycleInYear),
      calendar: z.array(
        z.object({ kind: z.enum([...calendarKind.options, 'bank-holiday']), name: z.string(), ...span }),
      ),
    }),
    [...topics, 'calendar'],
  ),
  /** People, reviews and screens that a few letters find; with no letters, the last eight records. */
  'find.all': read(
    z.strictObject({ text: z.string().max(200) }),
    z.object({
      found: z.array(
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('staff'), staffId, title: z.string(), detail: z.string() }),
          z.object({
            kind: z.literal('review'),
            reviewId,
            cycleId,
            title: z.string(),
            detail: z.string(),
            /** The steps that are booked or due next, each with the day that is proposed for it. */
            toMark: z.array(z.object({ step: stepId, label: saidSchema, on: dayShape })),
          }),
          z.object({ kind: z.literal('team'), recordId, title: z.string(), detail: z.string() }),
          /** What only the headteacher keeps, and finds. */
          z.object({
            kind: z.literal('concern'),
            recordId,
            recordKind: concernKind,
            title: z.string(),
            detail: z.string(),
          }),
        ]),
      ),
    }),
    ['staff', 'reviews', 'cycles', 'concerns', 'columns', 'calendar', 'policy'],
  ),
};
