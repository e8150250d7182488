import { addDays, day } from '#domain/days/dates.ts';
import type {
  AppealId,
  CycleId,
  ObjectiveId,
  ObjectiveProgressId,
  RecordId,
  ReviewId,
  StaffId,
  TrainingNeedId,
  TrainingUndertakenId,
} from '#domain/ids.ts';
import type { StepDone } from '#domain/record/record.ts';
import type { ObjectiveOutcome, TrainingNeed, TrainingNeedState } from '#domain/record/rows.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { schoolsPriorities } from './school.ts';

const themes = ['Reading', 'Welsh language', 'First aid', 'Behaviour', 'Digital skills'];
const outcomes: (ObjectiveOutcome | null)[] = ['met', 'met', 'partly-met', 'continued', null];
const states: TrainingNeedState[] = ['open', 'booked', 'met'];

/** A review of a made-up person; the first is full, the others as far on as their number says. */
export function reviewOf(cycleId: CycleId, staffId: StaffId, at: number): ReviewRecord {
  const recordId = `review-${at}` as ReviewId; // readable ids, as in school.ts
  const isSigned = at % 4 === 0;
  return {
    review: {
      id: recordId,
      kind: 'review',
      cycleId,
      staffId,
      appraiserId: 'staff-0' as StaffId, // the headteacher of school.ts
      appraiserName: 'Rhiannon Maddocks',
      panel: [],
      earlierAppraisers: [],
      begunOn: day('2026-09-01'),
      version: 1,
      state: isSigned ? 'signed' : 'open',
    },
    answers: at % 3 === 0 ? answers : [],
    progress: [0, 1].map((row) => ({
      id: `progress-${at}-${row}` as ObjectiveProgressId, // readable
      recordId,
      position: row,
      about: null,
      objective:
        row === 0 ? 'Lead a phonics group of six pupils, four mornings a week' : 'Learn to use the new reading records',
      progress: 'Five of the six are now reading at the level hoped for. The sixth has moved to a smaller group.',
      outcome: outcomes[(at + row) % outcomes.length] ?? null,
      cause: '',
      causeSaid: '',
    })),
    objectives: [0, 1, 2].slice(0, 1 + (at % 3) + (at === 0 ? 2 : 0)).map((row) => ({
      id: `objective-${at}-${row}` as ObjectiveId, // readable
      recordId,
      position: row,
      text: `Objective ${row + 1}: run a reading corner in which every pupil of the class chooses a book each week`,
      criteria: 'Every pupil has a reading record with at least 30 entries, seen by the class teacher each half term',
      monitoring: 'A talk with the class teacher at the end of each half term; the records themselves',
      targetDay: row === 0 ? day('2027-07-09') : null,
      category: null,
      priority: schoolsPriorities[(at + row) % 4] ?? '',
      continues: null,
      aspiration: '',
      determined: false,
      begunOn: null,
      begunVersion: null,
      withdrawnOn: null,
      withdrawnWhy: '',
    })),
    revisions: [],
    appeals: isSigned ? appeals(recordId) : [],
    pay: null,
    trainingNeeds: [0, 1].map((row) => need(cycleId, staffId, recordId, at, row)),
    actions: [],
    trainingUndertaken: [
      {
        id: `undertaken-${at}` as TrainingUndertakenId, // readable
        recordId,
        position: 0,
        activity: 'Two mornings with the speech and language therapist',
        success: 'The word mats are in daily use. Pupils point to them without being asked.',
      },
    ],
    evidence: [],
    promises: [],
    steps: steps(at),
    bookings: [],
    signatures: isSigned
      ? [
          { signer: 'appraisee', version: 1, name: 'Siân Bevan', signedOn: day('2026-09-24'), declined: '' },
          { signer: 'appraiser', version: 1, name: 'Rhiannon Maddocks', signedOn: day('2026-09-25'), declined: '' },
        ]
      : [],
    versions: [{ version: 1, reason: '', signedOn: isSigned ? day('2026-09-25') : null }],
  };
}

/** One that was decided, and one that is open. */
const appeals = (recordId: RecordId): ReviewRecord['appeals'] => [
  {
    id: 'appeal-1' as AppealId, // readable
    recordId,
    disputes: 'entry',
    receivedOn: day('2026-10-05'),
    grounds: 'The line on punctuality is wrong: I was at the clinic.\nThe head knew.',
    decidedBy: 'The chair of governors',
    pauses: true,
    clause: '27',
    decidedOn: day('2026-10-19'),
    outcome: 'partly-upheld',
    decision: 'The line is taken out. The rating stays.',
  },
  {
    id: 'appeal-2' as AppealId, // readable
    recordId,
    disputes: 'appraiser',
    receivedOn: day('2026-11-02'),
    grounds: 'My appraiser and I are in dispute about the rota',
    decidedBy: '',
    pauses: false,
    clause: null,
    decidedOn: null,
    outcome: null,
    decision: '',
  },
];

const answers: ReviewRecord['answers'] = [
  {
    question: 'helped-or-hindered',
    side: 'agreed',
    row: '',
    cell: '',
    text: 'Helped: a steady timetable, and the half hour each Friday to plan with the class teacher.\n\nHindered: the room was shared with the after-school club until Easter, so the displays had to come down each night.',
  },
  {
    question: 'comments',
    side: 'appraisee',
    row: '',
    cell: '',
    text: 'I should like to try working with Year 5 and 6 for a term.',
  },
  {
    question: 'comments',
    side: 'appraiser',
    row: '',
    cell: '',
    text: 'To be arranged for the summer term if the timetable allows.',
  },
  {
    question: 'successes',
    side: 'appraisee',
    row: '',
    cell: '',
    text: 'The phonics group. The reading corner, which the pupils now look after themselves.',
  },
  { question: 'helped', side: 'appraiser', row: '', cell: '', text: 'Planning time every week.' },
];

function need(cycleId: CycleId, staffId: StaffId, recordId: ReviewId, at: number, row: number): TrainingNeed {
  return {
    id: `need-${at}-${row}` as TrainingNeedId, // readable
    staffId,
    cycleId,
    recordId,
    position: row,
    need: row === 0 ? 'To lead guided reading with confidence' : 'Paediatric first aid, renewed',
    action: row === 0 ? 'Watch two lessons; lead three with feedback' : 'Book the two-day course of the county',
    whoActs: row === 0 ? 'Class teacher' : '',
    byDay: day('2027-02-12'),
    theme: (row === 0 ? themes[at % themes.length] : 'First aid') ?? '',
    priority: schoolsPriorities[0] ?? '',
    provider: row === 0 ? '' : 'County training service',
    costPence: row === 0 ? null : 8500,
    state: states[(at + row) % states.length] ?? 'open',
    doneOn: null,
    howWell: '',
    impact: '',
    continues: null,
  };
}

/** A meeting in September, and what follows it: in time for most, late for every fourth, not yet for every third. */
function steps(at: number): StepDone[] {
  const meeting = addDays(day('2026-09-14'), at);
  const later = at % 4 === 3 ? 14 : 3;
  const all: StepDone[] = [
    { step: 'meeting-set', on: addDays(meeting, -14), reason: '' },
    { step: 'pre-review-sent', on: addDays(meeting, -7), reason: '' },
    { step: 'meeting', on: meeting, reason: '' },
    { step: 'statement-written', on: addDays(meeting, later), reason: '' },
    { step: 'signed', on: addDays(meeting, later + 3), reason: '' },
    { step: 'sent-to-headteacher', on: addDays(meeting, later + 5), reason: '' },
  ];
  return at % 3 === 2 ? [] : all;
}
