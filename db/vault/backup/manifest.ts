import { z } from 'zod';
import { canonical } from '#db/vault/keys/canonical.ts';
import { derive, sameSignature, sign, wipe } from '#db/vault/keys/keys.ts';
import { type Compartment, compartments } from '#domain/roles.ts';

/** The name of the manifest within a backup, and the files of the vault that may follow it, in this order. */
export const MANIFEST = 'manifest.json';
export const partNames = ['keys.json', 'general.db', 'restricted.db'] as const;
export type PartName = (typeof partNames)[number];

/** Three parts take about 900 bytes. */
export const MOST_MANIFEST_BYTES = 4 * 1024;

const bytes32 = z.base64().length(44);

const compartmentFacts = z.strictObject({
  /** At which step of its shape it stands. */
  schema: z.int().min(0).max(10_000),
  /**
   * How many rows its tables have, signed with its own key: whoever has no key learns nothing. Null where nobody with
   * the key vouched for the file that was copied.
   */
  rows: bytes32.nullable(),
});

const manifestSchema = z.strictObject({
  magic: z.literal('SAV1-BACKUP'),
  v: z.literal(1),
  vaultId: z.base64().length(24),
  /** The generation of the key file. */
  gen: z.int().min(1).max(1_000_000_000),
  madeAt: z.iso.datetime(),
  parts: z
    .array(z.strictObject({ name: z.enum(partNames), size: z.int().min(1).max(0xffff_fff0), sha256: bytes32 }))
    .min(2)
    .max(partNames.length),
  compartments: z.partialRecord(z.enum(compartments), compartmentFacts),
  mac: bytes32,
});

/** What a backup says of itself. Plain to read and without names or counts; signed with a key out of the general one. */
export type Manifest = z.infer<typeof manifestSchema>;
export type Part = Manifest['parts'][number];
export type CompartmentFacts = z.infer<typeof compartmentFacts>;

const nameplate = z.looseObject({ magic: z.literal('SAV1-BACKUP'), v: z.int() });

/** The manifest in some bytes. Nothing in it is proved yet: that takes the key. */
export function parseManifest(content: Buffer): Manifest | 'newer' | 'unknown' | 'damaged' {
  const value = jsonOf(content);
  const plate = nameplate.safeParse(value);
  if (!plate.success) return 'unknown';
  if (plate.data.v > 1) return 'newer';
  const manifest = manifestSchema.safeParse(value);
  return manifest.success && canonical(manifest.data).equals(content) && isInOrder(manifest.data)
    ? manifest.data
    : 'damaged';
}

/** The manifest, signed. `generalKey` is the key of the general compartment. */
export function signManifest(unsigned: Omit<Manifest, 'magic' | 'v' | 'mac'>, generalKey: Buffer): Manifest {
  const manifest: Manifest = { magic: 'SAV1-BACKUP', v: 1, ...unsigned, mac: '' };
  return { ...manifest, mac: signature(manifest, generalKey).toString('base64') };
}

/** Whether the manifest is as a holder of the general key wrote it. */
export function isSigned(manifest: Manifest, generalKey: Buffer): boolean {
  return sameSignature(signature(manifest, generalKey), Buffer.from(manifest.mac, 'base64'));
}

/** A part of a manifest by its name. */
export function partOf({ parts }: Pick<Manifest, 'parts'>, name: PartName): Part | undefined {
  return parts.find((part) => part.name === name);
}

/** The name of a compartment's part. */
export function partNameOf(compartment: Compartment): PartName {
  return `${compartment}.db`;
}

function signature(manifest: Manifest, generalKey: Buffer): Buffer {
  const { mac: _, ...signed } = manifest;
  const key = derive(generalKey, Buffer.from(manifest.vaultId, 'base64'), 'sav1/backup');
  const made = sign(canonical(signed), key);
  wipe(key);
  return made;
}

/** Each part once, in its order, with the facts of its compartment. */
function isInOrder({ parts, compartments: facts }: Manifest): boolean {
  const names = parts.map(({ name }) => name);
  const expected = partNames.filter(
    (name) => name === 'keys.json' || facts[name === 'general.db' ? 'general' : 'restricted'],
  );
  return facts.general !== undefined && names.join() === expected.join();
}

function jsonOf(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'));
  } catch {
    return undefined;
  }
}
