import { pausedApart } from '#db/reads/staff.ts';
import { type Reads, reads } from '#db/reads.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import { removePausesApart } from '#db/writes/pauses.ts';
import { type Belongings, belongingsOf, copyBelongings, removeBelongings } from '#db/writes/record/move-records.ts';
import { isRestricted } from '#domain/cycle/opening.ts';
import type { StaffId } from '#domain/ids.ts';
import type { School } from '#domain/school.ts';
import type { Staff } from '#domain/staff/staff.ts';
import type { Occasion } from '#electron/office/handling.ts';
import { noteInTrail } from '#electron/office/trail/note.ts';

type Offices = Pick<School, 'headteacherId' | 'businessManagerId'>;

/** Somebody whose records the office is no longer to read, and what of theirs stands where it reads. */
interface ToMove extends Belongings {
  person: Staff;
}

/** Whose records stand where the office reads them although only the headteacher is to, or would be under some offices. */
export function toMove(vault: Pick<OpenVault, 'general'>, offices?: Offices): ToMove[] {
  const { db } = vault.general;
  const read = reads({ general: db });
  return restrictedPeople(read, offices).flatMap((person) => {
    const theirs = belongingsOf(db, person.id);
    const has = theirs.records.length > 0 || theirs.needs > 0 || theirs.memberships > 0 || theirs.isPaused;
    return has ? [{ person, ...theirs }] : [];
  });
}

/** Those whose own records only the headteacher opens. */
export function restrictedPeople(read: Pick<Reads, 'staff' | 'school'>, offices: Offices = read.school()): Staff[] {
  return read.staff.all().filter((person) => isRestricted(person, offices));
}

/**
 * The step after a write that changes who holds an office or leads a school, and after each unlocking by the headteacher:
 * moves what only the headteacher is to read into the restricted compartment. It is written there first and taken out of
 * the general one once that is on the disk; what a cut between the two leaves is made up for the next time. Nothing ever
 * moves back: what the office could not read stays so when somebody leaves an office. In a session that does not open the
 * restricted compartment it does nothing.
 */
export function settleHomes(vault: OpenVault, { now }: Pick<Occasion, 'now'>): void {
  const { general, restricted, role } = vault;
  if (restricted === undefined) return;
  forgetPauses({ general, restricted });
  const moving = toMove(vault).map(({ person }) => person.id);
  if (moving.length === 0) return;
  for (const id of moving) move({ general, restricted }, id);
  noteInTrail(
    vault,
    { what: 'records-moved', compartment: 'restricted', people: moving, detail: { people: moving.length } },
    { now, by: role },
  );
  // or the office could read them in pages of its file that are free
  general.rebuild();
}

/** The pauses of people who are not on the staff list any more. */
function forgetPauses({ general, restricted }: Both): void {
  const { staff } = reads({ general: general.db });
  const gone = pausedApart(restricted.db).filter((id) => staff.byId(id) === undefined);
  if (gone.length > 0) restricted.transaction((db) => removePausesApart(db, gone));
}

type Both = Required<Pick<OpenVault, 'general' | 'restricted'>>;

function move({ general, restricted }: Both, id: StaffId): void {
  restricted.transaction((db) => copyBelongings(general.db, db, id));
  general.transaction((db) => removeBelongings(db, id));
}
