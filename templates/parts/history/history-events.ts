import type { DocumentReads } from '#db/reads.ts';
import { compareDays } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { labelOf, stepThatMeans } from '#domain/policy/steps.ts';
import type { Appeal } from '#domain/record/appeals.ts';
import type { HistoryEvent } from '#domain/record/history.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { words } from '#templates/words/index.ts';

/** Everything with a day that is kept of somebody over all years, as far as the session may open it; the latest first. */
export function historyEvents(read: DocumentReads, person: Staff): HistoryEvent[] {
  const { id } = person;
  const events = [
    ...ofEmployment(person),
    ...ofReviews(read, id),
    ...ofTeams(read, id),
    ...ofSharing(read, id),
    ...ofObservations(read, id),
    ...ofTraining(read, id),
    ...ofConcerns(read, id),
  ];
  return events.sort((a, b) => compareDays(b.on, a.on));
}

/** An event that stands in no record and no cycle. */
const alone = { label: null, cycleLabel: null, record: null } as const;

/** The first and the last day, and the days of a pause that the session may see; why there is one is never told. */
function ofEmployment({ startDate, leavingDate, pausedFrom, pausedUntil }: Staff): HistoryEvent[] {
  return [
    ...(startDate ? [{ ...alone, on: startDate, kind: 'started' as const }] : []),
    ...(pausedFrom ? [{ ...alone, on: pausedFrom, kind: 'paused' as const }] : []),
    ...(pausedFrom && pausedUntil ? [{ ...alone, on: pausedUntil, kind: 'pause-over' as const }] : []),
    ...(leavingDate ? [{ ...alone, on: leavingDate, kind: 'leaves' as const }] : []),
  ];
}

/** The steps of every review, when its versions were signed, what was withdrawn, appealed against and decided about pay. */
function ofReviews(read: DocumentReads, staffId: StaffId): HistoryEvent[] {
  return read.reviews.rowsOfPerson(staffId).flatMap(({ id, cycleId }): HistoryEvent[] => {
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
        .map(({ step, on }): HistoryEvent => ({ ...where, on, kind: 'step', label: labelOf(step, steps) })),
      ...record.versions.flatMap(({ signedOn }): HistoryEvent[] =>
        signedOn ? [{ ...where, on: signedOn, kind: 'signed', label: null }] : [],
      ),
      ...record.objectives.flatMap(({ withdrawnOn, text }): HistoryEvent[] =>
        withdrawnOn ? [{ ...where, on: withdrawnOn, kind: 'objective-withdrawn', label: { en: text } }] : [],
      ),
      ...ofAppeals(record.appeals, where),
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

/** When somebody appealed, and how it ended. */
function ofAppeals(appeals: readonly Appeal[], where: Pick<HistoryEvent, 'cycleLabel' | 'record'>): HistoryEvent[] {
  return appeals.flatMap(({ disputes, receivedOn, decidedOn, outcome }): HistoryEvent[] => [
    { ...where, on: receivedOn, kind: 'appealed', label: words.appeals.against[disputes] },
    ...(decidedOn && outcome
      ? [{ ...where, on: decidedOn, kind: 'appeal-decided' as const, label: words.appeals.outcomes[outcome] }]
      : []),
  ]);
}

/** The teams with which somebody was reviewed, and what was appealed against in their statement. */
function ofTeams(read: DocumentReads, staffId: StaffId): HistoryEvent[] {
  return read.reviews.rowsOfPerson(staffId).flatMap(({ cycleId }): HistoryEvent[] => {
    const recordId = read.reviews.teamOf(staffId, cycleId);
    const team = recordId && read.records.whole(recordId);
    if (!team) return [];
    const { head, appeals } = team;
    const cycleLabel = read.cycles.byId(cycleId)?.label ?? null;
    const where = { cycleLabel, record: { recordId: head.id, kind: head.kind } };
    return [{ ...where, on: head.begunOn, kind: 'team-begun', label: null }, ...ofAppeals(appeals, where)];
  });
}

/** To whom papers of theirs were shown. */
function ofSharing(read: DocumentReads, staffId: StaffId): HistoryEvent[] {
  return read.disclosures.all().flatMap(({ people, recordId, kind, cycleId, sharedOn, sharedWith }): HistoryEvent[] => {
    if (!people.includes(staffId)) return [];
    const cycleLabel = (cycleId && read.cycles.byId(cycleId)?.label) ?? null;
    return [{ on: sharedOn, kind: 'shared', label: { en: sharedWith }, cycleLabel, record: { recordId, kind } }];
  });
}

function ofObservations(read: DocumentReads, staffId: StaffId): HistoryEvent[] {
  return read.records.observations(staffId).flatMap(({ recordId, observed, focus }): HistoryEvent[] => {
    if (observed === null) return [];
    const label = focus === '' ? null : { en: focus };
    const record = { recordId, kind: 'observation' as const };
    return [{ on: observed, kind: 'observed', label, cycleLabel: null, record }];
  });
}

/** Training needs that were met, and training that was attended. */
function ofTraining(read: DocumentReads, staffId: StaffId): HistoryEvent[] {
  const needs = read.trainingNeeds.ofPerson(staffId).flatMap(({ state, doneOn, need, cycleId }): HistoryEvent[] => {
    if (state !== 'met' || doneOn === null) return [];
    const cycleLabel = read.cycles.byId(cycleId)?.label ?? null;
    return [{ ...alone, on: doneOn, kind: 'need-met', label: { en: need }, cycleLabel }];
  });
  const held = read.trainingHeld
    .all()
    .filter(({ people }) => people.some((one) => one.staffId === staffId))
    .map(({ what, heldOn }): HistoryEvent => ({ ...alone, on: heldOn, kind: 'trained', label: { en: what } }));
  return [...needs, ...held];
}

/** Concerns, plans, probation and notes, in the session of whoever opens them. */
function ofConcerns(read: DocumentReads, staffId: StaffId): HistoryEvent[] {
  return read.records.courses().flatMap(({ head, course }): HistoryEvent[] => {
    if (head.staffId !== staffId) return [];
    const where = { label: null, cycleLabel: null, record: { recordId: head.id, kind: head.kind } };
    return [
      { ...where, on: head.begunOn, kind: 'concern-begun' },
      ...(course.cameTo ? [{ ...where, on: course.cameTo.on, kind: 'concern-over' as const }] : []),
    ];
  });
}
