import { z } from 'zod';
import type { CertificateId } from '#domain/ids.ts';
import type { Certificate } from '#domain/retention/certificate.ts';
import { type ItemName, keepingClass } from '#domain/retention/classes.ts';
import { keepingKind, periodUnit } from '#domain/retention/rules.ts';
import { role } from '#domain/roles.ts';
import { storedDay } from './days.ts';
import { storedShape } from './stored-shape.ts';

/** What a proposal names. */
export const itemsShape = storedShape<ItemName[]>(z.array(z.object({ class: keepingClass, id: z.string() })));

const rule = z.object({
  amount: z.int(),
  unit: periodUnit,
  kind: keepingKind,
  clause: z.string().nullable(),
  source: z.string(),
  checkedOn: storedDay.nullable(),
});

const act = z.object({ by: role, on: storedDay });

/** What remains of what was destroyed. */
export const certificateShape = storedShape<Certificate>(
  z.object({
    id: z.custom<CertificateId>((id) => typeof id === 'string'),
    number: z.int(),
    lines: z.array(z.object({ class: keepingClass, count: z.int(), rule, from: storedDay, to: storedDay })),
    proposed: act,
    approved: act,
    backups: z.array(z.object({ place: z.string(), madeOn: storedDay, until: storedDay })),
  }),
);
