import { pausesWanted } from '#db/reads/staff.ts';
import type { WritableDb } from '#db/types.ts';
import { type OpenVault, trailKeyOf } from '#db/vault/vault.ts';
import { keepPauseApart, pauseIsSet } from '#db/writes/pauses.ts';
import { updateStaff } from '#db/writes/staff.ts';
import { addTrailLine } from '#db/writes/trail.ts';
import { noteChange } from '#db/writes/undo/changes.ts';
import { seenChange } from '#db/writes/undo/seen-rows.ts';
import type { Day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Compartment } from '#domain/roles.ts';
import { fullName } from '#domain/staff/staff.ts';
import { type Occasion, readsOf } from '#electron/office/handling.ts';
import { homeOfPause } from '#electron/office/homes.ts';

/** Stores a pause in the compartment where it belongs; without a first day there is none. */
export function storePause(
  { db, home }: { db: WritableDb; home: Compartment },
  id: StaffId,
  { from, until }: { from: Day | null; until: Day | null },
): void {
  if (home === 'restricted') keepPauseApart(db, id, { from, until });
  else updateStaff(db, id, { pausedFrom: from, pausedUntil: until });
}

/**
 * The second half of an outcome that suspends somebody's reviews, and after each unlocking by the headteacher: sets the
 * pauses that were decided where they belong, with the change and the line in the trail that any pause leaves. What was decided stands in
 * the restricted compartment until then, so that a cut in between is made up for the next time.
 */
export function settlePauses(vault: OpenVault, { now, newId }: Pick<Occasion, 'now' | 'newId'>): void {
  const { restricted, role } = vault;
  if (restricted === undefined) return;
  for (const { staffId: id, pausedFrom: from } of pausesWanted(restricted.db)) {
    const read = readsOf(vault);
    const person = read.staff.byId(id);
    const isSet = person?.pausedFrom === from && person.pausedUntil === null;
    const home = homeOfPause(read, id);
    if (person !== undefined && !isSet)
      vault[home]?.watched((db, seen) => {
        storePause({ db, home }, id, { from, until: null });
        // like every pause, so that none is told from another
        const { rows } = seenChange(seen());
        noteChange(db, { id: newId(), at: now, by: role, what: 'pause-changed', about: fullName(person), rows });
        const about = { of: 'pause', id } as const;
        const line = {
          at: now,
          by: role,
          what: 'staff.pause',
          outcome: 'done',
          about,
          people: [id],
          detail: null,
        } as const;
        addTrailLine(db, trailKeyOf(vault, home), line);
      });
    restricted.transaction((db) => pauseIsSet(db, id));
  }
}
