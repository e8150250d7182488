import type { OperationName } from '#contract/index.ts';
import type { Role } from '#domain/roles.ts';
import { ofBoth } from './permissions-of-both.ts';

/**
 * Who may ask: anyone, even before the vault is open; the roles named; or whoever is there as long as the records have no
 * headteacher, and then the headteacher.
 */
export type Permission = 'anyone' | 'headteacher-once-there' | readonly Role[];

/** What can be asked before anybody is there, to begin a session or to end one. */
const ofAnyone = [
  'vault.state',
  'vault.create',
  'vault.open',
  'vault.openDemo',
  'vault.leaveDemo',
  'vault.recover',
  'vault.lock',
  'restore.choose',
  'restore.found',
  'restore.look',
  'restore.apply',
] as const satisfies OperationName[];

/** What is the headteacher's alone. */
const ofHeadteacher = [
  'staff.pause',
  'home.headteacher',
  'concerns.all',
  'concerns.byId',
  'concerns.begin',
  'concerns.remove',
  'concerns.setDays',
  'concerns.planReviews',
  'concerns.extend',
  'concerns.rest',
  'concerns.conclude',
  'keeping.confirmDay',
  'releases.offered',
  'releases.make',
  'releases.remove',
  'backups.removeBeforeRestore',
] as const satisfies OperationName[];

/** What is the headteacher's as soon as there is one. */
const ofHeadteacherOnceThere = [
  'school.lookAtOffices',
  'school.setOffices',
  'reports.release',
] as const satisfies OperationName[];

const everyone = ['manager', 'headteacher'] as const;
const group = <Name extends OperationName, Given extends Permission>(names: readonly Name[], permission: Given) =>
  Object.fromEntries(names.map((name) => [name, permission])) as Record<Name, Given>; // one for each name

/**
 * Who may ask for what. An operation that stands in no group does not compile; what a role may see is decided by the keys
 * that it holds, not here.
 */
export const permissions: Record<OperationName, Permission> = {
  ...group(ofAnyone, 'anyone'),
  ...group(ofBoth, everyone),
  ...group(ofHeadteacherOnceThere, 'headteacher-once-there'),
  // last: what stood in two groups would be the headteacher's alone
  ...group(ofHeadteacher, ['headteacher']),
};
