import { addCourse } from '#db/writes/record/courses.ts';
import { addRecordOutside } from '#db/writes/record/record-frames.ts';
import { removeRecord } from '#db/writes/record/records.ts';
import { type ConcernKind, concernKind, courseBegun, dueAfterRests, lastDayOfCourse } from '#domain/concern/course.ts';
import { boundsUnder, lastDayOfWeeks, weeksOf } from '#domain/concern/period.ts';
import { plannedIn, reviewTableOf } from '#domain/concern/planned.ts';
import { protectionOf } from '#domain/concern/protection.ts';
import { outsideCycles } from '#domain/cycle/frame.ts';
import { compareDays, type Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import { formRules } from '#domain/policy/form-rules.ts';
import { done, refuse } from '#domain/result.ts';
import { byName } from '#domain/text/order.ts';
import { concernOf, listedConcern } from '#electron/office/concerns/shown-concern.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { unfairDismissal } from '#templates/law/protection.ts';
import { withSheetFor } from '#templates/policies/usual/concerns/own-sheets.ts';
import { courseWrites } from './course-writes.ts';

const gone = { code: 'not-found', what: 'record' } as const;

export const concerns: HandlersOf<'concerns'> = {
  'concerns.all': (read, _input, { today }) => {
    const calendar = read.calendar();
    const records = read.records.courses().flatMap(({ head, course }) => {
      const found = concernOf(read, head, course);
      return found ? [listedConcern(found, calendar, today)] : [];
    });
    const order = (a: (typeof records)[number], b: (typeof records)[number]): number =>
      Number(a.cameTo !== null) - Number(b.cameTo !== null) ||
      Number(a.next === null) - Number(b.next === null) ||
      (a.next && b.next ? compareDays(a.next.on, b.next.on) : 0) ||
      byName(a, b);
    return done({ today, records: records.sort(order) });
  },

  'concerns.byId': (read, { recordId }, { today }) => {
    const head = read.records.head(recordId);
    const found = head && concernOf(read, head, read.records.course(recordId));
    if (!found) return refuse(gone);
    const { course, person, frame, forms, answers, actions } = found;
    const calendar = read.calendar();
    const { policy, choices } = frame;
    const rules = formRules(policy, { kind: found.head.kind, groups: [person.group] }, []);
    const bounds = found.head.kind === 'support-plan' ? boundsUnder(policy, choices) : null;
    const lastDay = lastDayOfCourse(course);
    const { starts } = course;
    const weeksLast = (weeks: number) => starts && lastDayOfWeeks(starts, weeks, bounds?.working ?? false, calendar);
    const { language, ewcRegistered, site, startDate, pausedFrom, pausedUntil } = person;
    return done({
      ...rules,
      ...listedConcern(found, calendar, today),
      today,
      state: found.head.state,
      lastDay,
      reason: course.reason,
      extensions: course.extensions,
      restsAll: course.rests,
      cameTo: course.cameTo,
      bounds: bounds && { ...bounds, shortest: weeksLast(bounds.least), longest: weeksLast(bounds.most) },
      weeks: starts && lastDay ? weeksOf({ starts, ends: lastDay }, bounds?.working ?? false, calendar) : null,
      planned: plannedIn(found).map((one) => ({ ...one, due: dueAfterRests(one.on, course, calendar) })),
      follows: namedKind(course.follows, course.follows && read.records.head(course.follows)?.kind),
      grew: read.records
        .after([recordId])
        .flatMap(({ recordId: id }) => namedKind(id, read.records.head(id)?.kind) ?? []),
      person: { language, ewcRegistered, site, startDate, pausedFrom, pausedUntil },
      protection: found.head.kind === 'probation' && startDate !== null ? protectionShown(startDate) : null,
      plansReviews: starts !== null && lastDay !== null && reviewTableOf(forms) !== undefined,
      policyTitle: policy.title,
      terms: policy.terms,
      answers: [...answers],
      actions: [...actions],
      version: found.head.version,
      signatures: [...found.signatures],
      versions: [...found.versions],
    });
  },

  'concerns.begin': (tx, { kind, staffId, follows }, { today, newId }) => {
    const person = tx.read.staff.byId(staffId);
    if (!person) return refuse({ code: 'not-found', what: 'staff' });
    const school = tx.read.policy();
    const frame = outsideCycles(school, today);
    if (!frame) return refuse({ code: 'not-found', what: 'policy' });
    if (follows !== null && tx.read.records.head(follows)?.staffId !== staffId) return refuse(gone);
    const id = newId<RecordId>();
    const head = { id, kind, staffId, cycleId: null, begunOn: today, version: 1, state: 'open' } as const;
    addRecordOutside(tx.db, head, { ...frame, policy: withSheetFor(frame.policy, kind) });
    const ofProbation = { starts: person.startDate, ends: person.probationEnds };
    const days = kind === 'probation' ? ofProbation : { starts: null, ends: null };
    addCourse(tx.db, { ...courseBegun({ recordId: id, follows, starts: days.starts }), ends: days.ends });
    return done({ recordId: id });
  },

  'concerns.remove': (tx, { recordId }) => {
    const head = tx.read.records.head(recordId);
    const found = head && concernOf(tx.read, head, tx.read.records.course(recordId));
    if (!found || tx.read.records.home(recordId) !== tx.home) return refuse(gone);
    const isWritten =
      found.answers.some(({ text }) => text !== '') || found.actions.length > 0 || found.course.cameTo !== null;
    if (isWritten || tx.read.records.after([recordId]).length > 0) return refuse({ code: 'record-written' });
    removeRecord(tx.db, recordId);
    return done({});
  },

  ...courseWrites,
};

/** From when somebody is protected, with where that stands. */
function protectionShown(began: Day) {
  const { what, source, checkedOn } = unfairDismissal;
  return { began, ...protectionOf(began), what, source, checkedOn };
}

/** A record that another names, where it is still there. */
function namedKind(
  recordId: RecordId | null,
  kind: string | null | undefined,
): { recordId: RecordId; kind: ConcernKind } | null {
  const known = concernKind.safeParse(kind);
  return recordId !== null && known.success ? { recordId, kind: known.data } : null;
}
