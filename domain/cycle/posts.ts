import type { StaffGroupId } from '#domain/policy/groups.ts';
import { groupsOfPosts, type Staff } from '#domain/staff/staff.ts';
import type { CycleRules } from './cycle-days.ts';
import { covers } from './cycle-groups.ts';

/** What a cycle asks by; a record outside all cycles is not of a period. */
type Asking = Pick<CycleRules, 'policy'> &
  Partial<Pick<CycleRules, 'choices' | 'periodId'>> & { label?: string | null };

/**
 * The staff groups as which somebody is asked in a cycle: those of their posts that its period is for. Somebody with two posts
 * is asked as both where the period has both, and in each period's cycle as one where they are apart. Outside all cycles, and
 * where the period is for neither, as all that they are.
 */
export function groupsAsked(
  person: Pick<Staff, 'group' | 'otherGroup'>,
  { policy, choices = {}, periodId, label }: Asking,
): [StaffGroupId, ...StaffGroupId[]] {
  const posts = groupsOfPosts(person);
  const period = label === null ? undefined : policy.periods.find(({ id }) => id === periodId);
  const asked = period ? posts.filter((group) => covers(period, group, { policy, choices })) : posts;
  const [first = person.group, ...others] = asked;
  return [first, ...others];
}

/** Whether a cycle asks somebody about both of their posts in one review. */
export function asksBothPosts(
  { group, otherGroup }: Pick<Staff, 'group' | 'otherGroup'>,
  { policy, choices = {}, periodId, label }: Asking,
): boolean {
  if (otherGroup === null) return false;
  const period = label === null ? undefined : policy.periods.find(({ id }) => id === periodId);
  return period !== undefined && [group, otherGroup].every((one) => covers(period, one, { policy, choices }));
}
