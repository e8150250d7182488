import { expect, test } from 'vitest';
import { type NamesPutBack, type NamesThatChange, type OperationName, operations } from '#contract/index.ts';
import { type ChangeKind, changeKind, undoneByHeadteacher, undoneByHeadteacherOnceThere } from '#domain/change.ts';
import { permissions } from '#electron/office/permissions.ts';
import { examples } from '#test/office/examples.ts';

/** Why something that is done stands not among the changes that can be undone. */
type Why =
  /** It begins or ends a session, or is in hand only. */
  | 'session'
  /** Who opens the records with what: a key that was turned opens nothing any more. */
  | 'keys'
  /** It left the program, or only shows something: nothing in the records is otherwise than before. */
  | 'shown-or-left'
  /** A copy of the records, or a place for copies. */
  | 'copies'
  /** It is destroyed for good, and the list of changes says so. */
  | 'destroyed'
  /** The undo itself: what was undone is done again. */
  | 'undo'
  /** It says that something was seen by somebody on a day. */
  | 'seen';

/** Everything that changes something and cannot be put back, each with the reason. A new one that stands in no row does not compile. */
const notPutBack: Record<Exclude<NamesThatChange, NamesPutBack>, Why> = {
  'vault.create': 'session',
  'vault.open': 'session',
  'vault.shareWindow': 'session',
  'vault.lock': 'session',
  'vault.openDemo': 'session',
  'vault.leaveDemo': 'session',
  'vault.addRole': 'keys',
  'vault.changePassphrase': 'keys',
  'vault.recover': 'keys',
  'vault.giveNewPassphrase': 'keys',
  'vault.turnKey': 'keys',
  'vault.printRecoverySheet': 'keys',
  'vault.confirmRecoverySheet': 'keys',
  'vault.renewRecoverySheets': 'keys',
  'welsh.readList': 'session',
  'lists.readBack': 'session',
  'imports.choose': 'session',
  'imports.forget': 'session',
  'policies.previewForm': 'shown-or-left',
  'policies.saveFile': 'shown-or-left',
  'returnedForms.choose': 'session',
  'returnedForms.chooseFolder': 'session',
  'returnedForms.forget': 'session',
  'scans.show': 'shown-or-left',
  'scans.save': 'shown-or-left',
  'reviews.saveCalendar': 'shown-or-left',
  'meetings.saveCalendar': 'shown-or-left',
  'certificates.show': 'shown-or-left',
  'certificates.save': 'shown-or-left',
  'documents.preview': 'shown-or-left',
  'documents.print': 'shown-or-left',
  'documents.save': 'shown-or-left',
  'documents.openSaved': 'shown-or-left',
  'outgoing.save': 'shown-or-left',
  'outgoing.stop': 'session',
  'reports.preview': 'shown-or-left',
  'reports.release': 'shown-or-left',
  'requests.savePack': 'shown-or-left',
  'everything.save': 'shown-or-left',
  'keeping.approve': 'destroyed',
  'keeping.confirmDay': 'seen',
  'trail.check': 'seen',
  'handover.putAway': 'seen',
  'sheets.seen': 'seen',
  'backups.choosePlace': 'copies',
  'backups.dropPlace': 'copies',
  'backups.make': 'copies',
  'backups.check': 'copies',
  'backups.removeBeforeRestore': 'copies',
  'restore.choose': 'copies',
  'restore.look': 'copies',
  'restore.apply': 'copies',
  'changes.undo': 'undo',
  'changes.redo': 'undo',
};

const names = Object.keys(operations) as OperationName[]; // keys of that table

/** As what an operation is noted, asked as in its example. */
function kindOf(name: OperationName): ChangeKind | undefined {
  const { undo, lists }: { undo?: (input: never) => ChangeKind; lists?: (input: never) => ChangeKind } =
    operations[name];
  return (undo ?? lists)?.(operations[name].input.parse(examples[name]) as never); // its own schema has parsed it
}

test('whatever changes something is put back as a kind of change, or says why it is not', () => {
  const silent = names.filter((name) => operations[name].changes && kindOf(name) === undefined);
  const reasons = Object.entries(notPutBack).flatMap(([name, why]) => (why === 'destroyed' ? [] : [name]));
  expect(silent.sort()).toEqual(reasons.sort());
});

test('every kind of change is that of an operation', () => {
  const said = new Set<string>(names.flatMap((name) => kindOf(name) ?? []));
  // these depend on what is asked
  const also = ['staff-changed', 'staff-left', 'progress-removed', 'training-undertaken-removed', 'objective-removed'];
  const rows = ['evidence-removed', 'promise-removed', 'action-removed', 'calendar-added', 'calendar-changed'];
  const unsaid = changeKind.options.filter((kind) => !said.has(kind) && ![...also, ...rows].includes(kind));
  expect(unsaid).toEqual([]);
});

test('what only the headteacher does in the office’s part, only they undo', () => {
  const theirs = names.filter((name) => !['anyone'].includes(String(permissions[name])));
  const kinds = theirs.flatMap((name) => {
    const [kind, permission] = [kindOf(name), permissions[name]];
    const isTheirs = permission === 'headteacher-once-there' || !permission.includes('manager');
    return kind !== undefined && isTheirs ? [kind] : [];
  });
  // of concerns and plans the office has no list
  const apart = ['concern-begun', 'concern-removed', 'reviews-planned', 'course-changed'];
  const expected = [...undoneByHeadteacher, ...undoneByHeadteacherOnceThere, ...apart];
  expect([...new Set(kinds)].sort()).toEqual([...new Set(expected)].sort());
});
