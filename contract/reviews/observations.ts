import { z } from 'zod';
import { deadline } from '#contract/cycles/deadline-shape.ts';
import { read, write } from '#contract/operation.ts';
import { changeId, dayShape, line, nothing, recordId, staffId } from '#contract/shapes.ts';
import { observationKind } from '#domain/observation/observation.ts';
import type { ObserverStanding, RulesOfObservation } from '#domain/observation/rules.ts';
import { formSchema } from '#domain/policy/form.ts';
import { observation as ruleOfObservation } from '#domain/policy/judgement.ts';
import { policySchema } from '#domain/policy/policy.ts';
import { recordState } from '#domain/record/record.ts';
import { languageChoice, saidSchema } from '#domain/text/bilingual.ts';
import { doneToMany, MOST_AT_ONCE, recordIds } from './many-records.ts';
import { time } from './meetings.ts';
import { answer } from './review-shapes.ts';

const recordOf = { recordId };
const ofRecord = ({ recordId: id }: { recordId: z.output<typeof recordId> }) => ({ of: 'records' as const, ids: [id] });

const observer = z.union([z.strictObject({ staffId }), z.strictObject({ name: line })]);
const planned = { observer: observer.optional(), plannedOn: dayShape.nullable().optional(), at: time.optional() };

const listed = z.object({
  recordId,
  kind: observationKind,
  staffId,
  name: z.string(),
  sortName: z.string(),
  jobTitle: z.string(),
  observerName: z.string(),
  plannedOn: dayShape.nullable(),
  at: z.string(),
  /** When notice was given, when it was held, and when it was talked about. */
  notice: dayShape.nullable(),
  observed: dayShape.nullable(),
  feedback: dayShape.nullable(),
  focus: z.string(),
});

const notSeen = z.object({
  staffId,
  name: z.string(),
  sortName: z.string(),
  jobTitle: z.string(),
  held: z.int(),
  /** How often the policy asks for it; null where it asks without saying how often. */
  least: z.object({ count: z.int(), recommended: z.boolean() }).nullable(),
  period: z.object({ starts: dayShape, ends: dayShape }),
  clause: z.string(),
});

/** Observations of work (requirements 4.1, 4.3): records outside all cycles, each with its kind, its observer and its days. */
export const observations = {
  /** All of them, the latest first, and whom the policy has observed and nobody has yet; of one person where one is named. */
  'observations.list': read(
    z.strictObject({ staffId: staffId.nullable() }),
    z.object({
      today: dayShape,
      /** What the school's policy says of observation. */
      rules: z.array(ruleOfObservation),
      observations: z.array(listed),
      notSeen: z.array(notSeen),
      /** Everybody is in it, whose records only the headteacher opens as well. */
      isWhole: z.boolean(),
    }),
    ['reviews', 'staff', 'policy', 'calendar', 'school'],
    { about: ({ staffId: id }) => (id === null ? null : { of: 'staff', id }) },
  ),
  'observations.byId': read(
    z.strictObject(recordOf),
    listed.extend({
      today: dayShape,
      state: recordState,
      observerId: staffId.nullable(),
      person: z.object({ language: languageChoice, ewcRegistered: z.boolean(), site: z.string().nullable() }),
      policyTitle: saidSchema,
      terms: policySchema.shape.terms,
      /** What the policy that it began under says of observing this person so; null where it says nothing. */
      says: z.custom<RulesOfObservation>().nullable(),
      /** How the observer stands to that. */
      observer: z.custom<ObserverStanding>(),
      steps: z.array(
        z.object({ id: z.string(), label: saidSchema, task: saidSchema, on: dayShape.nullable(), reason: z.string() }),
      ),
      deadlines: z.array(deadline),
      forms: z.array(formSchema),
      scales: policySchema.shape.scales,
      standards: policySchema.shape.standards,
      overall: policySchema.shape.overall,
      answers: z.array(answer),
      /** Nothing stands in it yet, so that it can be taken away. */
      isEmpty: z.boolean(),
    }),
    ['reviews', 'staff', 'calendar', 'policy', 'school'],
    { about: ofRecord },
  ),
  /** Begins an observation of somebody, by the policy of today. */
  'observations.begin': write(z.strictObject({ staffId, kind: observationKind }), z.object(recordOf), ['reviews'], {
    about: ({ staffId: id }) => ({ of: 'people', ids: [id] }),
    made: ofRecord,
    undo: () => 'observation-begun',
    watched: true,
  }),
  /** Says how, by whom and for when; an observer on the staff list is called as there. */
  'observations.save': write(
    z.strictObject({
      ...recordOf,
      fields: z.strictObject({ kind: observationKind.optional(), ...planned }),
    }),
    nothing,
    ['reviews'],
    { about: ofRecord, undo: () => 'observation-changed', watched: true },
  ),
  /** Begins an observation of each of several people, all of one kind. */
  'observations.beginForMany': write(
    z.strictObject({ staffIds: z.array(staffId).min(1).max(MOST_AT_ONCE), kind: observationKind }),
    z.object({ recordIds, changeId: changeId.nullable() }),
    ['reviews', 'changes'],
    {
      about: ({ staffIds }) => ({ of: 'people', ids: [...new Set(staffIds)] }),
      made: ({ recordIds: ids }) => ({ of: 'records', ids }),
      undo: () => 'observation-begun',
      watched: true,
    },
  ),
  /** Says of several by whom and for when; nobody observes themselves. */
  'observations.saveForMany': write(
    z.strictObject({ recordIds, fields: z.strictObject(planned) }),
    doneToMany,
    ['reviews', 'changes'],
    { about: ({ recordIds: ids }) => ({ of: 'records', ids }), undo: () => 'observation-changed', watched: true },
  ),
  /** Takes away an observation that was begun by mistake: one in which nothing was written, and of which no day is marked. */
  'observations.remove': write(z.strictObject(recordOf), nothing, ['reviews', 'changes'], {
    about: ofRecord,
    undo: () => 'observation-removed',
    watched: true,
  }),
};
