import type { OperationName } from '#contract/index.ts';
import type { About } from '#domain/trail/about.ts';

/** What a line says beside the name of its operation, who asked, and that it was done. */
export interface Line {
  about: About['of'] | null;
  /** What else it may be about, by what is asked. */
  or?: About['of'];
  /** Whether it names whom it concerns. */
  people?: true;
  /** The names of its codes and counts. */
  detail?: readonly string[];
  /** Looking at the same thing again within a quarter of an hour adds no second one. */
  once?: true;
}

/** Why nothing is noted. */
export interface NoLine {
  none: string;
}

const list: NoLine = { none: 'a list or a setting that screens show all day long, of nobody in particular' };
const beside: NoLine = { none: 'it stands beside what was noted as seen when it was opened' };
const notTaken: NoLine = { none: 'nothing is kept of it: taking it in has its own line' };
const noVault: NoLine = { none: 'nothing is open that could keep a line' };
const demo: NoLine = { none: 'a demo school goes with its trail' };
const ofSelf: NoLine = { none: 'the trail would tell mostly of itself' };

const aboutNothing: Line = { about: null };
const ofSchool: Line = { about: 'school' };
const ofPolicy: Line = { about: 'policy' };
const ofCalendar: Line = { about: 'calendar' };
const ofCycle: Line = { about: 'cycle' };
const ofStaff: Line = { about: 'staff', people: true };
const ofPeople: Line = { about: 'people', people: true };
const ofMembers: Line = { about: 'members', people: true };
const ofRecords: Line = { about: 'records', people: true };
const ofRow: Line = { about: 'row', people: true };
const ofNeed: Line = { about: 'training-need', people: true };
const ofProposal: Line = { about: 'proposal' };
const ofDisclosure: Line = { about: 'disclosure', people: true };
const ofRequest: Line = { about: 'request', people: true };

/** What each operation of the contract leaves in the trail when it was done; one without a row does not compile. */
export const trailTable: Record<OperationName, Line | NoLine> = {
  'vault.state': list,
  'vault.create': aboutNothing,
  'vault.open': { about: null, detail: ['failed'] },
  'vault.lock': { none: 'whoever locks, it is noted as the event session-locked' },
  'vault.openDemo': demo,
  'vault.leaveDemo': demo,
  'vault.shareWindow': { about: null, detail: ['shared'] },
  'vault.addRole': aboutNothing,
  'vault.changePassphrase': aboutNothing,
  'vault.recover': aboutNothing,
  'vault.giveNewPassphrase': aboutNothing,
  'vault.turnKey': aboutNothing,
  'vault.recoverySheet': { about: null, detail: ['compartment'], once: true },
  'vault.printRecoverySheet': { about: null, detail: ['compartment'] },
  'vault.confirmRecoverySheet': aboutNothing,
  'vault.renewRecoverySheets': aboutNothing,
  'school.read': list,
  'school.update': ofSchool,
  'school.lookAtOffices': list,
  'school.setOffices': ofSchool,
  'school.setPriorities': ofSchool,
  'school.chooseLogo': aboutNothing,
  'school.removeLogo': ofSchool,
  'school.setUp': list,
  'policies.list': list,
  'policies.current': list,
  'policies.byId': list,
  'policies.choose': ofPolicy,
  'policies.answer': ofSchool,
  'policies.adapt': ofPolicy,
  'policies.saveOwn': ofPolicy,
  'policies.removeOwn': ofPolicy,
  'policies.previewForm': list,
  'policies.saveFile': ofPolicy,
  'policies.loadFile': aboutNothing,
  'staff.list': list,
  'staff.byId': { ...ofStaff, once: true },
  'staff.add': ofStaff,
  'staff.update': ofStaff,
  'staff.leave': ofStaff,
  'wales.list': list,
  'wales.save': ofStaff,
  'staff.pause': { ...ofStaff, about: 'pause' },
  'changes.list': list,
  'changes.look': list,
  'changes.undo': { about: 'change' },
  'calendar.read': list,
  'calendar.save': ofCalendar,
  'calendar.remove': ofCalendar,
  'calendar.readPasted': list,
  'calendar.addMany': ofCalendar,
  'imports.choose': notTaken,
  'imports.look': notTaken,
  'imports.preview': notTaken,
  'imports.apply': ofSchool,
  'imports.forget': notTaken,
  'cycles.list': list,
  'cycles.byId': list,
  'cycles.preview': list,
  'cycles.open': ofCycle,
  'cycles.join': ofMembers,
  'cycles.toJoin': list,
  'cycles.leaveOut': ofMembers,
  'cycles.stillOpen': list,
  'cycles.close': ofCycle,
  'cycles.reopen': ofCycle,
  'plan.ofCycle': list,
  'records.answer': ofRecords,
  'records.markStep': ofRecords,
  'records.check': beside,
  'records.compare': { ...ofRecords, once: true },
  'records.sign': ofRecords,
  'records.reopen': ofRecords,
  'notes.add': ofRecords,
  'notes.moveLine': ofRecords,
  'rows.add': ofRecords,
  'rows.save': ofRow,
  'rows.remove': ofRow,
  'revisions.explain': ofRecords,
  'appeals.note': ofRecords,
  'appeals.correct': ofRecords,
  'appeals.decide': ofRecords,
  'appeals.remove': ofRecords,
  'scans.ofRecord': beside,
  'scans.add': ofRecords,
  'scans.show': { ...ofRecords, once: true },
  'scans.save': ofRecords,
  'scans.remove': ofRecords,
  'reviews.list': list,
  'reviews.byId': { ...ofRecords, once: true },
  'reviews.setAppraiser': ofRecords,
  'reviews.setPanel': ofRecords,
  'reviews.saveCalendar': ofRecords,
  'observations.list': list,
  'observations.byId': { ...ofRecords, once: true },
  'observations.begin': ofRecords,
  'observations.save': ofRecords,
  'observations.remove': ofRecords,
  'concerns.all': list,
  'concerns.byId': { ...ofRecords, once: true },
  'concerns.begin': ofRecords,
  'concerns.remove': ofRecords,
  'concerns.setDays': ofRecords,
  'concerns.planReviews': ofRecords,
  'concerns.extend': ofRecords,
  'concerns.rest': ofRecords,
  'concerns.conclude': ofRecords,
  'meetings.ofReview': beside,
  'meetings.inCycle': list,
  'meetings.book': ofRecords,
  'meetings.cancel': ofRecords,
  'meetings.saveCalendar': ofRecords,
  'meetings.invite': ofRecords,
  'training.list': list,
  'training.add': { ...ofPeople, or: 'records' },
  'training.addForMany': ofPeople,
  'training.save': ofNeed,
  'training.remove': ofNeed,
  'mustHaves.list': list,
  'mustHaves.save': ofSchool,
  'trainingEvents.list': list,
  'trainingEvents.save': { about: 'keeping', people: true },
  'trainingEvents.remove': ofSchool,
  'documents.list': list,
  'documents.preview': { ...ofRecords, detail: ['document'], once: true },
  'documents.print': { ...ofRecords, detail: ['document'] },
  'documents.save': { ...ofRecords, detail: ['document', 'format'] },
  'documents.openSaved': { none: 'saving it was noted, and the file is outside the program by then' },
  'home.read': list,
  'home.headteacher': list,
  'home.year': list,
  'find.all': list,
  'deadlines.list': list,
  'keeping.rules': list,
  'keeping.saveRule': ofSchool,
  'keeping.due': list,
  'keeping.holds': list,
  'keeping.hold': { about: 'keeping', people: true },
  'keeping.release': { about: 'hold', people: true },
  'keeping.propose': ofProposal,
  'keeping.withdraw': ofProposal,
  'keeping.approve': ofProposal,
  'keeping.confirmDay': aboutNothing,
  'keeping.certificates': list,
  'requests.list': list,
  'requests.byId': { ...ofRequest, once: true },
  'requests.found': { ...ofRequest, once: true },
  'requests.add': ofRequest,
  // the complaint of somebody who is on no list
  'requests.acknowledge': { about: 'request' },
  'requests.await': ofRequest,
  'requests.came': ofRequest,
  'requests.extend': ofRequest,
  'requests.search': ofRequest,
  'requests.hide': ofRequest,
  'requests.give': ofRequest,
  'requests.close': ofRequest,
  'requests.savePack': { ...ofRequest, detail: ['format'] },
  'reports.look': list,
  'reports.preview': { ...ofCycle, once: true },
  'reports.release': ofCycle,
  'releases.list': list,
  'releases.offered': list,
  'releases.make': ofStaff,
  'releases.remove': ofStaff,
  'disclosures.ofRecord': { ...ofRecords, once: true },
  'disclosures.list': list,
  'disclosures.note': ofRecords,
  'disclosures.correct': ofDisclosure,
  'disclosures.remove': ofDisclosure,
  'law.findings': list,
  'law.deal': ofPolicy,
  'law.reopen': ofPolicy,
  'handover.leaving': list,
  'handover.firstWeek': list,
  'handover.putAway': aboutNothing,
  'sheets.list': list,
  'sheets.seen': aboutNothing,
  'trail.list': ofSelf,
  'trail.state': ofSelf,
  'trail.check': aboutNothing,
  'backups.state': list,
  'backups.list': list,
  'backups.choosePlace': aboutNothing,
  'backups.dropPlace': aboutNothing,
  'backups.make': aboutNothing,
  'backups.check': aboutNothing,
  'backups.removeBeforeRestore': aboutNothing,
  'restore.choose': noVault,
  'restore.found': noVault,
  'restore.look': noVault,
  'restore.apply': { about: null, detail: ['madeAt'] },
  'everything.save': ofSchool,
};
