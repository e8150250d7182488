import { randomUUID } from 'node:crypto';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { answer } from '#db/schema/record/record-rows.ts';
import { type OpenVault, openVault, runningClock } from '#db/vault/vault.ts';
import { addProposal } from '#db/writes/keeping/retention.ts';
import { keepPayDecision } from '#db/writes/record/pay-decisions.ts';
import { addRecord } from '#db/writes/record/records.ts';
import { type ConcernKind, concernKind } from '#domain/concern/course.ts';
import { type Day, day } from '#domain/days/dates.ts';
import type * as Ids from '#domain/ids.ts';
import type { OwnColumnList } from '#domain/own-columns/own-column.ts';
import { recordKind } from '#domain/record/record-kind.ts';
import type { Compartment, Role } from '#domain/roles.ts';
import { newFolder } from '#test/afterwards.ts';
import { oneColumnEach } from '#test/office/columns-of-a-school.ts';
import { officeAt, openOffice, type TestOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { appointed, firstPolicy, setUpSchool, supportStaff } from '#test/office/school-year.ts';
import { type Belongings, oneOfEach, type Said } from './belongings.ts';
import { sampled } from './sampled.ts';
import { trained } from './trained.ts';
import { ownOfHeadteacher, type Whose, whoseRecords } from './whose.ts';

export const TODAY = '2026-09-21';

/** A school at work, of which nothing is kept yet that only the headteacher reads. */
export interface OpenSchool {
  folder: string;
  cycleId: Ids.CycleId;
  lastCycleId: Ids.CycleId;
  staffIds: Record<Whose, Ids.StaffId>;
  requestIds: Record<Whose, Ids.RequestId>;
  /** The period that comes next. */
  next: { periodId: string; starts: Day; ends: Day };
  /** Who is to appraise whom the office reads. */
  appraisers: { staffId: Ids.StaffId; appraiserId: Ids.StaffId | null; appraiserName: string }[];
  entryId: Ids.CalendarEntryId;
  siteId: Ids.SiteId;
  /** A training at which each of them was, with a certificate. */
  trainingEventId: Ids.TrainingEventId;
  certificateScanIds: Record<Whose, Ids.CertificateScanId>;
  /** A column of either list of the school's own. */
  columnIds: Record<OwnColumnList, Ids.OwnColumnId>;
  ownPolicyId: string;
  dealtId: Ids.DealtId;
  /** Samples that are moderated: of one something was found, the other was drawn by mistake. */
  sampleIds: Record<'begun' | 'mistaken', Ids.ModerationId>;
  /** What is proposed to be destroyed, in either compartment. */
  proposalIds: Record<Compartment, Ids.ProposalId>;
  colleague: Belongings;
}

/** The same school with one of everything of each whom only the headteacher reads. */
export interface WholeSchool extends Omit<OpenSchool, 'colleague'> {
  /** A concern about each. */
  concernIds: Record<Whose, Ids.RecordId>;
  of: Record<Whose, Belongings>;
}

const insetDay = { kind: 'inset', name: 'INSET day', starts: day('2026-11-23'), ends: day('2026-11-23') } as const;
const secretProposal = '11111111-1111-4111-8111-111111111110' as Ids.ProposalId; // as random ids are written

/** Two years of a school with one of everything that the office reads; it is locked. */
export async function openSchool(): Promise<OpenSchool> {
  const office = await openOffice('headteacher', '2025-09-22');
  const { ask } = office;
  const { head, manager, people } = await setUpSchool(office);
  const leads = { ...supportStaff, givenName: 'Carys', familyName: 'Eynon', jobTitle: 'Chief executive' };
  const { staffId: leader } = await ask('staff.add', { staff: { ...leads, group: 'executive' as const } });
  const staffIds: OpenSchool['staffIds'] = { colleague: people.nia, leader, headteacher: head, manager };
  const lastCycleId = await openForOffice(office);
  office.clock.today = day(TODAY);
  const cycleId = await openForOffice(office);
  const columnIds = await oneColumnEach(office);
  const requestIds: Partial<OpenSchool['requestIds']> = {};
  for (const whose of whoseRecords) {
    const asked = { kind: 'access', staffId: staffIds[whose], name: '', asked: 'All' } as const;
    const { requestId } = await ask('requests.add', { ...asked, receivedOn: day('2026-09-14') });
    await ask('requests.await', { requestId, awaited: 'identity', from: day('2026-09-15') });
    requestIds[whose] = requestId;
  }
  const gone = { ...supportStaff, givenName: 'Idris', startDate: day('2001-09-01'), leavingDate: day('2012-08-31') };
  const items = [{ class: 'staff' as const, id: (await ask('staff.add', { staff: gone })).staffId }];
  await ask('keeping.confirmDay', { passphrase: passphrases.headteacher, day: day(TODAY) });
  const { proposalId } = await ask('keeping.propose', { restricted: false, items });
  const colleague = await oneOfEach(office, {
    cycleId,
    lastCycleId,
    columnIds,
    staffId: staffIds.colleague,
    restricted: false,
  });
  const { next } = await ask('cycles.byId', { cycleId });
  const { people: candidates } = await ask('cycles.preview', { periodId: null, starts: next?.starts ?? null });
  const appraisers = candidates.filter(({ restricted }) => !restricted).flatMap((person) => appointed(person) ?? []);
  const { id: entryId } = await ask('calendar.save', { id: null, entry: insetDay });
  const mill = { name: 'Old Mill', welshName: '', address: '1 Mill Lane', hasLetterhead: true };
  await ask('sites.save', { was: null, ...mill });
  await ask('spelling.addWord', { word: 'Numicon' });
  const siteId = (await ask('sites.list', {})).sites.at(0)?.described?.id;
  if (!siteId) throw new Error('a site was described');
  const certified = await trained(office, staffIds);
  const { policyId: ownPolicyId } = await ask('policies.adapt', { policyId: firstPolicy().id, title: { en: 'Ours' } });
  const law = async () => (await ask('law.findings', { policyId: 'lt2', on: null })).findings;
  const finding = (await law()).find(({ id }) => id !== 'early-career');
  if (!next || !finding) throw new Error('there is a next period, and something to deal with');
  await ask('law.deal', { policyId: 'lt2', findingId: finding.id, clause: finding.clause, note: 'Reworded' });
  const dealt = (await law()).flatMap((one) => one.dealt ?? []).at(0);
  if (!dealt) throw new Error('something was dealt with');
  const sampleIds = await sampled(office, cycleId);
  await office.lock();
  return {
    folder: office.folder,
    sampleIds,
    next: { periodId: next.periodId, starts: next.starts, ends: day('2028-08-31') },
    appraisers,
    entryId,
    siteId,
    columnIds,
    ...certified,
    ownPolicyId,
    dealtId: dealt.id,
    cycleId,
    lastCycleId,
    staffIds,
    requestIds: requestIds as OpenSchool['requestIds'], // of each of the four
    proposalIds: { general: proposalId, restricted: secretProposal },
    colleague,
  };
}

/** A cycle of those whom the office reads. */
async function openForOffice({ ask }: TestOffice): Promise<Ids.CycleId> {
  const { periodId, starts, ends, people } = await ask('cycles.preview', { periodId: null, starts: null });
  const appraisers = people.filter(({ restricted }) => !restricted).flatMap((person) => appointed(person) ?? []);
  return (await ask('cycles.open', { periodId, starts, ends, appraisers, leaveOut: [] })).cycleId;
}

/** A copy of a school, and of what its PC remembers, that somebody has just opened. */
export async function enter({ folder }: Pick<OpenSchool, 'folder'>, role: Role): Promise<TestOffice> {
  const copy = copyOf(folder);
  const office = officeAt(copy, TODAY);
  await office.ask('vault.open', { role, passphrase: passphrases[role] });
  return office;
}

/** A copy of a school in which the headteacher has unlocked and locked as often as in `withRestricted`, and no more. */
export async function onlyUnlocked(school: OpenSchool): Promise<string> {
  const office = await enter(school, 'headteacher');
  await office.lock();
  (await asHeadteacher(office.folder)).close(closedAt);
  return office.folder;
}

const closedAt = new Date(`${TODAY}T09:30:00Z`);

/** A vault, past the door. */
async function asHeadteacher(folder: string): Promise<OpenVault> {
  const passphrase = passphrases.headteacher;
  const today = () => day(TODAY);
  const opened = await openVault({ folder, role: 'headteacher', passphrase, clock: runningClock(), today });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value.vault;
}

/** A concern about somebody; of the headteacher also one of every other kind that only they keep. */
async function concernOf({ ask }: TestOffice, staffId: Ids.StaffId, kinds: readonly ConcernKind[], said: Said) {
  const [concern] = await Promise.all(
    kinds.map(async (kind) => {
      const { recordId } = await ask('concerns.begin', { kind, staffId });
      const days = { recordId, starts: day('2026-09-21'), ends: day('2026-11-06') };
      await ask('concerns.setDays', { ...days, reason: said(`days of ${kind}`) });
      return recordId;
    }),
  );
  if (!concern) throw new Error('a concern was begun');
  return concern;
}

/** What the window has no way to begin: a proposal out of the blue, and a record of each other kind in a cycle. */
async function besides(
  folder: string,
  { staffIds, cycleId, of }: Omit<WholeSchool, 'concernIds'>,
  said: Said,
): Promise<void> {
  const vault = await asHeadteacher(folder);
  const others = recordKind.options.filter((kind) => kind !== 'review' && !concernKind.safeParse(kind).success);
  vault.restricted?.transaction((db) => {
    addProposal(db, {
      id: secretProposal,
      by: 'headteacher',
      on: day(TODAY),
      items: [{ class: 'staff', id: said('item') }],
    });
    // the school's policy is not about pay
    for (const whose of ownOfHeadteacher)
      keepPayDecision(db, {
        recordId: of[whose].reviewId,
        outcome: 'no-progression',
        decidedOn: day('2026-09-18'),
        decidedBy: said('who decided about pay'),
        decision: said('decision on pay'),
      });
    for (const kind of others)
      for (const whose of whoseRecords) {
        const id = randomUUID() as Ids.RecordId; // as random ids are written
        const head = { id, kind, staffId: staffIds[whose], cycleId, begunOn: day(TODAY), version: 1 };
        addRecord(db, { ...head, state: 'open' });
        db.insert(answer)
          .values({ recordId: id, question: 'seen', side: 'agreed', row: '', cell: '', text: said(kind) })
          .run();
      }
  });
  vault.close(closedAt);
}

/** The folder of a copy of a vault. */
export function copyOf(folder: string): string {
  const beside = newFolder();
  cpSync(path.dirname(folder), beside, { recursive: true });
  return path.join(beside, path.basename(folder));
}

/** What the headteacher keeps of those whom only they read, in a copy of a school; `said` words what is written. */
export async function withRestricted(school: OpenSchool, said: Said = (what) => what): Promise<WholeSchool> {
  const office = await enter(school, 'headteacher');
  const { colleague, ...rest } = school;
  const of: Partial<WholeSchool['of']> = { colleague };
  for (const whose of ownOfHeadteacher)
    of[whose] = await oneOfEach(office, { ...school, staffId: school.staffIds[whose], restricted: true }, said);
  const concernIds: Partial<WholeSchool['concernIds']> = {};
  for (const whose of whoseRecords) {
    const kinds = whose === 'headteacher' ? concernKind.options : (['concern'] as const);
    concernIds[whose] = await concernOf(office, school.staffIds[whose], kinds, said);
  }
  // one that is over, and one without an end that is still to come: their deadlines run today
  await office.ask('staff.pause', { staffId: school.staffIds.manager, from: day('2027-06-01'), until: null });
  const over = { from: day('2026-09-07'), until: day('2026-09-18') };
  await office.ask('staff.pause', { staffId: school.staffIds.headteacher, ...over });
  await office.lock();
  const whole = { ...rest, of: of as WholeSchool['of'] }; // of each of the four
  await besides(office.folder, whole, said);
  return {
    ...whole,
    folder: office.folder,
    concernIds: concernIds as WholeSchool['concernIds'], // as above
  };
}
