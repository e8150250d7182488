import { rowOf } from '#db/reads/undo/rows-as-left.ts';
import { addCycle, keepMembers } from '#db/writes/cycles.ts';
import type { Cycle, LeftOut } from '#domain/cycle/cycle.ts';
import { isRestricted } from '#domain/cycle/opening.ts';
import { type OwnDay, withOwnDays } from '#domain/cycle/own-days.ts';
import type { Day } from '#domain/days/dates.ts';
import { anchorOf } from '#domain/deadlines/anchors.ts';
import { passedDays } from '#domain/deadlines/passed-days.ts';
import { ruleShown } from '#domain/deadlines/shown-deadline.ts';
import type { CycleId } from '#domain/ids.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName } from '#domain/staff/staff.ts';
import { appraiserFacts } from '#electron/office/cycles/appraiser-facts.ts';
import { appraiserProblem, beginReviews } from '#electron/office/cycles/begin-review.ts';
import { candidatesOf } from '#electron/office/cycles/candidates.ts';
import { meantBy, type Opening, openingChoices, openingOf, sameCycle } from '#electron/office/cycles/opening.ts';
import { outsideShown } from '#electron/office/cycles/outside-shown.ts';
import { proposals } from '#electron/office/cycles/proposals.ts';
import { shownCandidate } from '#electron/office/cycles/shown-candidate.ts';
import type { Handlers } from '#electron/office/handling.ts';

export const cycleOpening: Pick<Handlers, 'cycles.preview' | 'cycles.open'> = {
  'cycles.preview': (read, asked, { today }) => {
    const { policy } = read.policy();
    const offered = policy ? openingChoices(read, policy, today) : [];
    const meant = meantBy(asked, offered, today);
    if (!policy || !meant) return refuse({ code: 'not-found', what: 'policy' });
    const found = openingOf(read, { ...meant, ends: asked.ends ?? meant.ends });
    if (!found.ok) return found;
    const opening = found.value;
    const propose = proposals(read, opening, today);
    const school = read.school();
    const candidates = candidatesOf(read, opening, today);
    const isIn = candidates.filter(({ standing, elsewhere }) => standing.leftOut === null && elsewhere === undefined);
    const people = isIn.map(({ person }) => person);
    return done({
      ...opening,
      today,
      choices: offered,
      people: candidates.map((candidate) => ({
        ...shownCandidate(candidate, opening),
        ...propose(candidate.person),
        restricted: isRestricted(candidate.person, school),
      })),
      outside: outsideShown(opening),
      passed: passedDays(opening, people, today).map(({ rule, on, until, staffIds }) => {
        const { rule: id, label, clause } = ruleShown(rule, opening);
        return { rule: id, label, clause, on, until, staffIds };
      }),
      ...appraiserFacts(read, opening),
    });
  },

  'cycles.open': (tx, { appraisers, leaveOut, ownDays, ...of }, asked) => {
    const opening = openingOf(tx.read, of);
    if (!opening.ok) return opening;
    if (!ownDays.every((own) => mayBeOwn(own, opening.value, asked.today)))
      return refuse({ code: 'field-unknown', field: 'ownDays' });
    const { calendar: _, ...counting } = withOwnDays(opening.value, ownDays);
    const there = sameCycle(tx.read, counting);
    if (there) return refuse({ code: 'cycle-overlaps', label: there.label });
    const school = tx.read.school();
    // their reviews are kept apart, and where a review is kept is decided when it begins
    if (school.headteacherId === null || school.businessManagerId === null) return refuse({ code: 'offices-open' });
    if (leaveOut.some(({ reason }) => reason === '')) return refuse({ code: 'reason-needed' });
    const decisions = new Map(leaveOut.map(({ staffId, reason }) => [staffId, reason]));
    const chosen = new Map(appraisers.map(({ staffId, ...appointment }) => [staffId, appointment]));
    const candidates = candidatesOf(tx.read, opening.value, asked.today);
    const twice = candidates.find(({ person, elsewhere }) => elsewhere !== undefined && chosen.has(person.id));
    if (twice?.elsewhere)
      return refuse({ code: 'already-in', name: fullName(twice.person), label: twice.elsewhere.label });
    const standings = candidates
      .filter(({ elsewhere }) => elsewhere === undefined)
      .map(({ person, standing }) => {
        const reason = decisions.get(person.id);
        const decided: LeftOut | null = reason === undefined ? null : { by: 'decision', reason };
        return { person, restricted: isRestricted(person, school), leftOut: decided ?? standing.leftOut };
      });
    if (standings.every(({ leftOut }) => leftOut !== null)) return refuse({ code: 'cycle-empty' });
    // what only the headteacher may keep is joined by the headteacher: a cycle begins in the general compartment
    const known = standings.filter(({ restricted, leftOut }) => leftOut?.by === 'rule' || !restricted);
    const isIn = known.filter(({ leftOut }) => leftOut === null).map(({ person }) => person);
    const problem = appraiserProblem(tx.read, isIn, chosen);
    if (problem) return refuse(problem);
    const id = asked.newId<CycleId>();
    const cycle: Cycle = { id, ...counting, openedOn: asked.today, closedOn: null, history: [] };
    addCycle(tx.db, cycle);
    keepMembers(
      tx.db,
      known.map(({ person, leftOut }) => ({ cycleId: id, staffId: person.id, leftOut, takenIn: null })),
    );
    beginReviews(tx, cycle, isIn, chosen, asked);
    const row = { table: 'cycleOpened', id, before: null, after: rowOf(tx.db, 'cycleOpened', id) } as const;
    tx.note({ about: cycle.label, rows: [row] });
    return done({ cycleId: id });
  },
};

/** Whether the school may name its own day for a deadline: one whose day is of the year, from today until the cycle ends. */
function mayBeOwn({ rule: id, on }: OwnDay, { policy, ends }: Opening, today: Day): boolean {
  const rule = policy.deadlines.find((one) => one.id === id);
  return rule !== undefined && anchorOf(rule.when).at === 'year' && on >= today && on <= ends;
}
