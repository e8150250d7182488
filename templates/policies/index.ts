import type { Overtaken } from '#domain/law/finding.ts';
import type { ModerationSaid } from '#domain/moderation/moderation.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { law as lawOfAsat } from './asat/law.ts';
import { moderation as moderationOfAsat } from './asat/moderation.ts';
import { asat } from './asat.ts';
import { moderation as moderationOfDgat } from './dgat/moderation.ts';
import { dgat } from './dgat.ts';
import { law as lawOfLt2 } from './lt2/law.ts';
import { lt2 } from './lt2.ts';
import { law as lawOfSpt } from './spt/law.ts';
import { moderation as moderationOfSpt } from './spt/moderation.ts';
import { spt } from './spt.ts';
import { law as lawOfWilliamstown } from './williamstown/law.ts';
import { williamstown } from './williamstown.ts';

/** The policies that come with the program; a test checks each as one from a file would be. */
export const policies: readonly Policy[] = [williamstown, asat, dgat, lt2, spt];

const overtaken = new Map<string, readonly Overtaken[]>([
  [williamstown.id, lawOfWilliamstown],
  [asat.id, lawOfAsat],
  [lt2.id, lawOfLt2],
  [spt.id, lawOfSpt],
]);

/** What the law or guidance has overtaken in one of these policies; nothing where that was not found in its text. */
export function lawOf(id: string): readonly Overtaken[] {
  return overtaken.get(id) ?? [];
}

const moderated = new Map<string, ModerationSaid>([
  [asat.id, moderationOfAsat],
  [dgat.id, moderationOfDgat],
  [spt.id, moderationOfSpt],
]);

/** What one of these policies says of moderation; undefined where it says nothing. */
export function moderationOf(id: string): ModerationSaid | undefined {
  return moderated.get(id);
}
