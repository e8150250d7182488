import { type Course, dueAfterRests, lastDayOfCourse } from '#domain/concern/course.ts';
import { plannedIn } from '#domain/concern/planned.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import type { Day } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import type { RecordHead, WholeRecord } from '#domain/record/record.ts';
import type { RecordKind } from '#domain/record/record-kind.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** A day that a record of the headteacher's plans by itself, beside the deadlines that a policy has. */
export interface PlannedDue {
  recordId: RecordId;
  kind: RecordKind;
  people: StaffId[];
  frame: Frame;
  /** What is to be done that day. */
  label: Bilingual;
  clause: string;
  due: Day;
}

/** What is asked for the days that records plan; a session that opens none of them finds none. */
export interface PlannedReads {
  records: {
    courses: () => readonly { head: RecordHead; course: Course }[];
    whole: (id: RecordId) => WholeRecord | undefined;
    frame: (id: RecordId) => Frame | undefined;
  };
}

/**
 * Every day that somebody has to keep in the records that run a course: what their forms plan and is not done, and the last
 * day, each moved past a rest. A record that has come to its end plans nothing, and while it rests without an end neither.
 * `lastDay` words the last day of a period.
 */
export function plannedDue({ records }: PlannedReads, calendar: SchoolCalendar, lastDay: Bilingual): PlannedDue[] {
  return records.courses().flatMap(({ head: { id, kind }, course }) => {
    const whole = course.cameTo === null ? records.whole(id) : undefined;
    const frame = whole && records.frame(id);
    if (!whole || !frame) return [];
    const forms = frame.policy.forms.filter((form) => form.for === kind);
    const last = lastDayOfCourse(course);
    const days = [
      ...plannedIn({ ...whole, forms }).filter(({ isDone }) => !isDone),
      ...(last === null ? [] : [{ label: lastDay, about: '', on: last }]),
    ];
    return days.flatMap(({ label, about, on }): PlannedDue[] => {
      const due = dueAfterRests(on, course, calendar);
      const clause = forms[0]?.clause ?? '';
      const of = { recordId: id, kind, people: whole.people, frame, clause };
      return due === null ? [] : [{ ...of, label: withAbout(label, about), due }];
    });
  });
}

/** What is planned, with what it is about where somebody wrote that. */
function withAbout({ en, cy }: Bilingual, about: string): Bilingual {
  if (about === '') return cy === undefined ? { en } : { en, cy };
  return { en: `${en}: ${about}`, ...(cy !== undefined && { cy: `${cy}: ${about}` }) };
}
