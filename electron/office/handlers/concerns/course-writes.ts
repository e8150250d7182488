import { wantPause } from '#db/writes/pauses.ts';
import { storeAnswer } from '#db/writes/record/answers.ts';
import { updateCourse } from '#db/writes/record/courses.ts';
import { noting } from '#db/writes/undo/changes.ts';
import { type Course, endsOf, lastDayOfCourse } from '#domain/concern/course.ts';
import { boundsUnder, extensionQuestion, type PeriodBounds, periodQuestion } from '#domain/concern/period.ts';
import { reviewsBack, reviewTableOf } from '#domain/concern/planned.ts';
import { answerIn } from '#domain/form/content.ts';
import { gridRows } from '#domain/form/kinds/grid.ts';
import { sidesOf } from '#domain/form/sides.ts';
import type { ChangeId, RecordId } from '#domain/ids.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName, isPaused } from '#domain/staff/staff.ts';
import { type Concern, concernOf } from '#electron/office/concerns/shown-concern.ts';
import type { HandlersOf, Occasion, Transaction } from '#electron/office/handling.ts';
import { writeRecord } from '#electron/office/records/open-record.ts';

type CourseWrites = Pick<
  HandlersOf<'concerns'>,
  'concerns.setDays' | 'concerns.planReviews' | 'concerns.extend' | 'concerns.rest' | 'concerns.conclude'
>;

const over: Problem = { code: 'course-over' };

/** What changes the course of a record: its days, its rests, and what it came to. */
export const courseWrites: CourseWrites = {
  'concerns.setDays': (tx, { recordId, starts, ends, reason }, asked) =>
    change(tx, recordId, asked, ({ course, bounds, head }) => {
      if (course.cameTo !== null) return over;
      // the period is a part of what was signed
      if (head.state === 'signed') return { code: 'review-signed' };
      if (starts !== null && ends !== null) {
        if (ends < starts) return { code: 'field-day-order', field: 'ends', before: 'starts' };
        const question = bounds && periodQuestion({ starts, ends }, bounds, tx.read.calendar());
        if (question && reason === '') return { code: 'period-questioned', ...question };
      }
      return { starts, ends, reason };
    }),

  'concerns.planReviews': (tx, { recordId, count }, asked) =>
    writeRecord(
      tx,
      recordId,
      asked,
      ({ db, head }) => {
        const found = concernOf(tx.read, head, tx.read.records.course(recordId));
        const table = found && reviewTableOf(found.forms);
        if (!found || !table) return refuse({ code: 'not-found', what: 'record' });
        const { course, answers } = found;
        const ends = lastDayOfCourse(course);
        if (course.starts === null || ends === null) return refuse({ code: 'field-empty', field: 'ends' });
        const days = reviewsBack({ starts: course.starts, ends }, count, tx.read.calendar());
        const [due, held] = (['due', 'done'] as const).map((meaning) =>
          table.columns.find(({ means }) => means === meaning),
        );
        const [side] = sidesOf[table.by];
        if (due === undefined || side === undefined) return refuse({ code: 'not-found', what: 'record' });
        const at = { question: table.id, side };
        for (const [nth, row] of gridRows(table).entries()) {
          const box = { ...at, row: row.id, cell: due.id };
          const wasHeld = held !== undefined && answerIn(answers, { ...at, row: row.id, cell: held.id }) !== '';
          if (!wasHeld) storeAnswer(db, recordId, { ...box, text: days[nth] ?? '' });
        }
        return done({});
      },
      always,
    ),

  'concerns.extend': (tx, { recordId, until, reason, beyond }, asked) =>
    change(tx, recordId, asked, ({ course, bounds }) => {
      if (course.cameTo !== null) return over;
      const last = lastDayOfCourse(course);
      if (last === null) return { code: 'field-empty', field: 'ends' };
      if (until <= last) return { code: 'field-day-order', field: 'until', before: 'ends' };
      if (reason === '') return { code: 'field-empty', field: 'reason' };
      const question = bounds && extensionQuestion(course, until, bounds, tx.read.calendar());
      if (question && !beyond) return { code: 'period-questioned', ...question };
      return { extensions: [...course.extensions, { on: asked.today, until, reason }] };
    }),

  'concerns.rest': (tx, { recordId, from, until, why }, asked) =>
    change(tx, recordId, asked, ({ course: { rests } }) => {
      if (until !== null && until < from) return { code: 'field-day-order', field: 'until', before: 'starts' };
      const others = rests.filter((rest) => rest.from !== from);
      const overlaps = others.some((rest) => (rest.until ?? '9999') >= from && rest.from <= (until ?? '9999'));
      if (overlaps) return { code: 'rests-already' };
      return { rests: [...others, { from, until, why }].sort((a, b) => (a.from < b.from ? -1 : 1)) };
    }),

  'concerns.conclude': (tx, { recordId, cameTo, suspends }, asked) =>
    change(tx, recordId, asked, ({ course, head, person }) => {
      if (cameTo === null) return { cameTo };
      if (!endsOf[head.kind].includes(cameTo.what)) return { code: 'field-unknown', field: 'what' };
      if (cameTo.on > asked.today) return { code: 'day-in-future', field: 'on' };
      if (course.starts !== null && cameTo.on < course.starts)
        return { code: 'field-day-order', field: 'on', before: 'starts' };
      if (cameTo.what === 'capability' && cameTo.reason === '') return { code: 'field-empty', field: 'reason' };
      if (cameTo.what === 'capability' && suspends)
        // a pause that holds the day goes on: what fell in it is not late
        wantPause(tx.db, person.id, isPaused(person, cameTo.on) ? (person.pausedFrom ?? cameTo.on) : cameTo.on);
      return { cameTo };
    }),
};

type Fields = Partial<Omit<Course, 'recordId' | 'follows'>>;

/** Changes a course, so that it can be put back. Refuses a record that runs none, and what the work finds wrong. */
function change(
  tx: Transaction,
  recordId: RecordId,
  asked: Occasion,
  work: (of: Concern & { bounds: PeriodBounds | null }) => Fields | Problem,
): Result<{ changeId: ChangeId }> {
  return writeRecord(
    tx,
    recordId,
    asked,
    ({ db, head }) => {
      const found = concernOf(tx.read, head, tx.read.records.course(recordId));
      if (!found) return refuse({ code: 'not-found', what: 'record' });
      const { policy, choices } = found.frame;
      const bounds = found.head.kind === 'support-plan' ? boundsUnder(policy, choices) : null;
      const fields = work({ ...found, bounds });
      if ('code' in fields) return refuse(fields);
      const rows = noting(db, [{ table: 'course', id: recordId }], () => updateCourse(db, recordId, fields));
      return done({ changeId: tx.note({ about: fullName(found.person), rows }) });
    },
    always,
  );
}

/** A plan that was signed is followed up: extended, suspended, concluded, its reviews planned anew. */
const always = (): boolean => true;
