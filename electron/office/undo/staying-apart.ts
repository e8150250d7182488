import type { Reads } from '#db/reads.ts';
import { type RowChange, whatItChanged } from '#domain/change.ts';
import { isRestricted } from '#domain/cycle/opening.ts';
import type { School } from '#domain/school.ts';
import { fullName } from '#domain/staff/staff.ts';

/**
 * The names of those whose records moved to the headteacher with a change, and stay there when it is put back: what was
 * written into them since was written for nobody else (docs/decisions/69).
 */
export function stayingApart(read: Reads, rows: readonly RowChange[]): string[] {
  const back = (table: RowChange['table'], id: string) => {
    const row = rows.find((one) => one.table === table && one.id === id);
    return row && whatItChanged(row).before;
  };
  const now = read.school();
  const then: School = { ...now, ...back('offices', '1') }; // columns of the one row of the school
  return read.staff
    .all()
    .filter((person) => {
      const before = back('staff', person.id);
      if (!isRestricted(person, now) || isRestricted({ ...person, ...before }, then)) return false;
      return read.reviews.isApart(person.id);
    })
    .map(fullName);
}
