import { z } from 'zod';
import { read, write } from '#contract/operation.ts';
import { needFields, part, trainingNeed } from '#contract/reviews/review-shapes.ts';
import { changeId, cycleId, instant, recordId, staffId, trainingNeedId } from '#contract/shapes.ts';
import { prioritySchema } from '#domain/school.ts';

/** Far more than any school has. */
const MOST_PEOPLE = 2000;

const { state, doneOn, byDay, provider, whoActs, theme, costPence } = needFields;
const outcomeFields = { state, doneOn, byDay, provider, whoActs, theme, costPence };

export const training = {
  'training.list': read(
    z.strictObject({ cycleId }),
    z.object({
      needs: z.array(
        trainingNeed.extend({
          name: z.string(),
          sortName: z.string(),
          jobTitle: z.string(),
          site: z.string().nullable(),
          signed: z.boolean(),
        }),
      ),
      /** The cycle is closed: its needs can be read. */
      closed: z.boolean(),
      themes: z.array(z.string()),
      /** The improvement plan of the cycle's year. */
      priorities: z.array(prioritySchema),
    }),
    ['training', 'reviews', 'staff', 'school', 'cycles'],
  ),
  /** A need from a record (`recordId`), or one that stands alone. */
  'training.add': write(
    z.strictObject({ cycleId, staffId, recordId: recordId.nullable(), continues: trainingNeedId.nullable() }),
    z.object({ trainingNeedId }),
    ['training', 'reviews'],
    {
      about: ({ staffId, recordId: id }) =>
        id === null ? { of: 'people', ids: [staffId] } : { of: 'records', ids: [id] },
      undo: () => 'training-needs-added',
      watched: true,
    },
  ),
  /** One need for each of several people, all worded alike, that comes from no record. */
  'training.addForMany': write(
    z.strictObject({ cycleId, staffIds: z.array(staffId).min(1).max(MOST_PEOPLE), fields: part(needFields) }),
    z.object({ trainingNeedIds: z.array(trainingNeedId), changeId }),
    ['training', 'reviews', 'changes'],
    { about: ({ staffIds }) => ({ of: 'people', ids: [...new Set(staffIds)] }), undo: () => 'training-needs-added' },
  ),
  'training.save': write(
    z.strictObject({ trainingNeedId, fields: part(needFields) }),
    z.object({ savedAt: instant }),
    ['training', 'reviews', 'changes'],
    { about: ({ trainingNeedId }) => ({ of: 'training-need', id: trainingNeedId }), undo: () => 'text-written' },
  ),
  /** Says what became of several needs, all alike: what both sides signed of them is not touched. */
  'training.saveForMany': write(
    z.strictObject({
      needs: z.array(z.strictObject({ trainingNeedId, staffId })).min(1).max(MOST_PEOPLE),
      fields: part(outcomeFields),
    }),
    z.object({ changed: z.int(), changeId: changeId.nullable() }),
    ['training', 'reviews', 'changes'],
    {
      about: ({ needs }) => ({ of: 'people', ids: [...new Set(needs.map(({ staffId: id }) => id))] }),
      undo: () => 'training-needs-changed',
    },
  ),
  'training.remove': write(
    z.strictObject({ trainingNeedId }),
    z.object({ changeId }),
    ['training', 'reviews', 'changes'],
    {
      about: ({ trainingNeedId }) => ({ of: 'training-need', id: trainingNeedId }),
      undo: () => 'training-need-removed',
    },
  ),
};
