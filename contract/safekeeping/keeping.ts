import { z } from 'zod';
import { read, task, write } from '#contract/operation.ts';
import { certificateId, dayShape, holdId, nothing, proposalId, prose, staffId } from '#contract/shapes.ts';
import { keepingClass } from '#domain/retention/classes.ts';
import type { NotDestroyed } from '#domain/retention/destroying.ts';
import { holdReason } from '#domain/retention/holds.ts';
import { keepingKind, periodUnit, ruleId } from '#domain/retention/rules.ts';
import { role } from '#domain/roles.ts';

const period = { amount: z.int().min(1).max(100), unit: periodUnit };
const source = z.string().max(300);

/** A rule as it holds: how long, what kind of rule it is, and where it comes from. */
const rule = z.object({
  ...period,
  kind: keepingKind,
  clause: z.string().nullable(),
  source,
  checkedOn: dayShape.nullable(),
});

const item = z.object({ class: keepingClass, id: z.string().max(100) });

/** Why something is held back. */
const held = z.discriminatedUnion('why', [
  z.object({ why: z.literal('hold'), id: holdId }),
  z.object({ why: z.literal('request') }),
  z.object({ why: z.literal('leaver'), until: dayShape }),
]);

/** Things of one class whose period began on the same day and ends on the same day. */
const group = z.object({
  key: z.string(),
  class: keepingClass,
  cycleLabel: z.string().nullable(),
  since: dayShape,
  until: dayShape,
  rule,
  restricted: z.boolean(),
  state: z.enum(['due', 'coming']),
  items: z.array(z.object({ ...item.shape, names: z.array(z.string()), held: z.array(held), proposed: z.boolean() })),
});

export const certificateShape = z.object({
  id: certificateId,
  number: z.int(),
  restricted: z.boolean(),
  lines: z.array(z.object({ class: keepingClass, count: z.int(), rule, from: dayShape, to: dayShape })),
  proposed: z.object({ by: role, on: dayShape }),
  approved: z.object({ by: role, on: dayShape }),
});

const topics = [
  'keeping',
  'requests',
  'staff',
  'cycles',
  'reviews',
  'training',
  'changes',
  'policy',
  'school',
] as const;

export const keeping = {
  /** How long each class is kept, by which rule, and what the school may write there itself. */
  'keeping.rules': read(
    nothing,
    z.object({
      rules: z.array(
        z.object({
          id: ruleId,
          ...rule.shape,
          /** The least that the policy allows, with its clause; null where the school is free. */
          least: z.object({ amount: z.int(), unit: periodUnit, clause: z.string() }).nullable(),
          editable: z.boolean(),
        }),
      ),
    }),
    ['keeping', 'policy', 'school'],
  ),
  'keeping.saveRule': write(
    z.strictObject({ id: ruleId, ...period, kind: keepingKind, source, checkedOn: dayShape.nullable() }),
    nothing,
    ['keeping'],
    { about: () => ({ of: 'school' }), undo: () => 'keeping-changed', watched: true },
  ),
  /** What may go or soon may, what is held back, and what was proposed. */
  'keeping.due': read(
    nothing,
    z.object({
      today: dayShape,
      /** Why nothing can be destroyed on this day; null where the date is believed. */
      clock: z.object({ doubt: z.enum(['behind', 'ahead']), lastSeen: dayShape }).nullable(),
      groups: z.array(group),
      /** When the next thing of what is not listed may go, and how many there are. */
      later: z.object({ count: z.int(), next: dayShape.nullable() }),
      /** Cycles that are over and were never closed: what hangs on them is never due. */
      neverClosed: z.array(z.string()),
      proposals: z.array(
        z.object({
          id: proposalId,
          by: role,
          on: dayShape,
          restricted: z.boolean(),
          lines: z.array(z.object({ class: keepingClass, count: z.int() })),
          names: z.array(z.string()),
          /** Why this session cannot carry it out today; null where it can. */
          problem: z.custom<NotDestroyed>((value) => typeof value === 'object').nullable(),
        }),
      ),
      /** Whether this session sees what only the headteacher may see. */
      seesRestricted: z.boolean(),
    }),
    topics,
  ),
  'keeping.holds': read(
    nothing,
    z.object({
      today: dayShape,
      holds: z.array(
        z.object({
          id: holdId,
          staffId,
          name: z.string(),
          reason: holdReason,
          note: z.string(),
          placedOn: dayShape,
          placedBy: role,
          reviewOn: dayShape,
          restricted: z.boolean(),
        }),
      ),
      /** Held by themselves: by an open request, or because a claim is still possible. */
      byThemselves: z.array(z.object({ staffId, name: z.string(), held })),
      seesRestricted: z.boolean(),
    }),
    ['keeping', 'requests', 'staff'],
  ),
  'keeping.hold': write(
    z.strictObject({
      staffId,
      reason: holdReason,
      note: prose,
      reviewOn: dayShape,
      /** Only what the headteacher alone sees, and told to nobody else. */
      restricted: z.boolean(),
    }),
    z.object({ holdId }),
    ['keeping'],
    {
      about: ({ staffId: id, restricted }) => ({
        of: 'keeping',
        home: restricted ? 'restricted' : 'general',
        people: [id],
      }),
      undo: () => 'hold-set',
      watched: true,
    },
  ),
  'keeping.release': write(z.strictObject({ holdId }), nothing, ['keeping'], {
    about: ({ holdId: id }) => ({ of: 'hold', id }),
    undo: () => 'hold-released',
    watched: true,
  }),
  'keeping.propose': write(
    z.strictObject({ restricted: z.boolean(), items: z.array(z.strictObject(item.shape)).min(1).max(5000) }),
    z.object({ proposalId }),
    ['keeping'],
    {
      about: ({ restricted }) => ({ of: 'keeping', home: restricted ? 'restricted' : 'general', people: [] }),
      made: ({ proposalId: id }) => ({ of: 'proposal', id }),
      undo: () => 'destruction-proposed',
      watched: true,
    },
  ),
  'keeping.withdraw': write(z.strictObject({ proposalId }), nothing, ['keeping'], {
    about: ({ proposalId: id }) => ({ of: 'proposal', id }),
    undo: () => 'destruction-withdrawn',
    watched: true,
  }),
  /**
   * Destroys what was proposed, with the passphrase of whoever approves it and the day that they read off a calendar: a
   * wrong clock destroys nothing early.
   */
  'keeping.approve': task(
    z.strictObject({ proposalId, passphrase: z.string().max(1024), day: dayShape }),
    z.object({ certificateId }),
    ['keeping', 'staff', 'cycles', 'reviews', 'training', 'changes', 'requests', 'disclosures'],
    { about: ({ proposalId: id }) => ({ of: 'proposal', id }), lists: () => 'destroyed' },
  ),
  /** The headteacher says that the date of this PC is right although it is far from the last day seen. */
  'keeping.confirmDay': task(z.strictObject({ passphrase: z.string().max(1024), day: dayShape }), nothing, ['keeping']),
  'keeping.certificates': read(nothing, z.object({ certificates: z.array(certificateShape) }), ['keeping']),
};
