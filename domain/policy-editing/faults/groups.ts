import { MOST_MONTHS } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { PolicyFault } from './fault.ts';

/** Groups that are covered and have no period, groups that have two, and periods that are too long. */
export function groupFaults({ groups, periods }: Policy): PolicyFault[] {
  const without = groups.flatMap(({ id: group, covered, period: chosen }, index): PolicyFault[] =>
    covered && chosen === undefined && !periods.some((period) => period.groups.includes(group))
      ? [{ path: ['groups', index], code: 'group-without-period', facts: { group } }]
      : [],
  );
  const inTwo = periods.flatMap((period, index) =>
    period.groups.flatMap((group, place): PolicyFault[] =>
      periods.slice(0, index).some((earlier) => earlier.groups.includes(group))
        ? [{ path: ['periods', index, 'groups', place], code: 'group-in-two-periods', facts: { group } }]
        : [],
    ),
  );
  const tooLong = periods.flatMap(({ months }, index): PolicyFault[] =>
    months > MOST_MONTHS
      ? [{ path: ['periods', index, 'months'], code: 'period-too-long', facts: { months, most: MOST_MONTHS } }]
      : [],
  );
  return [...without, ...inTwo, ...tooLong];
}
