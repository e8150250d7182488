import { z } from 'zod';
import { compartment, role } from '#domain/roles.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { read, sessionChange, sessionRead, write } from './operation.ts';
import { changeId, dayShape, dealtId, nothing, prose } from './shapes.ts';

const policyId = z.string().max(60);
const ofPolicy = { about: ({ policyId: id }: { policyId: string }) => ({ of: 'policy' as const, id }) };

/** A thing that is done by whoever leaves or comes, and whether the program sees that it is; null where it cannot. */
const stepsOf = <Step extends string>(steps: readonly [Step, ...Step[]]) =>
  z.array(z.object({ step: z.enum(steps), done: z.boolean().nullable(), on: dayShape.nullable() }));

export const leavingStep = ['last-day', 'book', 'backup', 'office', 'key', 'sheets'] as const;
export const firstWeekStep = ['office', 'book', 'sheet', 'backup', 'due', 'law'] as const;

export const handover = {
  /** What the law has overtaken in a policy on a day, and what of it the school has dealt with. */
  'law.findings': read(
    z.strictObject({ policyId, on: dayShape.nullable() }),
    z.object({
      today: dayShape,
      on: dayShape,
      /** The first days of the school's cycles under the policy. */
      cycles: z.array(z.object({ label: z.string(), starts: dayShape })),
      findings: z.array(
        z.object({
          id: z.string(),
          what: saidSchema,
          source: saidSchema,
          since: dayShape,
          certainty: z.enum(['certain', 'likely', 'to-check']),
          checkedOn: dayShape,
          clause: z.string(),
          /** The piece of the policy that repeats the words: its part and key. */
          piece: z.string().nullable(),
          dealt: z.object({ id: dealtId, on: dayShape, by: role, note: z.string() }).nullable(),
        }),
      ),
    }),
    ['policy', 'cycles', 'handover'],
  ),
  'law.deal': write(
    z.strictObject({ policyId, findingId: z.string().max(60), clause: z.string().max(300), note: prose }),
    z.object({ changeId }),
    ['handover', 'changes'],
    { ...ofPolicy, undo: () => 'law-dealt' },
  ),
  'law.reopen': write(z.strictObject({ policyId, dealtId }), z.object({ changeId }), ['handover', 'changes'], {
    ...ofPolicy,
    undo: () => 'law-reopened',
  }),
  /** What somebody who leaves has still to do, of their own office. */
  'handover.leaving': sessionRead(
    nothing,
    z.object({ role, lastDay: dayShape.nullable(), steps: stepsOf(leavingStep) }),
    ['handover', 'vault', 'school', 'staff', 'backups'],
  ),
  /** What a new person in an office does first; null where nobody is new, or they have put it away. */
  'handover.firstWeek': sessionRead(
    nothing,
    z.object({ week: z.object({ role, since: dayShape, steps: stepsOf(firstWeekStep) }).nullable() }),
    ['handover', 'vault', 'school', 'backups', 'policy'],
  ),
  'handover.putAway': sessionChange(nothing, nothing, ['handover']),
  /** The recovery sheets that are this person's own to look after, and when each was last seen in its place. */
  'sheets.list': sessionRead(
    nothing,
    z.object({
      sheets: z.array(
        z.object({
          compartment,
          givenOn: dayShape.nullable(),
          seenOn: dayShape.nullable(),
          /** Longer than a year ago. */
          isLate: z.boolean(),
        }),
      ),
    }),
    ['handover', 'vault', 'school'],
  ),
  'sheets.seen': sessionChange(z.strictObject({ compartment }), nothing, ['handover']),
};
