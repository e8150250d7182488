import type { Composed, Letterhead } from '#templates/blocks.ts';

type KeptLogo = { base64: string; kind: 'png' | 'jpg'; width: number; height: number };
type KeptComposed = Omit<Composed, 'school'> & { school: Omit<Letterhead, 'logo'> & { logo: KeptLogo | null } };

/** A composed document as text that is kept beside its signed review: its blocks, its letterhead, its logo. */
export function keepable({ school, ...composed }: Composed): string {
  const logo = school.logo && {
    ...school.logo,
    bytes: undefined,
    base64: Buffer.from(school.logo.bytes).toString('base64'),
  };
  return JSON.stringify({ ...composed, school: { ...school, logo } });
}

/** The document that was kept, ready to be rendered exactly as it was worded. */
export function restored(kept: string): Composed {
  const { school, ...composed } = JSON.parse(kept) as KeptComposed; // written by `keepable`, read from our own vault
  const logo = school.logo && {
    kind: school.logo.kind,
    width: school.logo.width,
    height: school.logo.height,
    bytes: new Uint8Array(Buffer.from(school.logo.base64, 'base64')),
  };
  return { ...composed, school: { ...school, logo } };
}
