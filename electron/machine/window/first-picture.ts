import { existsSync } from 'node:fs';
import { rolesAtAGlance } from '#db/vault/keys/at-a-glance.ts';

/**
 * Which of the pictures that the build has drawn (renderer/first) fits what stands on this PC: its name, or undefined where
 * only the office can tell. It is no more than a glance: the office is asked all the same, and what it says is shown.
 */
export function firstPicture({ folder, anchorFile }: { folder: string; anchorFile: string }): string | undefined {
  const roles = rolesAtAGlance(folder);
  if (roles === undefined) return undefined;
  if (roles.length > 0) return `locked-${roles.join('-')}`;
  // where a vault has been seen, the office says whether it was this one that is missing
  return existsSync(anchorFile) ? undefined : 'none';
}
