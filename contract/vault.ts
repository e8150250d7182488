import { z } from 'zod';
import { compartment, role } from '#domain/roles.ts';
import { sessionChange, sessionRead, task } from './operation.ts';
import { nothing } from './shapes.ts';

const passphrase = z.string().max(1024);

/** A recovery sheet as it is shown and printed once: nine groups of four letters and figures. */
const recoverySheet = z.object({ compartment, groups: z.array(z.string()) });

export const vault = {
  'vault.state': sessionRead(
    nothing,
    z.object({
      state: z.enum(['none', 'locked', 'open']),
      /** Whose passphrases open the vault. */
      roles: z.array(role),
      role: role.nullable(),
      demo: z.boolean(),
      schoolName: z.string().nullable(),
      /** Recovery sheets that were made in this session and not yet confirmed by typing two groups back. */
      unconfirmedSheets: z.array(compartment),
    }),
    ['vault', 'school'],
  ),
  'vault.create': sessionChange(z.strictObject({ role, passphrase }), nothing, ['vault']),
  'vault.open': sessionChange(z.strictObject({ role, passphrase }), z.object({ failedAttempts: z.int() }), ['vault'], {
    detail: (_input, output) => ({ failed: output?.failedAttempts ?? 0 }),
  }),
  'vault.lock': sessionChange(nothing, nothing, ['vault']),
  'vault.openDemo': sessionChange(nothing, nothing, ['vault']),
  'vault.leaveDemo': sessionChange(nothing, nothing, ['vault']),
  'vault.addRole': sessionChange(z.strictObject({ role, passphrase }), nothing, ['vault']),
  'vault.changePassphrase': sessionChange(z.strictObject({ current: passphrase, next: passphrase }), nothing, [
    'vault',
  ]),
  'vault.recover': sessionChange(
    z.strictObject({
      role,
      sheets: z
        .array(z.strictObject({ compartment, key: z.string().max(200) }))
        .min(1)
        .max(2),
      passphrase,
    }),
    nothing,
    ['vault'],
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
    ['vault'],
  ),
  /** Makes new sheets for everything this session opens, in place of those that were lost. */
  'vault.renewRecoverySheets': sessionChange(nothing, nothing, ['vault']),
};
