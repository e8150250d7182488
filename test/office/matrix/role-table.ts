import type { OperationName } from '#contract/index.ts';
import type { Problem } from '#domain/problems.ts';
import type { Role } from '#domain/roles.ts';
import type { Whose } from './whose.ts';

/** What comes of a question: an answer, a code that refuses it, or the code of what is not there. */
export type Expected = 'answered' | Problem['code'];

/** What is about nobody in particular. */
export interface OfNobody extends Record<Role, Expected> {
  /** While nobody has unlocked; 'vault-locked' where it is left out. */
  locked?: Expected;
}

/** What is about somebody: the same, by whose it is. Each role's own is that of its name. */
export type OfSomebody = Record<Role, Record<Whose, Expected>>;

/** Whether it is the same whose record it is. */
export const isOfNobody = (row: OfNobody | OfSomebody): row is OfNobody => typeof row.manager === 'string';

const both = { manager: 'answered', headteacher: 'answered' } as const;
const headteachers = { manager: 'headteacher-only', headteacher: 'answered' } as const;
const notOffice = { manager: 'not-allowed', headteacher: 'answered' } as const;
const refusedBoth = (code: Expected): OfNobody => ({ manager: code, headteacher: code });
const anyTime = (manager: Expected, locked: Expected = 'answered'): OfNobody => ({
  locked,
  manager,
  headteacher: manager,
});

const all = (expected: Expected): Record<Whose, Expected> => ({
  colleague: expected,
  leader: expected,
  headteacher: expected,
  manager: expected,
});
/** The staff list and the requests are the office's, whoever stands in them. */
const ofAnybody: OfSomebody = { manager: all('answered'), headteacher: all('answered') };
/** What only the headteacher opens is for the office as if it were not there, or is theirs to begin. */
const kept = (apart: Expected, colleague: Expected = 'answered', headteacher: Expected = colleague): OfSomebody => ({
  manager: { ...all(apart), colleague },
  headteacher: all(headteacher),
});
const notThere = kept('not-found');
const theirsToBegin = kept('headteacher-only');
const apart: OfSomebody = { manager: all('not-allowed'), headteacher: all('answered') };

/**
 * Who is answered what: every operation of the contract, by who asks and whose record it is about. One without a row does
 * not compile.
 */
export const roleTable: Record<OperationName, OfNobody | OfSomebody> = {
  'vault.state': anyTime('answered'),
  'vault.create': anyTime('vault-exists', 'vault-exists'),
  'vault.open': anyTime('vault-in-use'),
  'vault.shareWindow': both,
  'vault.lock': anyTime('answered'),
  'vault.openDemo': anyTime('answered'),
  'vault.leaveDemo': both,
  'vault.addRole': refusedBoth('role-exists'),
  'vault.changePassphrase': both,
  'vault.recover': anyTime('recovery-key-wrong', 'recovery-key-wrong'),
  'vault.giveNewPassphrase': { manager: 'restricted-sheet-unprinted', headteacher: 'answered' },
  'vault.turnKey': notOffice,
  'vault.recoverySheet': refusedBoth('role-missing'),
  'vault.printRecoverySheet': refusedBoth('role-missing'),
  'vault.confirmRecoverySheet': refusedBoth('role-missing'),
  'vault.renewRecoverySheets': both,
  'school.read': both,
  'school.update': both,
  'school.lookAtOffices': headteachers,
  'school.setOffices': headteachers,
  'school.setPriorities': both,
  'school.chooseLogo': both,
  'school.removeLogo': both,
  'school.setUp': both,
  'policies.list': both,
  'policies.current': both,
  'policies.byId': both,
  'policies.choose': both,
  'policies.answer': both,
  'policies.adapt': both,
  'policies.saveOwn': both,
  'policies.removeOwn': both,
  'policies.previewForm': both,
  'policies.saveFile': both,
  'policies.loadFile': both,
  'staff.list': both,
  'staff.byId': ofAnybody,
  'staff.add': both,
  'staff.update': ofAnybody,
  'staff.leave': ofAnybody,
  'wales.list': both,
  'wales.save': ofAnybody,
  'staff.pause': apart,
  'changes.list': both,
  'changes.look': notThere,
  'changes.undo': notThere,
  'calendar.read': both,
  'calendar.save': both,
  'calendar.remove': both,
  'calendar.readPasted': both,
  'calendar.addMany': both,
  'imports.choose': both,
  'imports.look': both,
  'imports.preview': both,
  'imports.apply': both,
  'imports.forget': both,
  'cycles.list': both,
  'cycles.byId': both,
  'cycles.preview': both,
  'cycles.open': both,
  'cycles.join': theirsToBegin,
  'cycles.toJoin': both,
  'cycles.leaveOut': theirsToBegin,
  'cycles.stillOpen': both,
  'cycles.close': both,
  'cycles.reopen': refusedBoth('cycle-open'),
  'plan.ofCycle': both,
  'records.answer': notThere,
  'records.markStep': notThere,
  'records.check': notThere,
  'records.sign': notThere,
  'records.reopen': notThere,
  'notes.add': notThere,
  'notes.moveLine': kept('not-found', 'field-unknown'),
  'rows.add': notThere,
  'rows.save': notThere,
  'rows.remove': notThere,
  'revisions.explain': kept('not-found', 'review-signed'),
  'reviews.list': both,
  'reviews.byId': notThere,
  'reviews.setAppraiser': notThere,
  'reviews.setPanel': kept('not-found', 'field-unknown'),
  'reviews.saveCalendar': notThere,
  'meetings.ofReview': notThere,
  'meetings.inCycle': both,
  'meetings.book': notThere,
  'meetings.cancel': notThere,
  'meetings.saveCalendar': kept('no-meeting-timed'),
  'meetings.invite': notThere,
  'mustHaves.list': both,
  'mustHaves.save': both,
  'trainingEvents.list': both,
  'trainingEvents.save': ofAnybody,
  'trainingEvents.remove': refusedBoth('not-found'),
  'training.list': both,
  'training.add': theirsToBegin,
  'training.save': notThere,
  'training.remove': notThere,
  'documents.list': notThere,
  'documents.preview': kept('nothing-to-print'),
  'documents.print': kept('nothing-to-print'),
  'documents.save': kept('nothing-to-print'),
  'documents.openSaved': both,
  'home.read': both,
  'home.headteacher': notOffice,
  'home.year': both,
  'find.all': both,
  'deadlines.list': both,
  'concerns.all': notOffice,
  'concerns.byId': apart,
  'concerns.begin': apart,
  'concerns.setDays': apart,
  'concerns.remove': apart,
  // a concern, which is what is asked about, has no reviews to plan
  'concerns.planReviews': { manager: all('not-allowed'), headteacher: all('not-found') },
  'concerns.extend': apart,
  'concerns.rest': apart,
  'concerns.conclude': apart,
  'keeping.rules': both,
  'keeping.saveRule': both,
  'keeping.due': both,
  'keeping.holds': both,
  'keeping.hold': theirsToBegin,
  'keeping.release': notThere,
  'keeping.propose': kept('headteacher-only', 'proposal-not-due'),
  'keeping.withdraw': notThere,
  'keeping.approve': {
    manager: { ...all('not-found'), colleague: 'answered' },
    headteacher: { ...all('later-day'), colleague: 'other-approves' },
  },
  'keeping.confirmDay': notOffice,
  'keeping.certificates': both,
  'requests.list': both,
  'requests.byId': ofAnybody,
  'requests.add': ofAnybody,
  'requests.acknowledge': ofAnybody,
  'requests.await': ofAnybody,
  'requests.came': ofAnybody,
  'requests.extend': { manager: all('too-late-to-extend'), headteacher: all('too-late-to-extend') },
  'requests.search': theirsToBegin,
  'requests.hide': theirsToBegin,
  'requests.give': theirsToBegin,
  'requests.close': ofAnybody,
  'requests.savePack': ofAnybody,
  'reports.look': both,
  'reports.preview': both,
  'reports.release': headteachers,
  'releases.list': both,
  'releases.offered': notOffice,
  'releases.make': { manager: all('not-allowed'), headteacher: { ...all('answered'), colleague: 'not-found' } },
  'releases.remove': { manager: 'not-allowed', headteacher: 'not-found' },
  'trail.list': ofAnybody,
  'trail.state': both,
  'trail.check': both,
  'disclosures.ofRecord': notThere,
  'disclosures.list': ofAnybody,
  'disclosures.note': notThere,
  'disclosures.correct': notThere,
  'disclosures.remove': notThere,
  'backups.state': both,
  'backups.list': both,
  'backups.choosePlace': both,
  'backups.dropPlace': both,
  'backups.make': both,
  'backups.check': refusedBoth('not-found'),
  'backups.removeBeforeRestore': { manager: 'not-allowed', headteacher: 'not-found' },
  'restore.choose': anyTime('restore-open', 'restore-none'),
  'restore.found': anyTime('answered'),
  'restore.look': anyTime('restore-open', 'not-found'),
  'restore.apply': anyTime('restore-open', 'not-found'),
  'everything.save': both,
  'law.findings': both,
  'law.deal': both,
  'law.reopen': both,
  'handover.leaving': both,
  'handover.firstWeek': both,
  'handover.putAway': both,
  'sheets.list': both,
  'sheets.seen': refusedBoth('not-allowed'),
};
