import { z } from 'zod';
import { isDay } from '#domain/days/dates.ts';
import { type Compartment, compartments, type Role } from '#domain/roles.ts';
import { WRAP_BYTES } from './keys.ts';

/**
 * What each slot of the key file is for: who has it, and which compartments its secret opens. The headteacher's opens the
 * general one alone until the headteacher is there in person, to make the restricted one or to bring its sheet.
 */
export const slotRoles = {
  manager: { kind: 'password', opens: ['general'] },
  headteacher: { kind: 'password', opens: ['general', 'restricted'] },
  'recovery-general': { kind: 'recovery', opens: ['general'] },
  'recovery-restricted': { kind: 'recovery', opens: ['restricted'] },
} as const satisfies Record<Role | `recovery-${Compartment}`, { kind: string; opens: readonly Compartment[] }>;

/** Whose slot it is: somebody's, with a passphrase, or a sheet's, with a recovery key. */
export type SlotRole = keyof typeof slotRoles;

/** The kinds of slots. */
export const slotRoleNames = Object.keys(slotRoles) as [SlotRole, ...SlotRole[]]; // the keys of the table above

// Node reads base64 with wrong padding bits as if they were right: two texts for the same bytes
const bytes = (length: number) =>
  z.string().refine((text) => {
    const read = Buffer.from(text, 'base64');
    return read.length === length && read.toString('base64') === text;
  });

const slot = z
  .strictObject({
    id: z.string().regex(/^s[1-9]\d{0,3}$/),
    kind: z.enum(['password', 'recovery']),
    role: z.enum(slotRoleNames),
    // within bounds before scrypt is asked: a weakened cost, or one that asks for a terabyte, goes no further
    kdf: z.strictObject({
      alg: z.literal('scrypt'),
      N: z.union([16, 17, 18, 19, 20].map((power) => z.literal(2 ** power))),
      r: z.literal(8),
      p: z.number().int().min(1).max(4),
    }),
    salt: bytes(16),
    wraps: z.partialRecord(z.enum(compartments), bytes(WRAP_BYTES)),
    mac2: bytes(32).exactOptional(),
  })
  .refine(({ role, kind }) => slotRoles[role].kind === kind)
  .refine(({ role, wraps }) => opens(role).some((opened) => isSame(Object.keys(wraps), opened)))
  // a slot that cannot check the file's signature with the general key has one of its own
  .refine(({ wraps, mac2 }) => (mac2 === undefined) === (wraps.general !== undefined));

/** One way into the vault: how to stretch a secret, and the keys wrapped under it. */
export type Slot = z.infer<typeof slot>;

const version = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/);

/** What the key file holds; all bytes in canonical base64. Anything else in it, and it is refused. */
export const headerSchema = z
  .strictObject({
    magic: z.literal('SAV1'),
    v: z.literal(1),
    minApp: version,
    vaultId: bytes(16),
    gen: z.number().int().min(1).max(1_000_000_000),
    /** The day on which this generation was made. */
    madeOn: z.string().refine(isDay),
    slots: z.array(slot).min(2).max(slotRoleNames.length),
    mac: bytes(32),
  })
  .refine(({ slots }) => new Set(slots.map(({ role }) => role)).size === slots.length)
  .refine(({ slots }) => new Set(slots.map(({ id }) => id)).size === slots.length);

/** The key file's content. Plain to read and without names: it says who may open the vault, never who they are. */
export type Header = z.infer<typeof headerSchema>;

/** The fields by which a file of a later version of this program is known, whatever else stands in it. */
export const nameplateSchema = z.looseObject({ magic: z.literal('SAV1'), v: z.number().int(), minApp: version });

/** The vault's id as bytes. */
export function vaultIdOf(header: Pick<Header, 'vaultId'>): Buffer {
  return Buffer.from(header.vaultId, 'base64');
}

/** The slot of a role, or undefined. */
export function slotOf(header: Header, role: SlotRole): Slot | undefined {
  return header.slots.find((each) => each.role === role);
}

/** The sets of compartments that a slot of a role may open. */
function opens(role: SlotRole): readonly (readonly Compartment[])[] {
  return role === 'headteacher' ? [slotRoles.headteacher.opens, ['general']] : [slotRoles[role].opens];
}

function isSame(found: readonly string[], expected: readonly string[]): boolean {
  return found.length === expected.length && expected.every((each) => found.includes(each));
}
