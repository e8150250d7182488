import { statSync } from 'node:fs';
import { newestIn } from '#db/vault/backup/list-backups.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';

/** The folders among some places that are there now. */
export function placesThere(places: readonly { folder: string }[]): string[] {
  return places
    .map(({ folder }) => folder)
    .filter((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory());
}

/**
 * The folder that the next copy goes to: of those that are there, the one whose newest copy is older, so that two sticks
 * take turns. Refuses where none was chosen, or none is there.
 */
export async function nextPlace(
  places: readonly { folder: string }[],
  vaultId: string | undefined,
): Promise<Result<string>> {
  if (places.length === 0) return refuse({ code: 'backup-place', why: 'none' });
  const there = placesThere(places);
  const [first, second] = there;
  if (first === undefined) return refuse({ code: 'backup-place', why: 'missing' });
  if (second === undefined) return done(first);
  const [one, other] = await Promise.all(there.map((place) => newestIn(place, vaultId).catch(() => '')));
  return done((one ?? '') <= (other ?? '') ? first : second);
}
