import type { OperationName } from '#contract/index.ts';
import type { Role } from '#domain/roles.ts';

/** Who may ask: anyone, even before the vault is open, or the roles named. */
export type Permission = 'anyone' | readonly Role[];

/** What can be asked before anybody is there, to begin a session or to end one. */
const ofAnyone = [
  'vault.state',
  'vault.create',
  'vault.open',
  'vault.openDemo',
  'vault.recover',
  'vault.lock',
] as const satisfies OperationName[];

/** What is the headteacher's alone. */
const ofHeadteacher = ['staff.pause'] as const satisfies OperationName[];

/** What everybody may ask who has opened the vault. */
const ofBoth = [
  'vault.leaveDemo',
  'vault.addRole',
  'vault.changePassphrase',
  'vault.giveNewPassphrase',
  'vault.turnKey',
  'vault.recoverySheet',
  'vault.printRecoverySheet',
  'vault.confirmRecoverySheet',
  'vault.renewRecoverySheets',
  'school.read',
  'school.update',
  'school.setOffices',
  'school.setPriorities',
  'school.chooseLogo',
  'school.removeLogo',
  'school.chooseBackupPlace',
  'school.setUp',
  'policies.list',
  'policies.current',
  'policies.byId',
  'policies.choose',
  'policies.answer',
  'policies.adapt',
  'policies.saveOwn',
  'policies.removeOwn',
  'policies.previewForm',
  'policies.saveFile',
  'policies.loadFile',
  'staff.list',
  'staff.byId',
  'staff.add',
  'staff.update',
  'staff.leave',
  'changes.list',
  'changes.undo',
  'calendar.read',
  'calendar.save',
  'calendar.remove',
  'calendar.readPasted',
  'calendar.addMany',
  'imports.choose',
  'imports.look',
  'imports.preview',
  'imports.apply',
  'imports.forget',
  'cycles.list',
  'cycles.byId',
  'cycles.preview',
  'cycles.open',
  'cycles.join',
  'cycles.toJoin',
  'cycles.leaveOut',
  'cycles.stillOpen',
  'cycles.close',
  'cycles.reopen',
  'records.answer',
  'records.markStep',
  'records.check',
  'records.sign',
  'records.reopen',
  'rows.add',
  'rows.save',
  'rows.remove',
  'reviews.list',
  'reviews.byId',
  'reviews.setAppraiser',
  'reviews.setPanel',
  'reviews.saveCalendar',
  'meetings.ofReview',
  'meetings.inCycle',
  'meetings.book',
  'meetings.cancel',
  'meetings.invite',
  'meetings.saveCalendar',
  'training.list',
  'training.add',
  'training.save',
  'training.remove',
  'documents.list',
  'documents.preview',
  'documents.print',
  'documents.save',
  'documents.openSaved',
  'home.read',
  'home.year',
  'deadlines.list',
  'find.all',
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
  // last: what stood in two groups would be the headteacher's alone
  ...group(ofHeadteacher, ['headteacher']),
};
