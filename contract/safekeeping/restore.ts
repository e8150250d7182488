import { z } from 'zod';
import { sessionChange, sessionRead } from '#contract/operation.ts';
import { instant, nothing } from '#contract/shapes.ts';
import { compartment, role } from '#domain/roles.ts';

const faults = ['unknown', 'newer', 'cut-short', 'damaged', 'changed', 'other-school', 'other-key'] as const;

/** Which of the backups in the folder, and what opens it. */
const which = {
  name: z.string().max(300),
  role,
  opensWith: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('passphrase'), passphrase: z.string().max(1024) }),
    z.strictObject({
      by: z.literal('sheets'),
      sheets: z
        .array(z.strictObject({ compartment, key: z.string().max(200) }))
        .min(1)
        .max(2),
    }),
  ]),
};

export const restore = {
  /** Asks for the folder with the backups; before anything is open. */
  'restore.choose': sessionChange(nothing, z.object({ chosen: z.boolean() }), ['backups']),
  'restore.found': sessionRead(
    nothing,
    z.object({
      /** The folder that was chosen; null before. */
      folder: z.string().nullable(),
      backups: z.array(
        z.discriminatedUnion('isReadable', [
          z.object({
            isReadable: z.literal(true),
            name: z.string(),
            madeAt: instant,
            size: z.int(),
            /** Whose passphrases opened the records then. */
            roles: z.array(role),
            /** Not the school whose records stand on this PC. */
            isOther: z.boolean(),
          }),
          z.object({ isReadable: z.literal(false), name: z.string(), fault: z.enum(faults) }),
        ]),
      ),
    }),
    ['backups', 'vault'],
  ),
  /** Opens one beside the vault and says what restoring it would lose; nothing is changed. */
  'restore.look': sessionChange(
    z.strictObject(which),
    z.object({
      madeAt: instant,
      /** When the records on this PC were used last; null where there are none, or nobody can say. */
      lastUsedHere: instant.nullable(),
      /** A newer backup in the same folder. */
      newerName: z.string().nullable(),
    }),
    [],
  ),
  /** Puts it in the vault's place and opens it. `newPassphrase` is for whoever used the sheets. */
  'restore.apply': sessionChange(
    z.strictObject({ ...which, newPassphrase: z.string().max(1024).nullable() }),
    z.object({
      madeAt: instant,
      /** The folder that keeps what stood here before. */
      keptIn: z.string().nullable(),
    }),
    ['vault', 'backups'],
    { detail: (_input, restored) => (restored ? { madeAt: restored.madeAt } : {}) },
  ),
};
