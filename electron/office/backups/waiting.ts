import { listedIn } from '#db/vault/backup/list-backups.ts';
import type { Backup } from '#domain/backup/backup.ts';

/** What is asked of the places: whose copies, what is noted of them, and whether every key is at hand. */
interface LookedFor {
  vaultId: string;
  known: readonly Backup[];
  hasAllKeys: boolean;
}

/**
 * The copies of this vault in some places that are still to be proved: those that nobody has noted, made while the vault was
 * locked, and those that waited for a key that is at hand now. Other files are left alone.
 */
export async function waitingCopies(
  places: readonly string[],
  { vaultId, known, hasAllKeys }: LookedFor,
): Promise<{ place: string; name: string }[]> {
  const found = await Promise.all(
    places.map(async (place) => (await listedIn(place).catch(() => [])).map((each) => ({ place, each }))),
  );
  return found.flat().flatMap(({ place, each }) => {
    if (!('manifest' in each) || each.manifest.vaultId !== vaultId) return [];
    const noted = known.find((one) => one.place === place && one.name === each.name);
    const isWaiting = noted === undefined || (noted.state === 'unproved' && hasAllKeys);
    return isWaiting ? [{ place, name: each.name }] : [];
  });
}
