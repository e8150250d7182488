import { type Day, daysBetween } from '#domain/days/dates.ts';
import { isOfOurYears } from '#domain/days/years.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { type Compartment, compartments, type Role } from '#domain/roles.ts';
import { isKnownHere, keepWithdrawn, knownVault, noteUse, withdrawnOn } from './anchor/anchor.ts';
import type { Known } from './anchor/anchor-file.ts';
import { type Age, ageOf, keepAge } from './database/age.ts';
import type { Connection } from './database/connection.ts';
import { type Header, type Slot, slotOf } from './keys/header.ts';
import { afterGeneration } from './keys/header-changes.ts';
import { mendKeyFiles, writeKeyFile } from './keys/key-file.ts';
import type { DataKeys } from './keys/slots.ts';
import type { VaultHome } from './vault-home.ts';

/** The compartments that are open. */
export type Connections = Partial<Record<Compartment, Connection>>;

/** Who comes in, and by what: the key file and the slots of it that were opened. */
export interface Entry {
  role: Role;
  header: Header;
  slots: readonly Slot[];
  keys: DataKeys & { general: Buffer };
  /** An older copy of the records is gone on with. */
  acceptOlder: boolean;
}

/** Records that were taken into use: the key file as it is now, and what is to be said of them. */
export interface Taken {
  header: Header;
  older: Older | null;
  /** The day on which they were last used, where today's date cannot be right beside it. */
  clockDoubt: Day | null;
  /** The day on which they were last used, where this PC has not seen them before and cannot tell an older copy. */
  newHere: Day | null;
}

/** An older copy that was gone on with. */
export interface Older {
  lastUsed: Day;
  usedHereUpTo: Day;
}

/** Why somebody may not come in by these slots, on this PC. */
export function turnedProblem(home: VaultHome, { header, slots }: Entry): Problem | undefined {
  const known = knownVault(home, header.vaultId);
  const [turnedOn] = slots.flatMap((slot) => withdrawnOn(known, header, slot) ?? []);
  return turnedOn && { code: 'key-turned', turnedOn };
}

/**
 * Takes compartments into use that were just opened: compares them with the key file and with what this PC has seen, puts
 * the key file right where one of its copies was not, and counts the use. Refuses: a key file from before a change; a copy of the records that is not the newest, unless it is
 * accepted or the program put it back itself.
 */
export async function takeIntoUse(
  home: VaultHome,
  { role, header, keys, acceptOlder }: Entry,
  connections: Connections,
): Promise<Result<Taken>> {
  const known = knownVault(home, header.vaultId);
  const ages = agesOf(connections);
  const changed = ages.find(({ age }) => age && age.generation > header.gen)?.age;
  if (changed) return refuse({ code: 'keys-older', changedOn: changed.changedOn });
  const older = known && whatIsOlder(known, header, ages);
  if (known === undefined || older === undefined) {
    const clockDoubt = doubtAbout(home.today(), ages);
    const isNewHere = home.anchorFile !== undefined && !isKnownHere(home, header.vaultId);
    const newHere = isNewHere ? (ages[0]?.age?.lastUsed ?? null) : null;
    await mendKeyFiles(home.folder, header);
    countUse(home, header, connections);
    return done({ header, older: null, clockDoubt, newHere });
  }
  const mayAccept = role === 'headteacher' || slotOf(header, 'headteacher') === undefined;
  const { isRestored, ...days } = older;
  if (!isRestored && !(acceptOlder && mayAccept)) return refuse({ code: 'records-older', ...days, mayAccept });
  keepWithdrawn(home, header);
  // numbers beyond all that were seen here: the copy that this one replaces is the older one from now on
  const now = afterGeneration(header, { gen: known.generation, on: home.today() }, keys.general);
  await writeKeyFile(home.folder, now);
  countUse(home, now, connections);
  return done({ header: now, older: days, clockDoubt: null, newHere: null });
}

/** Counts one more use of open compartments, under the generation of the header, in them and then on this PC. */
export function countUse(home: VaultHome, header: Header, connections: Connections): void {
  const today = home.today();
  const known = knownVault(home, header.vaultId);
  const isClockWrong = !isOfOurYears(today);
  const used: Known['used'] = {};
  for (const compartment of compartments) {
    const connection = connections[compartment];
    if (connection === undefined) continue;
    const before = ageOf(connection.db);
    const uses = Math.max(before?.uses ?? 0, known?.used[compartment]?.uses ?? 0) + 1;
    const lastUsed = isClockWrong && before ? before.lastUsed : today;
    connection.transaction((db) => keepAge(db, { uses, lastUsed, generation: header.gen, changedOn: header.madeOn }));
    used[compartment] = { uses, lastUsed };
  }
  // last: numbers on this PC that are ahead of those in the vault would be taken for an older copy
  noteUse(home, header.vaultId, { generation: header.gen, changedOn: header.madeOn, used });
}

/** In days. */
const LONGEST_UNUSED = 366;

type Ages = readonly { compartment: Compartment; age: Age | undefined }[];

function agesOf(connections: Connections): Ages {
  return compartments.flatMap((compartment) => {
    const connection = connections[compartment];
    return connection ? { compartment, age: ageOf(connection.db) } : [];
  });
}

/** The day of the last use, where today is before it or more than a year after it: nobody leaves the records that long. */
function doubtAbout(today: Day, ages: Ages): Day | null {
  const last = ages[0]?.age?.lastUsed;
  if (last === undefined) return null;
  const days = daysBetween(last, today);
  return days < 0 || days > LONGEST_UNUSED ? last : null;
}

/** What is older than what this PC has seen, and whether the program put it back itself. */
function whatIsOlder(known: Known, { gen }: Header, ages: Ages): (Older & { isRestored: boolean }) | undefined {
  const seen = ages.flatMap(({ compartment, age }) => {
    const used = known.used[compartment];
    return used ? { compartment, used, age, isOlder: used.uses > (age?.uses ?? 0) } : [];
  });
  const behind = seen.filter(({ isOlder }) => isOlder);
  if (behind.length === 0 && known.generation <= gen) return undefined;
  const older = behind.length > 0 ? behind : seen;
  const [lastUsed] = older.map(({ used, age }) => age?.lastUsed ?? used.lastUsed).toSorted();
  const usedHereUpTo = seen
    .map(({ used }) => used.lastUsed)
    .toSorted()
    .at(-1);
  return {
    lastUsed: lastUsed ?? known.changedOn,
    usedHereUpTo: usedHereUpTo ?? known.changedOn,
    isRestored: older.every(({ compartment }) => known.restored.includes(compartment)),
  };
}
