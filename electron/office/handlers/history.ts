import type { Output } from '#contract/index.ts';
import type { Reads } from '#db/reads.ts';
import { compareDays } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { labelOf, stepThatMeans } from '#domain/policy/steps.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { words } from '#templates/words/index.ts';

type Event = Output<'history.ofPerson'>['events'][number];

export const history: HandlersOf<'history'> = {
  'history.ofPerson': (read, { staffId }, { today }) => {
    const person = read.staff.byId(staffId);
    if (!person) return refuse({ code: 'not-found', what: 'staff' });
    const events = [
      ...ofEmployment(person),
      ...ofReviews(read, staffId),
      ...ofTeams(read, staffId),
      ...ofSharing(read, staffId),
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

/** The first and the last day, and the days of a pause that the session may see; why there is one is never told. */
function ofEmployment({ startDate, leavingDate, pausedFrom, pausedUntil }: Staff): Event[] {
  return [
    ...(startDate ? [{ ...alone, on: startDate, kind: 'started' as const }] : []),
    ...(pausedFrom ? [{ ...alone, on: pausedFrom, kind: 'paused' as const }] : []),
    ...(pausedFrom && pausedUntil ? [{ ...alone, on: pausedUntil, kind: 'pause-over' as const }] : []),
    ...(leavingDate ? [{ ...alone, on: leavingDate, kind: 'leaves' as const }] : []),
  ];
}

/** The steps of every review, when its versions were signed, what was withdrawn, appealed against and decided about pay. */
function ofReviews(read: Reads, staffId: StaffId): Event[] {
  return read.reviews.rowsOfPerson(staffId).flatMap(({ id, cycleId }): Event[] => {
    const record = read.reviews.record(id);
    const cycle = read.cycles.byId(cycleId);
    if (!record || !cycle) return [];
    const { steps } = cycle.policy;
    const where = { cycleLabel: cycle.label, record: { recordId: id, kind: 'review' as const } };
    // told by the signatures and by the decision
    const toldElse = [stepThatMeans('signed', steps), record.pay ? stepThatMeans('pay', steps) : undefined];
    return [
      ...record.steps
        .filter(({ step }) => !toldElse.includes(step))
        .map(({ step, on }): Event => ({ ...where, on, kind: 'step', label: labelOf(step, steps) })),
      ...record.versions.flatMap(({ signedOn }): Event[] =>
        signedOn ? [{ ...where, on: signedOn, kind: 'signed', label: null }] : [],
      ),
      ...record.objectives.flatMap(({ withdrawnOn, text }): Event[] =>
        withdrawnOn ? [{ ...where, on: withdrawnOn, kind: 'objective-withdrawn', label: { en: text } }] : [],
      ),
      ...record.appeals.flatMap(({ disputes, receivedOn, decidedOn, outcome }): Event[] => [
        { ...where, on: receivedOn, kind: 'appealed', label: words.appeals.against[disputes] },
        ...(decidedOn && outcome
          ? [{ ...where, on: decidedOn, kind: 'appeal-decided' as const, label: words.appeals.outcomes[outcome] }]
          : []),
      ]),
      ...(record.pay
        ? [
            {
              ...where,
              on: record.pay.decidedOn,
              kind: 'pay-decided' as const,
              label: words.pay.outcomes[record.pay.outcome],
            },
          ]
        : []),
    ];
  });
}

/** The teams with which somebody was reviewed. */
function ofTeams(read: Reads, staffId: StaffId): Event[] {
  return read.reviews.rowsOfPerson(staffId).flatMap(({ cycleId }): Event[] => {
    const recordId = read.reviews.teamOf(staffId, cycleId);
    const head = recordId && read.records.head(recordId);
    if (!head) return [];
    const cycleLabel = read.cycles.byId(cycleId)?.label ?? null;
    const record = { recordId: head.id, kind: head.kind };
    return [{ on: head.begunOn, kind: 'team-begun', label: null, cycleLabel, record }];
  });
}

/** To whom papers of theirs were shown. */
function ofSharing(read: Reads, staffId: StaffId): Event[] {
  return read.disclosures.all().flatMap(({ people, recordId, kind, cycleId, sharedOn, sharedWith }): Event[] => {
    if (!people.includes(staffId)) return [];
    const cycleLabel = (cycleId && read.cycles.byId(cycleId)?.label) ?? null;
    return [{ on: sharedOn, kind: 'shared', label: { en: sharedWith }, cycleLabel, record: { recordId, kind } }];
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
