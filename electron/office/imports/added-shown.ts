import type { Reads } from '#db/reads.ts';
import type { StaffId } from '#domain/ids.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import type { Comparison } from '#domain/staff-list/staff-comparison.ts';

/** Whoever a list adds, each with the row of the file and the name of the line manager, who may be in the list, too. */
export function addedShown({ added }: Comparison, rowOf: ReadonlyMap<StaffId, number>, read: Reads) {
  const managerOf = ({ lineManagerId }: Staff): string | null => {
    if (lineManagerId === null) return null;
    const manager = added.find(({ id }) => id === lineManagerId) ?? read.staff.byId(lineManagerId);
    return manager ? fullName(manager) : null;
  };
  return added.map((person) => ({
    ...person,
    row: rowOf.get(person.id) ?? 0,
    name: fullName(person),
    lineManager: managerOf(person),
  }));
}
