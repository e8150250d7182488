import { z } from 'zod';
import { compartment, role } from '#domain/roles.ts';
import { sessionChange, sessionRead, task } from './operation.ts';
import { dayShape, nothing } from './shapes.ts';

const passphrase = z.string().max(1024);
const sheetKey = z.string().max(200);

/** A recovery sheet as it is shown and printed once: nine groups of four letters and figures. */
const recoverySheet = z.object({ compartment, groups: z.array(z.string()) });

export const vault = {
  'vault.state': sessionRead(
    nothing,
    z.object({
      /** `missing`: this PC has seen records here, and they are not here now. */
      state: z.enum(['none', 'missing', 'locked', 'open']),
      /** Whose passphrases open the vault. */
      roles: z.array(role),
      role: role.nullable(),
      demo: z.boolean(),
      schoolName: z.string().nullable(),
      /** Recovery sheets that were made in this session and not yet confirmed by typing two groups back. */
      unconfirmedSheets: z.array(compartment),
      /** The window can be seen in screen sharing and pictures of the screen, until somebody hides it again or it locks. */
      isShared: z.boolean(),
      /** One of the two copies of the key file is damaged; it is put right when somebody unlocks. */
      isKeyFileDamaged: z.boolean(),
    }),
    ['vault', 'school'],
  ),
  'vault.create': sessionChange(z.strictObject({ role, passphrase }), nothing, ['vault']),
  'vault.open': sessionChange(
    z.strictObject({
      role,
      passphrase,
      /** An older copy of the records is gone on with. */
      acceptOlder: z.boolean().default(false),
      /** The sheet of the restricted part, where the headteacher's passphrase does not open it. */
      restrictedSheet: sheetKey.nullable().default(null),
    }),
    z.object({
      failedAttempts: z.int(),
      isKeyFileMended: z.boolean(),
      /** Today, and the day on which the records were last used, where the two do not go together. */
      clockDoubt: z.object({ today: dayShape, lastUsed: dayShape }).nullable(),
      /** The day on which the records were last used, where this computer has not seen them before. */
      newHere: dayShape.nullable(),
      /** Recovery sheets were made that have to be printed. */
      hasNewSheets: z.boolean(),
    }),
    ['vault'],
    { detail: (_input, output) => ({ failed: output?.failedAttempts ?? 0 }) },
  ),
  /** Lets others see the window in screen sharing, for remote help, or hides it again (security E28). */
  'vault.shareWindow': sessionChange(z.strictObject({ shared: z.boolean() }), nothing, ['vault'], {
    detail: ({ shared }) => ({ shared: shared ? 'shown' : 'hidden' }),
  }),
  'vault.lock': sessionChange(nothing, nothing, ['vault']),
  'vault.openDemo': sessionChange(nothing, nothing, ['vault']),
  /** Ends the session of the demo school, or the making of it; either way it is removed. */
  'vault.leaveDemo': sessionChange(nothing, nothing, ['vault']),
  'vault.addRole': sessionChange(z.strictObject({ role, passphrase }), nothing, ['vault', 'handover']),
  'vault.changePassphrase': sessionChange(z.strictObject({ current: passphrase, next: passphrase }), nothing, [
    'vault',
  ]),
  'vault.recover': sessionChange(
    z.strictObject({
      role,
      sheets: z
        .array(z.strictObject({ compartment, key: sheetKey }))
        .min(1)
        .max(2),
      passphrase,
      acceptOlder: z.boolean().default(false),
    }),
    z.object({ newHere: dayShape.nullable() }),
    ['vault'],
  ),
  /** Gives the other person, who has forgotten theirs, a new passphrase, typed by them. */
  'vault.giveNewPassphrase': sessionChange(z.strictObject({ role, current: passphrase, passphrase }), nothing, [
    'vault',
  ]),
  /**
   * Somebody leaves, or somebody else knew their passphrase: what they could open gets a new key and new sheets.
   * `successor` is the passphrase of whoever has the role from now on; `other` that of the other person, where one's own
   * key is turned.
   */
  'vault.turnKey': sessionChange(
    z.strictObject({ role, current: passphrase, successor: passphrase.nullable(), other: passphrase.nullable() }),
    nothing,
    ['vault', 'school', 'handover'],
  ),
  /** The sheet made in this session, to be shown and written down. */
  'vault.recoverySheet': sessionRead(z.strictObject({ compartment }), recoverySheet, ['vault'], {
    leaves: 'once',
    detail: ({ compartment: of }) => ({ compartment: of }),
  }),
  'vault.printRecoverySheet': task(z.strictObject({ compartment }), nothing, [], {
    detail: ({ compartment: of }) => ({ compartment: of }),
  }),
  'vault.confirmRecoverySheet': sessionChange(
    z.strictObject({
      compartment,
      groups: z.array(z.strictObject({ group: z.int().min(1).max(9), typed: z.string().max(20) })).length(2),
    }),
    nothing,
    ['vault', 'handover'],
  ),
  /** Makes new sheets for everything this session opens, in place of those that were lost. */
  'vault.renewRecoverySheets': sessionChange(z.strictObject({ current: passphrase }), nothing, ['vault', 'school']),
};
