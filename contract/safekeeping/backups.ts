import { z } from 'zod';
import { sessionChange, sessionRead, task } from '#contract/operation.ts';
import { backupId, dayShape, instant, nothing } from '#contract/shapes.ts';
import { backupStates } from '#domain/backup/backup.ts';
import type { Problem } from '#domain/problems.ts';

const number = z.union([z.literal(1), z.literal(2)]);

const standing = z.discriminatedUnion('state', [
  z.object({ state: z.literal('never') }),
  z.object({ state: z.enum(['fresh', 'old', 'late']), lastMadeAt: instant, days: z.int() }),
]);

const backup = z.object({
  id: backupId,
  place: z.string(),
  name: z.string(),
  madeAt: instant,
  state: z.enum(backupStates),
  /** Whether its file is there now; null where its place is not. */
  isThere: z.boolean().nullable(),
  keptUntil: dayShape,
});

/** A copy that was just made or looked at. */
const checked = z.object({ name: z.string(), state: z.enum(backupStates) });

export const backups = {
  /** How the copies stand: what Home says, and what a locked-away stick cannot. */
  'backups.state': sessionRead(
    nothing,
    z.object({
      standing,
      places: z.array(z.object({ number, folder: z.string(), isThere: z.boolean(), onSameDisk: z.boolean() })),
      /** Why the last attempt by itself failed. */
      problem: z.custom<Problem>((value) => typeof value === 'object' && value !== null).nullable(),
      isDemo: z.boolean(),
    }),
    ['backups', 'vault'],
  ),
  'backups.list': sessionRead(
    nothing,
    z.object({
      backups: z.array(backup),
      /** Folders in which a restore has kept what stood here before. */
      beforeRestore: z.array(z.string()),
    }),
    ['backups', 'vault'],
  ),
  'backups.choosePlace': task(z.strictObject({ number }), z.object({ chosen: z.boolean() }), ['backups'], {
    leaves: 'nothing',
  }),
  'backups.dropPlace': task(z.strictObject({ number }), nothing, ['backups']),
  'backups.make': task(nothing, checked, ['backups']),
  'backups.check': task(z.strictObject({ backupId }), checked, ['backups']),
  'backups.removeBeforeRestore': sessionChange(z.strictObject({ name: z.string().max(200) }), nothing, ['backups']),
};
