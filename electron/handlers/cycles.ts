import { addCycle, keepMember } from '#db/writes/cycles.ts';
import { type Cycle, cycleLabel, type LeftOut } from '#domain/cycle.ts';
import { standingOf, stillInSpan } from '#domain/eligibility.ts';
import type { CycleId } from '#domain/ids.ts';
import { isKept, proposedAppraiser } from '#domain/opening.ts';
import { spanHolding, spansAround } from '#domain/period.ts';
import { done, refuse } from '#domain/problems.ts';
import { fullName, type Staff } from '#domain/staff.ts';
import { appraiserProblem, beginFor } from '#electron/begin-review.ts';
import type { HandlersOf } from '#electron/handling.ts';

export const cycles: HandlersOf<'cycles'> = {
  'cycles.list': (read) =>
    done({
      cycles: read.cycles.all().map(({ id, label, starts, ends, closedOn }) => {
        const stages = read.reviews.stages(id);
        const count = (of: typeof stages): number => of.reduce((sum, row) => sum + row.count, 0);
        const signed = count(stages.filter((row) => row.stage === 'signed'));
        return { id, label, starts, ends, closedOn, reviews: count(stages), signed };
      }),
    }),

  'cycles.byId': (read, { cycleId }) => {
    const cycle = read.cycles.byId(cycleId);
    if (!cycle) return refuse({ code: 'not-found', what: 'cycle' });
    const rows = new Map(read.reviews.rowsInCycle(cycleId).map((row) => [row.staffId, row]));
    const members = new Map(read.cycles.members(cycleId).map(({ staffId, leftOut }) => [staffId, leftOut]));
    // everybody in the order of the staff list
    const standings = read.staff.all().flatMap((person) => {
      const leftOut = members.get(person.id);
      return leftOut === undefined ? [] : [{ ...shownStanding(person, leftOut, cycle), row: rows.get(person.id) }];
    });
    const { label, starts, ends, openedOn, policy } = cycle;
    return done({
      ...{ id: cycleId, label, starts, ends, openedOn, policyTitle: policy.title },
      in: standings.flatMap(({ row, ...standing }) =>
        row ? [{ ...standing, reviewId: row.id, appraiserName: row.appraiserName, stage: row.stage }] : [],
      ),
      out: standings.filter(({ row }) => row === undefined),
    });
  },

  'cycles.preview': (read, { starts }, { today }) => {
    const { policy } = read.policy();
    const period = policy?.periods[0];
    if (!policy || !period) return refuse({ code: 'not-found', what: 'policy' });
    const spans = spansAround(period, today);
    const span = spans.find((one) => one.starts === starts) ?? spanHolding(period, today);
    const isOpen = (from: string): boolean =>
      read.cycles.all().some((cycle) => cycle.periodId === period.id && cycle.starts === from);
    const staff = read.staff.all();
    const byId = new Map(staff.map((person) => [person.id, person]));
    const last = read.cycles.all().find((cycle) => cycle.periodId === period.id && cycle.starts < span.starts);
    const previous = new Map(last ? read.reviews.rowsInCycle(last.id).map((row) => [row.staffId, row]) : []);
    const [school, calendar] = [read.school(), read.calendar()];
    return done({
      ...{ periodId: period.id, ...span },
      choices: spans.map((one) => ({ starts: one.starts, label: one.label, open: isOpen(one.starts) })),
      people: staff
        .filter((person) => stillInSpan(person, span))
        .map((person) => ({
          ...shownStanding(person, standingOf(person, { policy, calendar, ...span }, today).leftOut, { policy }),
          proposed: proposedAppraiser(person, previous.get(person.id), byId, school),
          kept: isKept(person.id, school),
        })),
    });
  },

  'cycles.open': (tx, { starts, appraisers, leaveOut }, asked) => {
    const { policy, choices } = tx.read.policy();
    const period = policy?.periods[0];
    const span = period && spansAround(period, asked.today).find((one) => one.starts === starts);
    if (!policy || !span) return refuse({ code: 'not-found', what: 'policy' });
    if (tx.read.cycles.all().some((cycle) => cycle.periodId === period.id && cycle.starts === starts))
      return refuse({ code: 'cycle-overlaps', label: span.label });
    const [school, calendar] = [tx.read.school(), tx.read.calendar()];
    const { headteacherId, businessManagerId } = school;
    // their reviews are kept apart, and where a review is kept is decided when it begins
    if (headteacherId === null || businessManagerId === null) return refuse({ code: 'offices-open' });
    const unexplained = leaveOut.some(({ reason }) => reason === '');
    if (unexplained) return refuse({ code: 'reason-needed' });
    const cycle: Cycle = {
      ...{ id: asked.newId() as CycleId, ...span, policy, choices }, // a fresh id is given its kind here
      label: cycleLabel(span, period, policy),
      ...{ periodId: period.id, openedOn: asked.today, closedOn: null },
    };
    const decisions = new Map(leaveOut.map(({ staffId, reason }) => [staffId, reason]));
    const chosen = new Map(appraisers.map(({ staffId, ...appraiser }) => [staffId, appraiser]));
    const people = tx.read.staff.all().filter((person) => stillInSpan(person, span));
    const standings = people.map((person) => {
      const reason = decisions.get(person.id);
      const decided: LeftOut | null = reason === undefined ? null : { by: 'decision', reason };
      return { person, leftOut: decided ?? standingOf(person, { policy, calendar, ...span }, asked.today).leftOut };
    });
    // what only the headteacher may keep is opened by `cycles.openKept`: a transaction writes to one compartment
    const known = standings.filter(({ person, leftOut }) => leftOut?.by === 'rule' || !isKept(person.id, school));
    const isIn = known.filter(({ leftOut }) => leftOut === null).map(({ person }) => person);
    if (isIn.length === 0) return refuse({ code: 'cycle-empty' });
    const problem = appraiserProblem(tx.read, isIn, chosen);
    if (problem) return refuse(problem);
    addCycle(tx.general, cycle);
    for (const { person, leftOut } of known) {
      keepMember(tx.general, { cycleId: cycle.id, staffId: person.id, leftOut });
      if (leftOut === null) beginFor(tx, tx.general, cycle, person, chosen.get(person.id), asked);
    }
    return done({ cycleId: cycle.id });
  },

  'cycles.join': (tx, { cycleId, staffId, ...appraiser }, asked) => {
    const cycle = tx.read.cycles.byId(cycleId);
    const person = tx.read.staff.byId(staffId);
    if (!cycle) return refuse({ code: 'not-found', what: 'cycle' });
    if (!person) return refuse({ code: 'not-found', what: 'staff' });
    if (cycle.closedOn !== null) return refuse({ code: 'cycle-closed' });
    const kept = isKept(staffId, tx.read.school());
    if (kept && !tx.restricted) return refuse({ code: 'kept-by-headteacher' });
    const already = tx.read.reviews.ofPerson(staffId, cycleId);
    if (already) return done({ reviewId: already.review.id });
    const problem = appraiserProblem(tx.read, [person], new Map([[staffId, appraiser]]));
    if (problem) return refuse(problem);
    const db = kept && tx.restricted ? tx.restricted : tx.general;
    keepMember(db, { cycleId, staffId, leftOut: null });
    return done({ reviewId: beginFor(tx, db, cycle, person, appraiser, asked) });
  },

  'cycles.openKept': (tx, { cycleId, appraisers }, asked) => {
    const cycle = tx.read.cycles.byId(cycleId);
    if (!cycle || !tx.restricted) return refuse({ code: 'not-found', what: 'cycle' });
    for (const { staffId, ...appraiser } of appraisers) {
      const person = tx.read.staff.byId(staffId);
      if (!person || !isKept(staffId, tx.read.school())) return refuse({ code: 'not-found', what: 'staff' });
      const problem = appraiserProblem(tx.read, [person], new Map([[staffId, appraiser]]));
      if (problem) return refuse(problem);
      if (tx.read.reviews.ofPerson(staffId, cycleId)) continue;
      keepMember(tx.restricted, { cycleId, staffId, leftOut: null });
      beginFor(tx, tx.restricted, cycle, person, appraiser, asked);
    }
    return done({});
  },
};

/** Somebody in or out of a cycle, with the reason as the policy or the school words it. */
function shownStanding(person: Staff, leftOut: LeftOut | null, { policy }: Pick<Cycle, 'policy'>) {
  const rule = leftOut?.by === 'rule' ? policy.scope.find((one) => one.rule === leftOut.rule) : undefined;
  const decided = leftOut?.by === 'decision' ? { en: leftOut.reason } : null;
  return {
    ...{ staffId: person.id, name: fullName(person), jobTitle: person.jobTitle, leftOut },
    reason: rule?.reason ?? decided,
    clause: rule?.clause ?? null,
  };
}
