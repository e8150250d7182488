import { dayOf } from '#domain/days/dates.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { PolicyFault } from './fault.ts';
import { everyPart } from './parts.ts';

const [COMMON_YEAR, LEAP_YEAR] = [2027, 2028];

/** Days that no year has: 31 April, 30 February; and periods that begin on a day which only leap years have. */
export function dayFaults(policy: Policy): PolicyFault[] {
  return [...everyPart(policy)].flatMap(({ path, key, value }): PolicyFault[] => {
    if (typeof value !== 'object' || value === null || !('month' in value && 'dayOfMonth' in value)) return [];
    const facts = { month: Number(value.month), dayOfMonth: Number(value.dayOfMonth) };
    const isThere = dayOf(key === 'starts' ? COMMON_YEAR : LEAP_YEAR, facts.month, facts.dayOfMonth) !== undefined;
    return isThere ? [] : [{ path, code: 'no-such-day', facts }];
  });
}
