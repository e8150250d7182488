import type { Reads } from '#db/reads.ts';
import { type ConcernKind, type Course, concernKind, restOn } from '#domain/concern/course.ts';
import { nextDate, plannedIn } from '#domain/concern/planned.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import type { Day } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { Answer } from '#domain/form/content.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Form } from '#domain/policy/form.ts';
import type { RecordHead, RecordVersion } from '#domain/record/record.ts';
import type { PlanAction } from '#domain/record/rows.ts';
import type { Signature } from '#domain/record/signer.ts';
import { fullName, type Staff, sortName } from '#domain/staff/staff.ts';

/** A record that runs a course, with all that lists show of it. */
export interface Concern {
  head: RecordHead & { kind: ConcernKind; staffId: StaffId };
  course: Course;
  person: Staff;
  frame: Frame;
  forms: Form[];
  answers: readonly Answer[];
  actions: readonly PlanAction[];
  signatures: readonly Signature[];
  versions: readonly RecordVersion[];
}

/** A record with its course, its person and what it goes by; undefined where one of them is not there. */
export function concernOf(read: Reads, head: RecordHead, course: Course | undefined): Concern | undefined {
  const kind = concernKind.safeParse(head.kind);
  const person = head.staffId === null ? undefined : read.staff.byId(head.staffId);
  const frame = read.records.frame(head.id);
  const whole = read.records.whole(head.id);
  if (!kind.success || !person || !frame || !whole || !course) return undefined;
  const forms = frame.policy.forms.filter((form) => form.for === kind.data);
  return {
    head: { ...head, kind: kind.data, staffId: person.id },
    course,
    person,
    frame,
    forms,
    answers: whole.answers,
    actions: whole.actions,
    signatures: whole.signatures,
    versions: whole.versions,
  };
}

/** A record as lists show it. */
export function listedConcern({ head, course, person, ...written }: Concern, calendar: SchoolCalendar, today: Day) {
  return {
    recordId: head.id,
    kind: head.kind,
    staffId: person.id,
    name: fullName(person),
    sortName: sortName(person),
    jobTitle: person.jobTitle,
    begunOn: head.begunOn,
    starts: course.starts,
    ends: course.ends,
    cameTo: course.cameTo,
    rests: restOn(course, today) !== undefined,
    next: nextDate(course, plannedIn(written), calendar, today),
  };
}
