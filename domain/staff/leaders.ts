import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import type { Staff } from './staff.ts';

/** What is odd about who leads somebody: the leader has left, or each of two people leads the other. */
export const leaderFault = z.enum(['manager-left', 'each-other']);
export type LeaderFault = z.infer<typeof leaderFault>;

/** What is odd about somebody's line manager on a day; undefined for nothing. */
export function faultOfLeader(
  person: Pick<Staff, 'id'>,
  manager: Pick<Staff, 'lineManagerId' | 'leavingDate'>,
  today: Day,
): LeaderFault | undefined {
  if (manager.leavingDate !== null && manager.leavingDate < today) return 'manager-left';
  return manager.lineManagerId === person.id ? 'each-other' : undefined;
}
