import type { ShownLine } from '#db/reads/trail.ts';
import type { DocumentReads } from '#db/reads.ts';
import type { Cycle, CycleMember } from '#domain/cycle/cycle.ts';
import { standingOf } from '#domain/cycle/eligibility.ts';
import { planYear, prioritiesOf } from '#domain/cycle/plan.ts';
import { day } from '#domain/days/dates.ts';
import { bareCalendar } from '#domain/days/school-calendar.ts';
import { recordDeadlines } from '#domain/deadlines/running.ts';
import type { RunningDeadline } from '#domain/deadlines/shown-deadline.ts';
import { runs } from '#domain/deadlines/state.ts';
import type { CycleId, ReviewId, StaffId } from '#domain/ids.ts';
import type { WholeRecord } from '#domain/record/record.ts';
import type { TrainingNeed } from '#domain/record/rows.ts';
import type { KeptReport } from '#domain/report/report.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import type { School } from '#domain/school.ts';
import type { Site } from '#domain/staff/sites.ts';
import { nothingKnown, notPaused, type Staff } from '#domain/staff/staff.ts';
import { williamstown } from '#templates/policies/williamstown.ts';
import { noOwnColumns } from '#test/no-own-columns.ts';
import { keptRecords } from './concerns.ts';
import { destroyed } from './destroyed.ts';
import { moderatedIn } from './moderated.ts';
import { reviewOf } from './school-reviews.ts';
import { keptOf, sharedOf, successors } from './successors.ts';

/** The day on which the tests' documents are made. */
export const today = day('2026-11-21');

/** The priorities of the tests' school, in its own words. */
export const schoolsPriorities = [
  'Reading for pleasure in every class',
  'Welsh spoken through the day',
  'Calm starts and ends of the day',
  'Support for pupils with additional learning needs',
  'Safe and tidy grounds',
];

export const school: School = {
  name: 'Ysgol Gynradd Bryn Awel',
  nation: 'wales',
  address: 'Ffordd y Bryn, Aberderwen, CF99 0ZZ',
  logo: null,
  letterhead: null,
  documentLanguage: 'en',
  headteacherId: null,
  businessManagerId: null,
  demo: false,
  priorities: [
    {
      year: 2026,
      priorities: schoolsPriorities.map((text, at) => ({
        text,
        welsh: at === 0 ? 'Darllen er pleser ym mhob dosbarth' : '',
        whose: at === 4 ? 'trust' : 'school',
      })),
    },
  ],
};

export const cycle: Cycle = {
  id: 'cycle-2026' as CycleId, // ids are random in the office, readable here
  label: '2026–27',
  policy: williamstown,
  choices: { 'day-unit': 'working' },
  periodId: 'academic-year',
  history: [],
  starts: day('2026-09-01'),
  ends: day('2027-08-31'),
  openedOn: day('2026-09-02'),
  closedOn: null,
};

const people: [givenName: string, familyName: string, jobTitle: string, group: Staff['group']][] = [
  ['Rhiannon', 'Maddocks', 'Headteacher', 'headteacher'],
  ['Gethin', 'Prothero', 'Teacher', 'teacher'],
  ['Lowri', 'Vaughan', 'Teacher', 'teacher'],
  ['Aled', 'Penry', 'Teacher', 'teacher'],
  ['Nia', 'Tudor', 'Teacher', 'teacher'],
  ['Siân', 'Bevan', 'Learning support assistant', 'class-support'],
  ['Carys', 'Meredith', 'Learning support assistant', 'class-support'],
  ['Owain', 'Gittins', 'Higher level teaching assistant', 'class-support'],
  ['Łukasz', 'Nowak', 'Learning support assistant', 'class-support'],
  ['Fatima', 'Rahman', 'Learning support assistant', 'class-support'],
  ['Mared', 'Ellis', 'Nursery assistant', 'class-support'],
  ['Dafydd', 'O’Brien', 'Caretaker', 'other-support'],
  ['Glenys', 'Parry', 'Cook in charge', 'other-support'],
  ['Tomos', 'Ŵyn', 'Office assistant', 'other-support'],
  ['Eirlys', 'Hopkin', 'Midday supervisor', 'other-support'],
  ['Beti', 'Yorath', 'Learning support assistant', 'class-support'],
  ['Hefin', 'Colwyn', 'Learning support assistant', 'class-support'],
];

export const staff: Staff[] = people.map(([givenName, familyName, jobTitle, group], at) => ({
  ...nothingKnown,
  ...notPaused,
  id: `staff-${at}` as StaffId, // readable, as above
  givenName,
  familyName,
  employeeNumber: String(1000 + at),
  jobTitle,
  group,
  startDate: day('2019-09-01'),
  contract: familyName === 'Colwyn' ? 'agency' : 'permanent',
  hoursPerWeek: 32.5,
  qts: group === 'teacher',
  ewcRegistered: group !== 'other-support',
  probationEnds: familyName === 'Yorath' ? day('2027-01-31') : null,
}));

export const members: CycleMember[] = staff.map((one) => ({
  cycleId: cycle.id,
  staffId: one.id,
  leftOut: standingOf(one, { ...cycle, calendar: bareCalendar }, today).leftOut,
  takenIn: null,
}));

export const records: ReviewRecord[] = members
  .filter((member) => member.leftOut === null)
  .map((member, at) => reviewOf(cycle.id, member.staffId, at));

/** The review that is filled in from its first box to its last. */
export const fullReview: ReviewId = records[0]?.review.id ?? ('' as ReviewId); // there is one

/** What happened lately: a file was saved, a person seen, an attempt refused, the records locked. */
const happened: ShownLine[] = [
  ['documents.save', 'done', { document: 'statement', format: 'word' }],
  ['staff.byId', 'done', null],
  ['staff.pause', 'not-allowed', null],
  ['session-locked', 'done', { why: 'idle' }],
].map(([what, outcome, detail], at) => ({
  number: 40 - at,
  at: `2026-11-2${3 - at}T09:30:00.000Z`,
  by: at === 3 ? null : 'manager',
  what,
  outcome,
  about: null,
  people: at === 3 ? [] : [staff[0]?.id],
  detail,
  restricted: at === 1,
})) as ShownLine[]; // written out as the vault would read them

/** What a school's documents read, from the facts given in place of these. */
export function readsOf(facts: Partial<Facts> = {}): DocumentReads {
  const given: Facts = { school, staff, cycle, members, records, reports: [], sites: [], ...facts };
  const keptOfOne = keptRecords(given.staff[1]?.id ?? ('' as StaffId)); // there is one
  const needs: TrainingNeed[] = given.records.flatMap((record) => record.trainingNeeds);
  const shared = sharedOf(fullReview, staff[0]?.id ?? ('' as StaffId), cycle.id); // there is one
  return {
    school: () => given.school,
    sites: () => given.sites,
    ownColumns: noOwnColumns,
    welshWords: () => new Map(),
    calendar: () => bareCalendar,
    staff: {
      all: () => given.staff,
      byId: (id) => given.staff.find((one) => one.id === id),
      some: (ids) => ids.flatMap((id) => given.staff.filter((one) => one.id === id)),
    },
    cycles: {
      open: () => [given.cycle],
      byId: (id) => (id === given.cycle.id ? given.cycle : undefined),
      before: () => [],
      members: () => given.members,
      closing: () => undefined,
      priorities: (of) => prioritiesOf(given.school.priorities, planYear(of)),
    },
    records: { ...keptOfOne, whole: (id) => wholeOf(given.records, id) ?? keptOfOne.whole(id) },
    disclosures: { between: () => shared, all: () => shared },
    trail: () => ({ lines: happened, count: happened.length + 3, ends: [] }),
    reviews: {
      byId: (id) => given.records.find(({ review }) => review.id === id)?.review,
      record: (id) => given.records.find((record) => record.review.id === id),
      before: () => undefined,
      inCycle: () => given.records,
      ofPerson: () => undefined,
      rowsOfPerson: (id) => given.records.flatMap(({ review }) => (review.staffId === id ? [review] : [])),
      teamOf: () => undefined,
      ofOfficeInCycle: () => given.records,
      running: (id) => (id === null ? [] : given.records.flatMap((record) => runningOf(record, given))),
    },
    trainingNeeds: { inCycle: () => needs, ofPerson: (id) => needs.filter((need) => need.staffId === id) },
    trainingHeld: { all: () => [], mustHaves: () => [] },
    reports: { ofCycle: () => given.reports },
    moderation: moderatedIn(given.records, given.cycle),
    ...successors,
    keeping: { ...keptOf(staff[0]?.id ?? ('' as StaffId)), certificate: () => destroyed }, // as above
  };
}

/** A review as a record of any kind. */
export function wholeOf(all: readonly ReviewRecord[], id: string): WholeRecord | undefined {
  const found = all.find(({ review }) => review.id === id);
  return found && { ...found, head: found.review, people: [found.review.staffId] };
}

/** The deadlines that run of a review, as the office keeps them. */
function runningOf(record: ReviewRecord, { staff: people, cycle: of }: Facts): RunningDeadline[] {
  const { id: recordId, kind, staffId, appraiserName } = record.review;
  const person = people.find((one) => one.id === staffId);
  if (!person) return [];
  return recordDeadlines(record, [person], { ...of, calendar: bareCalendar }, today).flatMap((deadline) => {
    const { rule, due, sum, shortened } = deadline;
    if (due === null || !runs(deadline)) return [];
    return [
      {
        recordId,
        kind,
        people: [staffId],
        appraiserName,
        alsoAppraises: '',
        rule: rule.id,
        step: rule.step,
        due,
        sum,
        shortened,
      },
    ];
  });
}

interface Facts {
  school: School;
  staff: Staff[];
  cycle: Cycle;
  members: CycleMember[];
  records: ReviewRecord[];
  /** The reports to governors that left the school before. */
  reports: KeptReport[];
  sites: Site[];
}
