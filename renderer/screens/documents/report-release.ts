import type { Output } from '#contract/index.ts';

/** Whether whoever is there may release the report: the headteacher, and anybody while there is none. */
export function mayRelease(
  { role }: Pick<Output<'vault.state'>, 'role'>,
  { officesAreHeadteachers }: Pick<Output<'school.read'>, 'officesAreHeadteachers'>,
): boolean {
  return role === 'headteacher' || !officesAreHeadteachers;
}
