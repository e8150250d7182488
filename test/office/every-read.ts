import { type Input, type OperationName, operations } from '#contract/index.ts';
import type { RecordId } from '#domain/ids.ts';
import { examples } from './examples.ts';
import type { TestOffice } from './office.ts';

type Asked = { [Name in OperationName]: [Name, Input<Name>] }[OperationName];

/** Every read of the contract as a window could ask it of the school that is open: of each cycle, review and person. */
export async function readsOfSchool(office: Pick<TestOffice, 'ask'>): Promise<Asked[]> {
  const { cycles } = await office.ask('cycles.list', {});
  const { staff } = await office.ask('staff.list', { leavers: true });
  const { policies } = await office.ask('policies.list', {});
  const { changes } = await office.ask('changes.list', {});
  const { requests: asked } = await office.ask('requests.list', {});
  const lists = await Promise.all(cycles.map(({ id }) => office.ask('reviews.list', { cycleId: id })));
  const reviewIds = lists.flatMap(({ reviews }) => reviews.map(({ reviewId }) => reviewId));
  const found = await Promise.all(cycles.map(({ id }) => office.ask('teams.ofCycle', { cycleId: id })));
  const teamIds = found.flatMap(({ teams }) => teams.map(({ recordId }) => recordId));
  const { role } = await office.ask('vault.state', {});
  const concerns = role === 'headteacher' ? (await office.ask('concerns.all', {})).records : [];
  const { observations } = await office.ask('observations.list', { staffId: null });
  const cycleIds = cycles.map(({ id }) => id);
  const { files } = await office.ask('returnedForms.inHand', {});
  return [
    ['vault.state', {}],
    ['vault.recoverySheet', { compartment: 'general' }],
    ['backups.state', {}],
    ['backups.list', {}],
    ['restore.found', {}],
    ['school.read', {}],
    ['sites.list', {}],
    ['spelling.words', {}],
    ['welsh.words', {}],
    ['school.setUp', {}],
    ['school.lookAtOffices', { headteacherId: staff[0]?.id ?? null, businessManagerId: staff[1]?.id ?? null }],
    ['policies.list', {}],
    ['policies.current', {}],
    ...policies.flatMap(({ id }): Asked[] => [
      ['policies.byId', { policyId: id }],
      ['law.findings', { policyId: id, on: null }],
    ]),
    ['staff.list', { leavers: false }],
    ['staff.list', { leavers: true }],
    ...staff.map(({ id }): Asked => ['staff.byId', { staffId: id }]),
    ...staff.map(({ id }): Asked => ['history.ofPerson', { staffId: id }]),
    ['changes.list', {}],
    ...changes.map(({ id }): Asked => ['changes.look', { changeId: id }]),
    ['calendar.read', {}],
    ['calendar.readPasted', { text: 'INSET day 1 September 2026' }],
    ['imports.look', { table: 0, headingRow: null }],
    ['imports.preview', list],
    ['earlier.look', { table: 0, headingRow: null }],
    ['earlier.preview', examples['earlier.preview']],
    ['returnedForms.inHand', {}],
    ['returnedForms.look', notInHand],
    ...files.flatMap(({ fileId, whose }): Asked[] =>
      whose ? [['returnedForms.look', { fileId, recordId: whose.recordId }]] : [],
    ),
    ['cycles.list', {}],
    ['cycles.preview', { periodId: null, starts: null }],
    ['cycles.toJoin', {}],
    ...cycleIds.flatMap((cycleId): Asked[] => [
      ['cycles.byId', { cycleId }],
      ['plan.ofCycle', { cycleId }],
      ['season.ofCycle', { cycleId }],
      ['teams.ofCycle', { cycleId }],
      ['cycles.stillOpen', { cycleId }],
      ['reviews.list', { cycleId }],
      ['meetings.inCycle', { cycleId }],
      ['training.list', { cycleId }],
      ['moderation.ofCycle', { cycleId }],
      ['documents.list', { under: { of: 'cycle', cycleId } }],
      ['reports.look', { cycleId, draft: { moderation: '', change: '', instead: [] } }],
    ]),
    ...teamIds.map((recordId): Asked => ['teams.byId', { recordId }]),
    ...reviewIds.flatMap((reviewId): Asked[] => [
      ['reviews.byId', { reviewId }],
      ['records.check', { recordId: reviewId }],
      ['meetings.ofReview', { reviewId }],
      ['disclosures.ofRecord', { recordId: reviewId }],
      ['records.compare', { recordId: reviewId, before: 1, after: 2 }],
      ['margin.ofRecord', { recordId: reviewId }],
      ['scans.ofRecord', { recordId: reviewId }],
      ['documents.list', { under: { of: 'record', recordId: reviewId } }],
      ['outgoing.look', { document: 'statement', recordIds: [reviewId] }],
    ]),
    ['wales.list', {}],
    ['ownColumns.ofStaff', {}],
    ['listViews.all', {}],
    ...cycleIds.map((cycleId): Asked => ['ownColumns.ofReviews', { cycleId }]),
    ['mustHaves.list', {}],
    ['trainingEvents.list', { staffId: null }],
    ['observations.list', { staffId: null }],
    ...staff.map(({ id }): Asked => ['observations.list', { staffId: id }]),
    ...observations.map(({ recordId }): Asked => ['observations.byId', { recordId }]),
    ['concerns.all', {}],
    ...concerns.map(({ recordId }): Asked => ['concerns.byId', { recordId }]),
    ['documents.list', { under: { of: 'school' } }],
    ['trail.list', { from: null, until: null, person: null, kind: '' }],
    ['trail.state', {}],
    ['handover.leaving', {}],
    ['handover.firstWeek', {}],
    ['sheets.list', {}],
    ['disclosures.list', { from: null, until: null, person: null, purpose: '' }],
    ['releases.list', {}],
    ['releases.offered', {}],
    ['home.read', {}],
    ['home.headteacher', {}],
    ['home.year', { year: null }],
    ['deadlines.list', {}],
    ['find.all', { text: '' }],
    ['find.all', { text: 'nia' }],
    ['keeping.rules', {}],
    ['keeping.due', {}],
    ['keeping.holds', {}],
    ['keeping.certificates', {}],
    ['requests.list', {}],
    ...asked.flatMap(({ id: requestId }): Asked[] => [
      ['requests.byId', { requestId }],
      ['requests.found', { requestId }],
    ]),
  ];
}

/** A form that is not there; what is answered then, too, is the same for everybody. */
const notInHand = { fileId: 'none', recordId: '00000000-0000-4000-8000-000000000000' as RecordId };

/** How the staff file of `everyWrite` is read. */
export const list = {
  table: 0,
  headingRow: 1,
  matching: { givenName: 0, familyName: 1, jobTitle: 2 },
  nameOrder: 'given-first' as const,
  hiddenRows: 'include' as const,
  groups: {},
  decisions: [],
};

/** The reads of the contract that are not asked here. */
export function readsLeftOut(asked: readonly Asked[]): OperationName[] {
  const there = new Set<OperationName>(asked.map(([name]) => name));
  const names = Object.keys(operations) as OperationName[]; // keys of the table
  return names.filter((name) => !operations[name].changes && !there.has(name));
}
