import type { Reads } from '#db/reads.ts';
import type { WritableDb } from '#db/types.ts';
import { storeAnswer } from '#db/writes/record/answers.ts';
import { addCourse } from '#db/writes/record/courses.ts';
import { addObservation } from '#db/writes/record/observations.ts';
import { storeStep } from '#db/writes/record/record-days.ts';
import { addRecordOutside } from '#db/writes/record/record-frames.ts';
import { addRecord } from '#db/writes/record/records.ts';
import { addRow } from '#db/writes/record/rows.ts';
import { courseBegun } from '#domain/concern/course.ts';
import { outsideCycles } from '#domain/cycle/frame.ts';
import type { Day } from '#domain/days/dates.ts';
import type { ObjectiveId, RecordId } from '#domain/ids.ts';
import type { DemoConcern, DemoObservation, DemoTeam, Written } from '#templates/demo/beside.ts';
import { idOf } from '#templates/demo/ids.ts';
import { withSheetFor } from '#templates/policies/usual/concerns/own-sheets.ts';
import { withObservations } from '#templates/policies/usual/observations.ts';
import { refreshRecord } from './records/open-record.ts';

/** Writes the observations of the demo school. */
export function fillObservations(db: WritableDb, read: Reads, observations: readonly DemoObservation[], today: Day) {
  for (const { recordId, staffId, kind, observer, begunOn, plannedOn, steps, answers } of observations) {
    const frame = outsideCycles(read.policy(), begunOn);
    if (!frame) continue;
    const head = {
      id: recordId,
      kind: 'observation',
      staffId,
      cycleId: null,
      begunOn,
      version: 1,
      state: 'open',
    } as const;
    const own = { ...frame, policy: withObservations(frame.policy) };
    addRecordOutside(db, head, own);
    addObservation(db, {
      recordId,
      kind,
      observerId: observer.id,
      observerName: observer.name,
      plannedOn,
      at: '10:15',
    });
    for (const step of steps) storeStep(db, recordId, step);
    write(db, recordId, answers);
    refreshRecord({ read }, { db, head, frame: own }, { today });
  }
}

/** Writes the statements of the teams of the demo school. */
export function fillTeams(db: WritableDb, teams: readonly DemoTeam[]): void {
  for (const { recordId, cycle, members, begunOn, answers, objective } of teams) {
    const head = { id: recordId, kind: 'team-review', staffId: null, cycleId: cycle.id, begunOn } as const;
    addRecord(db, { ...head, version: 1, state: 'open' }, members);
    write(db, recordId, answers);
    const id = idOf<ObjectiveId>(`${recordId}/objective`);
    addRow(db, 'objective', { ...blank, id, recordId, text: objective, begunOn });
  }
}

/** Writes what the headteacher of the demo school keeps. */
export function fillConcerns(db: WritableDb, read: Reads, concerns: readonly DemoConcern[]): void {
  for (const { recordId, staffId, begunOn, answers } of concerns) {
    const frame = outsideCycles(read.policy(), begunOn);
    if (!frame) continue;
    const head = { id: recordId, kind: 'concern', staffId, cycleId: null, begunOn, version: 1, state: 'open' } as const;
    addRecordOutside(db, head, { ...frame, policy: withSheetFor(frame.policy, 'concern') });
    addCourse(db, courseBegun({ recordId, follows: null, starts: null }));
    write(db, recordId, answers);
  }
}

const blank = {
  position: 0,
  criteria: '',
  monitoring: '',
  targetDay: null,
  category: null,
  priority: '',
  aspiration: '',
  determined: false,
  continues: null,
  begunVersion: 1,
  withdrawnOn: null,
  withdrawnWhy: '',
};

function write(db: WritableDb, recordId: RecordId, answers: readonly Written[]): void {
  for (const answer of answers) storeAnswer(db, recordId, { ...answer, cell: '' });
}
