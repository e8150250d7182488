import type { Output } from '#contract/index.ts';
import type { Reads } from '#db/reads.ts';
import { compareDays } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { labelOf } from '#domain/policy/steps.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import type { HandlersOf } from '#electron/office/handling.ts';

type Event = Output<'history.ofPerson'>['events'][number];

export const history: HandlersOf<'history'> = {
  'history.ofPerson': (read, { staffId }, { today }) => {
    const person = read.staff.byId(staffId);
    if (!person) return refuse({ code: 'not-found', what: 'staff' });
    const events = [
      ...ofEmployment(person),
      ...ofReviews(read, staffId),
      ...ofObservations(read, staffId),
      ...ofTraining(read, staffId),
      ...ofConcerns(read, staffId),
    ];
    const { jobTitle } = person;
    return done({
      name: fullName(person),
      jobTitle,
      today,
      events: events.sort((a, b) => compareDays(b.on, a.on)),
    });
  },
};

/** An event that stands in no record and no cycle. */
const alone = { label: null, cycleLabel: null, record: null } as const;

function ofEmployment({ startDate, leavingDate }: Staff): Event[] {
  return [
    ...(startDate ? [{ ...alone, on: startDate, kind: 'started' as const }] : []),
    ...(leavingDate ? [{ ...alone, on: leavingDate, kind: 'leaves' as const }] : []),
  ];
}

/** The steps of every review, when its versions were signed, and what was withdrawn. */
function ofReviews(read: Reads, staffId: StaffId): Event[] {
  return read.reviews.rowsOfPerson(staffId).flatMap(({ id, cycleId }): Event[] => {
    const record = read.reviews.record(id);
    const cycle = read.cycles.byId(cycleId);
    if (!record || !cycle) return [];
    const { steps } = cycle.policy;
    const where = { cycleLabel: cycle.label, record: { recordId: id, kind: 'review' as const } };
    const signing = steps.find(({ means }) => means === 'signed')?.id;
    return [
      ...record.steps
        .filter(({ step }) => step !== signing)
        .map(({ step, on }): Event => ({ ...where, on, kind: 'step', label: labelOf(step, steps) })),
      ...record.versions.flatMap(({ signedOn }): Event[] =>
        signedOn ? [{ ...where, on: signedOn, kind: 'signed', label: null }] : [],
      ),
      ...record.objectives.flatMap(({ withdrawnOn, text }): Event[] =>
        withdrawnOn ? [{ ...where, on: withdrawnOn, kind: 'objective-withdrawn', label: { en: text } }] : [],
      ),
    ];
  });
}

function ofObservations(read: Reads, staffId: StaffId): Event[] {
  return read.records.observations(staffId).flatMap(({ recordId, observed, focus }): Event[] => {
    if (observed === null) return [];
    const label = focus === '' ? null : { en: focus };
    const record = { recordId, kind: 'observation' as const };
    return [{ on: observed, kind: 'observed', label, cycleLabel: null, record }];
  });
}

/** Training needs that were met, and training that was attended. */
function ofTraining(read: Reads, staffId: StaffId): Event[] {
  const needs = read.trainingNeeds.ofPerson(staffId).flatMap(({ state, doneOn, need, cycleId }): Event[] => {
    if (state !== 'met' || doneOn === null) return [];
    const cycleLabel = read.cycles.byId(cycleId)?.label ?? null;
    return [{ ...alone, on: doneOn, kind: 'need-met', label: { en: need }, cycleLabel }];
  });
  const held = read.trainingHeld
    .all()
    .filter(({ people }) => people.some((one) => one.staffId === staffId))
    .map(({ what, heldOn }): Event => ({ ...alone, on: heldOn, kind: 'trained', label: { en: what } }));
  return [...needs, ...held];
}

/** Concerns, plans, probation and notes, in the session of whoever opens them. */
function ofConcerns(read: Reads, staffId: StaffId): Event[] {
  return read.records.courses().flatMap(({ head, course }): Event[] => {
    if (head.staffId !== staffId) return [];
    const where = { label: null, cycleLabel: null, record: { recordId: head.id, kind: head.kind } };
    return [
      { ...where, on: head.begunOn, kind: 'concern-begun' },
      ...(course.cameTo ? [{ ...where, on: course.cameTo.on, kind: 'concern-over' as const }] : []),
    ];
  });
}
