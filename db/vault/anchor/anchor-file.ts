import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { slotRoleNames } from '#db/vault/keys/header.ts';
import { isDay } from '#domain/days/dates.ts';
import { compartment } from '#domain/roles.ts';

const day = z.string().refine(isDay);

const use = z.strictObject({ uses: z.int().min(0), lastUsed: day });
// no number: how much only the headteacher did is nobody else's to read here
const head = z.object({ hash: z.string() });

/** What this PC remembers of a vault. Nothing in it is secret or names anybody. */
const known = z.strictObject({
  /** Where it stood, as a hash: the path may hold somebody's name. */
  place: z.string(),
  /** The newest generation of its key file, and the day on which that was made. */
  generation: z.int().min(0),
  changedOn: day,
  used: z.partialRecord(compartment, use),
  /** The last line of each compartment's trail. */
  heads: z.partialRecord(compartment, head),
  /** Whose key was turned, or of which sheet: nothing of theirs opens a key file up to this generation. */
  turned: z.array(z.strictObject({ slot: z.enum(slotRoleNames), generation: z.int().min(0), on: day })),
  /** Slots that were withdrawn so and are in a key file of a later generation, because an older copy was gone on with. */
  withdrawn: z.array(z.strictObject({ salt: z.string(), on: day })),
  /** The last day on which the vault was used with a date that was believed; null before that was noted. */
  seenOn: day.nullable().default(null),
  /** The compartments that the program itself has put back since they were last opened. */
  restored: z.array(compartment),
});

/** What this PC remembers of a vault. */
export type Known = z.infer<typeof known>;

const fileSchema = z.strictObject({ shape: z.literal(1), vaults: z.record(z.string(), known) });

/** The vaults that this PC has seen, by their ids; none where the file is missing or means nothing, as on a new PC. */
export function readAnchors(file: string): Record<string, Known> {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).vaults;
  } catch {
    return {};
  }
}

/**
 * Keeps what this PC knows of its vaults. Written at a stroke, and in one go with what calls it: a vault that is being
 * closed cannot wait. Never throws: without the file nothing is lost but the warning about an older copy.
 */
export function writeAnchors(file: string, vaults: Record<string, Known>): void {
  try {
    const written = openSync(`${file}.tmp`, 'w', 0o600);
    try {
      writeSync(written, JSON.stringify({ shape: 1, vaults }));
      fsyncSync(written);
    } finally {
      closeSync(written);
    }
    renameSync(`${file}.tmp`, file);
  } catch {
    // a full or failing disk: the numbers in the vault are then ahead of these, which nobody minds
  }
}
