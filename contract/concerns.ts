import { z } from 'zod';
import { concernKind, courseEnd, restReason } from '#domain/concern/course.ts';
import type { PeriodBounds } from '#domain/concern/period.ts';
import { formSchema } from '#domain/policy/form.ts';
import { policySchema } from '#domain/policy/policy.ts';
import { recordState } from '#domain/record/record.ts';
import { languageChoice, saidSchema } from '#domain/text/bilingual.ts';
import { read, write } from './operation.ts';
import { action, answer, signature } from './reviews/review-shapes.ts';
import { changeId, dayShape, line, nothing, prose, recordId, staffId } from './shapes.ts';

const recordOf = { recordId };
const days = { starts: dayShape.nullable(), ends: dayShape.nullable() };
const changed = z.object({ changeId });
const aboutRecord = { about: ({ recordId: id }: { recordId: z.output<typeof recordId> }) => ofRecord(id) };
const ofRecord = (id: z.output<typeof recordId>) => ({ of: 'records' as const, ids: [id] });
const topics = ['concerns', 'reviews', 'changes'] as const;

/** What comes next: on which day, and what; no label for the last day of a period. */
const nextDate = z.object({ on: dayShape, label: saidSchema.nullable(), about: z.string() });

const listed = z.object({
  recordId,
  kind: concernKind,
  staffId,
  name: z.string(),
  sortName: z.string(),
  jobTitle: z.string(),
  begunOn: dayShape,
  ...days,
  /** What it came to; null while it goes on. */
  cameTo: z.object({ what: courseEnd, on: dayShape }).nullable(),
  /** It rests today. */
  rests: z.boolean(),
  next: nextDate.nullable(),
});

/** Concerns, support plans, probation and confidential notes: what only the headteacher keeps. */
export const concerns = {
  /** All of them, those that go on first and of these the one that comes next first. */
  'concerns.all': read(nothing, z.object({ today: dayShape, records: z.array(listed) }), [
    'concerns',
    'reviews',
    'staff',
    'calendar',
    'policy',
  ]),
  'concerns.byId': read(
    z.strictObject(recordOf),
    listed.extend({
      today: dayShape,
      state: recordState,
      /** The last day after every extension. */
      lastDay: dayShape.nullable(),
      /** Why its days are not what the policy says is normal. */
      reason: z.string(),
      extensions: z.array(z.object({ on: dayShape, until: dayShape, reason: z.string() })),
      restsAll: z.array(z.object({ from: dayShape, until: dayShape.nullable(), why: restReason })),
      cameTo: z.object({ what: courseEnd, on: dayShape, reason: z.string() }).nullable(),
      /** What the policy says of the length of a plan, with the days that keep it; null where it says nothing. */
      bounds: z
        .custom<
          PeriodBounds & { shortest: z.output<typeof dayShape> | null; longest: z.output<typeof dayShape> | null }
        >()
        .nullable(),
      /** Weeks from the first day to the last, as the policy counts them. */
      weeks: z.int().nullable(),
      planned: z.array(nextDate.extend({ label: saidSchema, isDone: z.boolean(), due: dayShape.nullable() })),
      /** The record that it grew out of, and those that grew out of it. */
      follows: z.object({ recordId, kind: concernKind }).nullable(),
      grew: z.array(z.object({ recordId, kind: concernKind })),
      person: z.object({
        language: languageChoice,
        ewcRegistered: z.boolean(),
        site: z.string().nullable(),
        startDate: dayShape.nullable(),
        pausedFrom: dayShape.nullable(),
        pausedUntil: dayShape.nullable(),
      }),
      /** From when the person of a probation is protected against unfair dismissal; null for any other record. */
      protection: z
        .object({
          began: dayShape,
          protectedFrom: dayShape,
          lastNotice: dayShape,
          what: saidSchema,
          source: saidSchema,
          checkedOn: dayShape,
        })
        .nullable(),
      /** It has a table of reviews whose days can be planned back from the last day. */
      plansReviews: z.boolean(),
      policyTitle: saidSchema,
      terms: policySchema.shape.terms,
      forms: z.array(formSchema),
      scales: policySchema.shape.scales,
      standards: policySchema.shape.standards,
      overall: policySchema.shape.overall,
      answers: z.array(answer),
      actions: z.array(action),
      version: z.int(),
      signatures: z.array(signature),
      versions: z.array(z.object({ version: z.int(), reason: z.string(), signedOn: dayShape.nullable() })),
    }),
    ['concerns', 'reviews', 'staff', 'calendar', 'policy'],
    aboutRecord,
  ),
  /** Begins a record about somebody, as the policy asks for it today; `follows` is the concern of a support plan. */
  'concerns.begin': write(
    z.strictObject({ kind: concernKind, staffId, follows: recordId.nullable().default(null) }),
    z.object(recordOf),
    ['concerns', 'reviews'],
    {
      about: ({ staffId: id }) => ({ of: 'apart', id }),
      made: ({ recordId: id }) => ofRecord(id),
      undo: () => 'concern-begun',
      watched: true,
    },
  ),
  /** Takes away a record that was begun by mistake: one in which nothing was written, and from which nothing grew. */
  'concerns.remove': write(z.strictObject(recordOf), nothing, ['concerns', 'reviews'], {
    ...aboutRecord,
    undo: () => 'concern-removed',
    watched: true,
  }),
  /** Sets its first and last day. Days that the policy would not call normal are asked about, and kept with a reason. */
  'concerns.setDays': write(z.strictObject({ ...recordOf, ...days, reason: line.default('') }), changed, topics, {
    ...aboutRecord,
    undo: () => 'course-changed',
  }),
  /** Plans so many reviews back from the last day; those that were held keep their days. */
  'concerns.planReviews': write(
    z.strictObject({ ...recordOf, count: z.int().min(1).max(6) }),
    nothing,
    ['concerns', 'reviews'],
    { ...aboutRecord, undo: () => 'reviews-planned', watched: true },
  ),
  /** Moves the last day, with the reason; asked about like the days themselves, which `beyond` answers. */
  'concerns.extend': write(
    z.strictObject({ ...recordOf, until: dayShape, reason: line, beyond: z.boolean().default(false) }),
    changed,
    topics,
    { ...aboutRecord, undo: () => 'course-changed' },
  ),
  /** Has it rest from a day; with a last day, a rest that has begun ends then. */
  'concerns.rest': write(
    z.strictObject({ ...recordOf, from: dayShape, until: dayShape.nullable(), why: restReason }),
    changed,
    topics,
    { ...aboutRecord, undo: () => 'course-changed' },
  ),
  /**
   * Says what it came to, on which day and why; nothing lets it go on. Where it goes on to capability, it may suspend the
   * person's reviews from that day.
   */
  'concerns.conclude': write(
    z.strictObject({
      ...recordOf,
      cameTo: z.strictObject({ what: courseEnd, on: dayShape, reason: prose }).nullable(),
      suspends: z.boolean().default(false),
    }),
    changed,
    [...topics, 'staff', 'cycles'],
    { ...aboutRecord, undo: () => 'course-changed', moves: 'silent' },
  ),
};
