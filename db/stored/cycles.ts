import { z } from 'zod';
import type { CycleEvent, LeftOut, TakenIn } from '#domain/cycle/cycle.ts';
import { scopeRuleId } from '#domain/policy/groups.ts';
import { role } from '#domain/roles.ts';
import { storedDay } from './days.ts';
import { storedShape } from './stored-shape.ts';

/** The closings and reopenings of a cycle. */
export const historyShape = storedShape<CycleEvent[]>(
  z.array(
    z.discriminatedUnion('what', [
      z.object({ what: z.literal('closed'), on: storedDay, by: role, stillOpen: z.int() }),
      z.object({ what: z.literal('reopened'), on: storedDay, by: role, reason: z.string() }),
    ]),
  ),
);

/** Why somebody is out of a cycle. */
export const memberOutShape = storedShape<LeftOut>(
  z.discriminatedUnion('by', [
    z.object({ by: z.literal('rule'), rule: scopeRuleId }),
    z.object({ by: z.literal('decision'), reason: z.string() }),
  ]),
);

/** Why somebody is in a cycle against a rule. */
export const memberInShape = storedShape<TakenIn>(z.object({ against: scopeRuleId, reason: z.string() }));
