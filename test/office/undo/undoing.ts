import { cpSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import type { WritableDb } from '#db/types.ts';
import { openVault, runningClock } from '#db/vault/vault.ts';
import { day } from '#domain/days/dates.ts';
import type {
  CalendarEntryId,
  CycleId,
  OwnColumnId,
  RecordId,
  ReviewId,
  StaffId,
  TrainingEventId,
  TrainingNeedId,
} from '#domain/ids.ts';
import type { OwnColumnList } from '#domain/own-columns/own-column.ts';
import type { RowId, RowKind } from '#domain/record/rows.ts';
import type { Compartment } from '#domain/roles.ts';
import { newFolder } from '#test/afterwards.ts';
import { oneColumnEach } from '#test/office/columns-of-a-school.ts';
import { chooseList, listOf } from '#test/office/lists.ts';
import { officeAt, openOffice, type TestOffice } from '#test/office/office.ts';
import { adapted } from '#test/office/own-policy.ts';
import { passphrases } from '#test/office/passphrases.ts';
import {
  changeStaff,
  openCycle,
  paidTeacher,
  reviewOf,
  type SmallSchool,
  setUpSchool,
} from '#test/office/school-year.ts';

/** A school in which everything stands once that an undo can bring back. */
export interface FullSchool {
  /** A review on which pay was decided. */
  paid: ReviewId;
  office: TestOffice;
  school: SmallSchool;
  cycleId: CycleId;
  nia: ReviewId;
  owain: ReviewId;
  rows: Record<RowKind, RowId>;
  needs: Record<'alone' | 'ofReview', TrainingNeedId>;
  inset: CalendarEntryId;
  ownPolicy: string;
  plan: RecordId;
  event: TrainingEventId;
  /** A column of either list, in which something stands. */
  columns: Record<OwnColumnList, OwnColumnId>;
}

export const TODAY = '2026-09-21';
const NUMBER_OF_NIA = '1000';
export const slot = { phase: 'annual', on: day('2026-11-25'), minutes: 45, place: 'Library' } as const;
export const shared = {
  document: 'statement',
  sharedWith: 'The governors',
  sharedOn: day('2026-09-20'),
  purposeId: null,
  purpose: 'An appeal',
  note: '',
};
export const appealed = {
  disputes: 'entry',
  receivedOn: day('2026-09-18'),
  grounds: 'I led the group all year',
  decidedBy: 'The governors',
  pauses: true,
} as const;
export const decidedPay = {
  outcome: 'progression',
  decidedOn: day('2026-09-18'),
  decidedBy: 'The pay committee',
  decision: '',
} as const;
export const finding = { policyId: 'lt2', findingId: 'early-career', clause: '1.1', note: 'Reworded next year' };
export const held = {
  what: 'Fire safety',
  mustHaveId: 'fire',
  heldOn: day('2026-09-18'),
  provider: '',
  costPence: null,
};
export const wasThere = (staffId: StaffId) => ({ staffId, expiresOn: null, certificate: '' });
export const lane = { welshName: '', address: '1 Mill Lane', hasLetterhead: true };
export const insetDay = {
  kind: 'inset' as const,
  name: 'INSET day',
  starts: day('2026-11-23'),
  ends: day('2026-11-23'),
};

/** A small school on 21 September 2026, in the headteacher's session, with work on two reviews. */
export async function fullSchool(): Promise<FullSchool> {
  const office = await openOffice('headteacher', TODAY);
  const { ask } = office;
  const school = await setUpSchool(office);
  await changeStaff(office, school.people.nia, { employeeNumber: NUMBER_OF_NIA, site: 'Hazel Bnak' });
  await ask('spelling.addWord', { word: 'Numicon' });
  for (const name of ['Hazel Bank', 'Old Mill']) await ask('sites.save', { was: null, name, ...lane });
  const columns = await oneColumnEach(office);
  const cycle = await openCycle(office);
  const [nia, owain] = [reviewOf(cycle, school.people.nia), reviewOf(cycle, school.people.owain)];
  await ask('cells.fillStaff', { cells: [{ staffId: school.people.nia, column: columns.staff, typed: 'B12' }] });
  await ask('cells.fillReviews', {
    cells: [nia, owain].map((reviewId) => ({ reviewId, column: columns.reviews, typed: 'Blue' })),
  });
  const rows = {
    objective: (await ask('rows.add', { kind: 'objective', recordId: nia, continues: null, category: null })).rowId,
    progress: (await ask('rows.add', { kind: 'progress', recordId: nia })).rowId,
    undertaken: (await ask('rows.add', { kind: 'undertaken', recordId: nia })).rowId,
    evidence: (await ask('rows.add', { kind: 'evidence', recordId: nia })).rowId,
    promise: (await ask('rows.add', { kind: 'promise', recordId: nia })).rowId,
    action: (await ask('rows.add', { kind: 'action', recordId: nia })).rowId,
  };
  const need = async (recordId: ReviewId | null) => {
    const of = { cycleId: cycle.id, staffId: school.people.nia, recordId, continues: null };
    return (await ask('training.add', of)).trainingNeedId;
  };
  const needs = { alone: await need(null), ofReview: await need(nia) };
  await ask('records.markStep', { recordIds: [nia, owain], step: 'meeting-set', on: day('2026-09-07') });
  await ask('meetings.book', { bookings: [{ recordId: owain, ...slot, at: '15:30' }] });
  await ask('disclosures.note', { recordId: nia, ...shared });
  await ask('appeals.note', { recordId: nia, ...appealed });
  const { id: inset } = await ask('calendar.save', { id: null, entry: insetDay });
  await ask('law.deal', finding);
  const own = await adapted(office);
  await ask('staff.leave', { staffId: school.people.rhian, on: day('2026-12-31') });
  const { recordId: plan } = await ask('concerns.begin', { kind: 'support-plan', staffId: school.people.nia });
  await ask('concerns.setDays', { recordId: plan, starts: day('2026-09-07'), ends: day('2026-10-09') });
  const people = [{ staffId: school.people.nia, expiresOn: null, certificate: '' }];
  const { trainingEventId: event } = await ask('trainingEvents.save', { ...held, id: null, people });
  const paid = await paidTeacher(office);
  await ask('pay.decide', { recordId: paid, ...decidedPay });
  return {
    office,
    paid,
    school,
    cycleId: cycle.id,
    nia,
    owain,
    rows,
    needs,
    inset,
    ownPolicy: own.policy.id,
    plan,
    event,
    columns,
  };
}

/** Takes a list over in which Nia is changed and the others are new. */
export async function importPeople(office: TestOffice, ...names: string[]) {
  const heading = 'First Name,Last Name,Job Title,Start Date,Employee Number';
  const numberOf = (name: string) => (name === 'Nia Prosser' ? NUMBER_OF_NIA : '');
  const file = listOf(
    heading,
    ...names.map((name) => `${name.replace(' ', ',')},Learning Mentor,01/09/2020,${numberOf(name)}`),
  );
  return office.ask('imports.apply', await chooseList(office, file));
}

/** The latest change of the list. */
export async function latestChange({ ask }: TestOffice) {
  const [latest] = (await ask('changes.list', {})).changes;
  if (!latest) throw new Error('nothing was noted');
  return latest;
}

/** What tells of the work itself: who did what, how often the records were opened, how a list was last matched, which meetings calendars are still to forget. */
const ofTheWork = ['trail', 'change', 'change_bytes', 'vault_age', 'list_matching', 'cancelled_meeting'];

/** Every row of every table of both compartments, by table, but for what tells of the work itself. */
export async function everyTable(office: TestOffice): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  await inCompartments(office, (home, db) => {
    const tables = db.all<{ name: string }>(sql`select name from sqlite_schema where type = 'table'`);
    for (const { name } of tables.filter((table) => !ofTheWork.includes(table.name)))
      found[`${home} ${name}`] = db
        .all(sql.raw(`select * from "${name}"`))
        // when somebody last worked on a record: an undo is work, too
        .map((row) => JSON.stringify(row, (key, value: unknown) => (key === 'touched_at' ? undefined : value)))
        .sort();
  });
  return found;
}

/** Forgets how the school was made: the list of changes works out of every one whether it can be put back. */
export function forgetMaking(office: TestOffice): Promise<void> {
  return inCompartments(office, (_home, db) => {
    for (const name of ['change_bytes', 'change']) db.run(sql.raw(`delete from "${name}"`));
  });
}

/** The office of a copy of a vault that is locked, as the headteacher opens it. */
export async function copyOf({ folder, clock }: TestOffice): Promise<TestOffice> {
  const copy = path.join(newFolder(), 'vault');
  cpSync(folder, copy, { recursive: true });
  const office = officeAt(copy, clock.today);
  await office.ask('vault.open', { role: 'headteacher', passphrase: passphrases.headteacher });
  return office;
}

/** Locks the office, does something in each compartment of its vault, and opens it again. */
async function inCompartments(office: TestOffice, work: (home: Compartment, db: WritableDb) => void): Promise<void> {
  await office.lock();
  const { folder, clock } = office;
  const as = { role: 'headteacher', passphrase: passphrases.headteacher } as const;
  const opened = await openVault({ folder, ...as, clock: runningClock(), today: () => clock.today });
  if (!opened.ok) throw new Error(opened.problem.code);
  const { vault } = opened.value;
  for (const home of ['general', 'restricted'] as const) {
    const db = vault[home]?.db;
    if (!db) throw new Error('the headteacher opens both');
    work(home, db);
  }
  vault.close(new Date(`${clock.today}T09:30:00Z`));
  await office.ask('vault.open', as);
}

/** The ids of people by the name in which they stand in the list. */
export async function personNamed({ ask }: TestOffice, name: string): Promise<StaffId> {
  const found = (await ask('staff.list', { leavers: true })).staff.find(
    (one) => `${one.givenName} ${one.familyName}` === name,
  );
  if (!found) throw new Error(`${name} is not in the list`);
  return found.id;
}
