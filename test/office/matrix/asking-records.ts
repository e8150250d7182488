import type { Input, OperationName } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import type { ObjectiveRevisionId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
import { byBoth } from '#test/office/school-year.ts';
import { appealed, shared, slot } from './belongings.ts';
import type { WholeSchool } from './whole-school.ts';
import type { Whose } from './whose.ts';

/** How the window would ask about somebody's own, of a school that is there; what is left out is asked as the example is. */
export type Asking = {
  [Name in OperationName]?: (school: WholeSchool, whose: Whose, by: Role) => Input<Name>;
};

const decided = { decidedOn: day('2026-09-21'), outcome: 'upheld', decision: '' } as const;

const paid = { outcome: 'progression', decidedOn: day('2026-09-21'), decidedBy: '', decision: '' } as const;

const appealOf = (school: WholeSchool, whose: Whose) => {
  const { reviewId, appealId } = school.of[whose];
  return { recordId: reviewId, appealId };
};

const scanOf = (school: WholeSchool, whose: Whose) => {
  const { signedId, scanId } = school.of[whose];
  return { recordId: signedId, scanId };
};

const nobodys = '00000000-0000-4000-8000-000000000000' as ObjectiveRevisionId; // the record is looked at first

export const appraiser = { appraiserId: null, appraiserName: 'Ivo Marsh' };

/** What is asked of records and of what hangs on them. */
export const ofRecords: Asking = {
  'observations.list': ({ staffIds }, whose) => ({ staffId: staffIds[whose] }),
  'observations.byId': (school, whose) => ({ recordId: school.of[whose].observationId }),
  'observations.begin': ({ staffIds }, whose) => ({ staffId: staffIds[whose], kind: 'drop-in' }),
  'observations.beginForMany': ({ staffIds }, whose) => ({ staffIds: [staffIds[whose]], kind: 'drop-in' }),
  'observations.save': (school, whose) => ({ recordId: school.of[whose].observationId, fields: { at: '09:30' } }),
  'observations.saveForMany': (school, whose) => ({
    recordIds: [school.of[whose].observationId],
    fields: { at: '10:30' },
  }),
  'observations.remove': (school, whose) => ({ recordId: school.of[whose].observationId }),
  'concerns.byId': ({ concernIds }, whose) => ({ recordId: concernIds[whose] }),
  'concerns.begin': ({ staffIds }, whose) => ({ kind: 'concern', staffId: staffIds[whose] }),
  'concerns.setDays': ({ concernIds }, whose) => ({
    recordId: concernIds[whose],
    starts: day('2026-09-21'),
    ends: day('2026-10-30'),
  }),
  'concerns.remove': ({ concernIds }, whose) => ({ recordId: concernIds[whose] }),
  'concerns.planReviews': ({ concernIds }, whose) => ({ recordId: concernIds[whose], count: 3 }),
  'concerns.extend': ({ concernIds }, whose) => ({
    recordId: concernIds[whose],
    until: day('2026-11-20'),
    reason: 'Absent for two weeks',
  }),
  'concerns.rest': ({ concernIds }, whose) => ({
    recordId: concernIds[whose],
    from: day('2026-10-12'),
    until: null,
    why: 'grievance',
  }),
  'concerns.conclude': ({ concernIds }, whose) => ({ recordId: concernIds[whose], cameTo: null }),
  'reviews.list': ({ cycleId }) => ({ cycleId }),
  'reviews.byId': (school, whose) => ({ reviewId: school.of[whose].reviewId }),
  'records.answer': (school, whose) => ({
    recordId: school.of[whose].reviewId,
    question: 'helped-or-hindered',
    side: 'agreed',
    row: '',
    cell: '',
    text: 'Time to plan',
  }),
  'notes.add': (school, whose) => ({ recordId: school.of[whose].reviewId, text: 'Helped at the fair' }),
  'notes.moveLine': (school, whose) => ({
    recordId: school.of[whose].reviewId,
    from: 'notes-year',
    line: '21 Sep 2026: Helped at the fair',
    to: { question: 'helped-or-hindered', side: 'agreed', row: '', cell: '' },
  }),
  'records.markStep': (school, whose) => ({
    recordIds: [school.of[whose].reviewId],
    step: 'meeting',
    on: day('2026-09-14'),
  }),
  'records.markSteps': (school, whose) => ({
    marks: [{ recordId: school.of[whose].reviewId, step: 'meeting' }],
    on: day('2026-09-14'),
  }),
  'records.check': (school, whose) => ({ recordId: school.of[whose].reviewId }),
  'records.sign': (school, whose) => ({
    recordId: school.of[whose].reviewId,
    signatures: byBoth({ name: 'Somebody', signedOn: day('2026-09-18') }),
  }),
  'records.reopen': (school, whose) => ({ recordId: school.of[whose].signedId, reason: 'The date was wrong' }),
  'rows.add': (school, whose) => ({
    kind: 'objective',
    recordId: school.of[whose].reviewId,
    continues: null,
    category: null,
  }),
  'rows.save': (school, whose) => ({
    kind: 'objective',
    rowId: school.of[whose].objectiveId,
    fields: { text: 'Keep the boiler log' },
  }),
  'rows.remove': (school, whose) => ({ kind: 'progress', rowId: school.of[whose].progressId }),
  'revisions.explain': (school, whose) => ({
    recordId: school.of[whose].signedId,
    revisionId: nobodys,
    fields: { reason: 'The group has a new leader' },
  }),
  'reviews.setAppraiser': (school, whose) => ({
    reviewIds: [school.of[whose].reviewId],
    ...appraiser,
    reason: 'The appraiser has left',
  }),
  'reviews.setPanel': (school, whose) => ({
    reviewId: school.of[whose].reviewId,
    place: 'governor',
    name: 'Ivo Marsh',
  }),
  'reviews.saveCalendar': (school, whose) => ({ of: 'records', recordIds: [school.of[whose].reviewId] }),
  'meetings.ofReview': (school, whose) => ({ reviewId: school.of[whose].reviewId }),
  'meetings.inCycle': ({ cycleId }) => ({ cycleId }),
  'meetings.book': (school, whose) => ({ bookings: [{ recordId: school.of[whose].reviewId, ...slot, at: '08:30' }] }),
  'meetings.cancel': (school, whose) => ({ recordIds: [school.of[whose].reviewId], phase: 'annual' }),
  'meetings.saveCalendar': (school, whose) => ({ recordIds: [school.of[whose].reviewId], phase: 'annual' }),
  'meetings.invite': (school, whose) => ({
    recordIds: [school.of[whose].reviewId],
    phase: 'annual',
    on: day('2026-09-18'),
  }),
  'moderation.ofCycle': ({ cycleId }) => ({ cycleId }),
  'moderation.draw': ({ cycleId }) => ({ cycleId, number: 48_213, each: 1, moderator: 'Ivo Marsh' }),
  'moderation.save': ({ sampleIds, of }, whose) => ({
    moderationId: sampleIds.begun,
    recordId: of[whose].reviewId,
    fields: { finding: 'No measure' },
  }),
  'moderation.conclude': ({ sampleIds, cycleId }) => ({
    cycleId,
    moderationId: sampleIds.begun,
    conclusion: 'Talk to two appraisers',
  }),
  'moderation.remove': ({ sampleIds, cycleId }) => ({ cycleId, moderationId: sampleIds.mistaken }),
  'training.list': ({ cycleId }) => ({ cycleId }),
  'training.add': ({ cycleId, staffIds }, whose) => ({
    cycleId,
    staffId: staffIds[whose],
    recordId: null,
    continues: null,
  }),
  'training.addForMany': ({ cycleId, staffIds }, whose) => ({
    cycleId,
    staffIds: [staffIds[whose]],
    fields: { need: 'First aid' },
  }),
  'trainingEvents.save': ({ staffIds }, whose) => ({
    id: null,
    what: 'Fire safety',
    mustHaveId: 'fire',
    heldOn: day('2026-09-18'),
    provider: '',
    costPence: null,
    people: [{ staffId: staffIds[whose], expiresOn: null, certificate: '' }],
  }),
  'training.save': (school, whose) => ({ trainingNeedId: school.of[whose].needId, fields: { costPence: 12_000 } }),
  'training.saveForMany': (school, whose) => ({
    needs: [{ trainingNeedId: school.of[whose].needId, staffId: school.staffIds[whose] }],
    fields: { state: 'met' },
  }),
  'training.remove': (school, whose) => ({ trainingNeedId: school.of[whose].freeNeedId }),
  'documents.list': (school, whose) => ({ under: { of: 'record', recordId: school.of[whose].reviewId } }),
  'documents.preview': (school, whose) => paper(school, whose),
  'documents.print': (school, whose) => paper(school, whose),
  'documents.save': (school, whose) => ({ ...paper(school, whose), format: 'word' }),
  'outgoing.look': (school, whose) => ({ document: 'statement', recordIds: [school.of[whose].reviewId] }),
  'outgoing.save': (school, whose) => ({
    document: 'statement',
    recordIds: [school.of[whose].reviewId],
    language: 'own',
    out: { as: 'files', format: 'word' },
    restricted: true,
    sharing: { sharedWith: 'Pay committee', purposeId: null, purpose: 'A look', note: '' },
  }),
  'outgoing.stop': () => ({}),
  'teams.ofCycle': ({ cycleId }) => ({ cycleId }),
  // twice the same: a team of one is refused when all else is right
  'teams.begin': ({ cycleId, staffIds }, whose) => ({ cycleId, staffIds: [staffIds[whose], staffIds[whose]] }),
  'appeals.note': (school, whose) => ({ recordId: school.of[whose].reviewId, ...appealed }),
  'appeals.correct': (school, whose) => ({ ...appealOf(school, whose), ...appealed }),
  'appeals.decide': (school, whose) => ({ ...appealOf(school, whose), ...decided }),
  'appeals.remove': appealOf,
  'pay.decide': (school, whose) => ({ recordId: school.of[whose].reviewId, ...paid }),
  'pay.remove': (school, whose) => ({ recordId: school.of[whose].reviewId }),
  'records.compare': (school, whose) => ({ recordId: school.of[whose].signedId, before: 1, after: 1 }),
  'margin.ofRecord': (school, whose) => ({ recordId: school.of[whose].reviewId }),
  'margin.write': (school, whose) => ({
    recordId: school.of[whose].reviewId,
    question: 'helped-or-hindered',
    text: 'Ask for the rota',
  }),
  'scans.ofRecord': (school, whose) => ({ recordId: school.of[whose].signedId }),
  'scans.add': (school, whose) => ({ recordId: school.of[whose].signedId, version: 1 }),
  'scans.show': scanOf,
  'scans.save': scanOf,
  'scans.remove': scanOf,
  'disclosures.ofRecord': (school, whose) => ({ recordId: school.of[whose].reviewId }),
  'disclosures.list': (school, whose) => ({ from: null, until: null, person: school.staffIds[whose], purpose: '' }),
  'disclosures.note': (school, whose) => ({ recordId: school.of[whose].reviewId, ...shared }),
  'disclosures.correct': (school, whose) => ({ disclosureId: school.of[whose].disclosureId, ...shared }),
  'disclosures.remove': (school, whose) => ({ disclosureId: school.of[whose].disclosureId }),
};

const paper = (school: WholeSchool, whose: Whose) =>
  ({
    document: 'statement',
    subject: { of: 'review', reviewId: school.of[whose].reviewId },
    language: 'both',
  }) as const;
