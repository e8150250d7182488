import type { DocumentReads } from '#db/reads.ts';
import type { ConcernKind } from '#domain/concern/course.ts';
import { type Course, courseBegun } from '#domain/concern/course.ts';
import { outsideCycles } from '#domain/cycle/frame.ts';
import { day } from '#domain/days/dates.ts';
import type { Answer } from '#domain/form/content.ts';
import type { PlanActionId, RecordId, StaffId } from '#domain/ids.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { WholeRecord } from '#domain/record/record.ts';
import type { PlanAction } from '#domain/record/rows.ts';
import { asat } from '#templates/policies/asat.ts';
import { spt } from '#templates/policies/spt.ts';
import { withSheetFor } from '#templates/policies/usual/concerns/own-sheets.ts';
import { williamstown } from '#templates/policies/williamstown.ts';

/** A record that only the headteacher keeps, under a policy. */
interface Kept {
  name: string;
  kind: ConcernKind;
  policy: Policy;
  answers: Answer[];
  actions?: PlanAction[];
  course: Partial<Course>;
}

const answer = (question: string, side: Answer['side'], text: string, row = '', cell = ''): Answer => ({
  question,
  side,
  row,
  cell,
  text,
});

const concernAnswers = [
  answer('concern-nature', 'appraiser', 'Registers were closed late on nine of ten days.'),
  answer('concern-serious', 'appraiser', 'serious'),
  answer('concern-evidence', 'appraiser', '2026-11-03', '1', 'on'),
  answer('concern-evidence', 'appraiser', 'Closed at 9.40; two children marked absent were in class.', '1', 'what'),
  answer('concern-earlier', 'appraiser', 'Talks on 5 and 12 October.'),
  answer('concern-met-on', 'agreed', '2026-11-09'),
  answer('concern-view', 'appraisee', 'The telephone rings all the time before nine.'),
  answer('concern-support', 'appraiser', 'A second clerk at the desk from 8.30.'),
  answer('concern-reviewed', 'appraiser', 'Each Friday, by the deputy headteacher.'),
];

const planAnswers = [
  answer('plan-monitoring', 'appraiser', 'The deputy headteacher looks at the registers each Friday.'),
  answer('plan-reviews', 'agreed', '2026-11-13', 'first', 'date'),
  answer('plan-reviews', 'agreed', '2026-11-27', 'second', 'date'),
];

const idOf = (name: string) => `kept: ${name}` as RecordId; // readable here, random in the office

const actionOf = (at: number, said: Partial<PlanAction>): PlanAction => ({
  id: `action ${at}` as PlanActionId, // readable here, random in the office
  recordId: idOf('plan'),
  position: at,
  area: '',
  action: '',
  whoActs: '',
  byDay: null,
  measures: '',
  progress: '',
  doneOn: null,
  ...said,
});

const planActions = [
  actionOf(1, {
    area: 'Registers',
    action: 'Closed by 9.10 each day; a second clerk helps.',
    whoActs: 'Deputy headteacher',
    byDay: day('2026-11-16'),
    measures: 'Nine of ten days in each fortnight',
  }),
];

const days = { starts: day('2026-11-02'), ends: day('2026-12-04') };
const extensions = [{ on: day('2026-11-20'), until: day('2026-12-18'), reason: 'Absent for two weeks in November.' }];

const kept: readonly Kept[] = [
  {
    name: 'concern in Welsh, too',
    kind: 'concern',
    policy: williamstown,
    answers: concernAnswers,
    course: { starts: day('2026-11-02') },
  },
  { name: 'concern', kind: 'concern', policy: asat, answers: concernAnswers, course: { starts: day('2026-11-02') } },
  {
    name: 'plan, extended',
    kind: 'support-plan',
    policy: asat,
    answers: planAnswers,
    actions: planActions,
    course: { ...days, extensions },
  },
  {
    name: 'plan, on to capability',
    kind: 'support-plan',
    policy: spt,
    answers: [],
    actions: [actionOf(1, { area: 'Handwriting in books' })],
    course: {
      ...days,
      cameTo: { what: 'capability', on: day('2026-11-20'), reason: 'Two of three targets were not met.' },
    },
  },
  {
    name: 'plan, back',
    kind: 'support-plan',
    policy: williamstown,
    answers: planAnswers,
    actions: planActions,
    course: { ...days, cameTo: { what: 'back', on: day('2026-11-20'), reason: 'Every measure was met.' } },
  },
  {
    name: 'probation, confirmed',
    kind: 'probation',
    policy: williamstown,
    answers: [answer('probation-expected', 'appraiser', 'Runs the office alone for a day.')],
    course: { ...days, cameTo: { what: 'confirmed', on: day('2026-11-20'), reason: '' } },
  },
  {
    name: 'note',
    kind: 'note',
    policy: asat,
    answers: [
      answer('note-about', 'appraiser', 'adjustments'),
      answer('note-considered', 'appraiser', 'A lower desk.'),
    ],
    course: {},
  },
];

/** The records that only the headteacher keeps, as what documents are made about. */
export const keptSubjects = kept.map(({ name }) => ({
  name,
  subject: { of: 'record' as const, recordId: idOf(name) },
}));

/** What documents read of the records that only the headteacher keeps, about one person. */
export function keptRecords(staffId: StaffId): DocumentReads['records'] {
  const named = (id: RecordId): Kept | undefined => kept.find(({ name }) => idOf(name) === id);
  return {
    whole: (id) => {
      const found = named(id);
      return found && wholeOfKept(found, staffId);
    },
    frame: (id) => {
      const found = named(id);
      return found && outsideCycles({ policy: withSheetFor(found.policy, found.kind), choices: {} }, day('2026-11-02'));
    },
    head: (id) => {
      const found = named(id);
      return found && wholeOfKept(found, staffId).head;
    },
    observations: () => [],
    courses: () => [],
    observation: () => undefined,
    course: (id) => {
      const found = named(id);
      return found && { ...courseBegun({ recordId: id, follows: null, starts: null }), ...found.course };
    },
  };
}

function wholeOfKept({ name, kind, answers, actions = [] }: Kept, staffId: StaffId): WholeRecord {
  const head = {
    id: idOf(name),
    kind,
    staffId,
    cycleId: null,
    begunOn: day('2026-11-02'),
    version: 1,
    state: 'open',
  } as const;
  return {
    head,
    people: [staffId],
    answers,
    progress: [],
    objectives: [],
    revisions: [],
    appeals: [],
    pay: null,
    trainingNeeds: [],
    trainingUndertaken: [],
    evidence: [],
    promises: [],
    actions,
    steps: [],
    bookings: [],
    signatures: [],
    versions: [],
  };
}
