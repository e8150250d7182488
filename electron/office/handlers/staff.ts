import { isDeepStrictEqual } from 'node:util';
import type { Reads } from '#db/reads.ts';
import { addStaff, updateStaff } from '#db/writes/staff.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { Day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { doneOn } from '#domain/policy/steps.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { faultOfLeader } from '#domain/staff/leaders.ts';
import { fullName, isPaused, type NewStaff, notPaused, type Staff, sortName } from '#domain/staff/staff.ts';
import { isBefore, staffProblem } from '#domain/staff/staff-problem.ts';
import { inOrder } from '#domain/text/order.ts';
import { leavingIn } from '#electron/office/cycles/leaving-appraisers.ts';
import { leftOutOf } from '#electron/office/cycles/left-out.ts';
import { openCycles, openReviews } from '#electron/office/cycles/open-cycles.ts';
import { storePause } from '#electron/office/cycles/settle-pauses.ts';
import type { HandlersOf, Transaction } from '#electron/office/handling.ts';
import { shownStanding } from '#electron/office/reviews/shown-standing.ts';

/** Why somebody is not in an open cycle; empty where they are, and where it does not ask about them. */
function notIn(read: Reads, cycle: Cycle, staffId: StaffId, today: Day) {
  const found = leftOutOf(read, cycle, today).find(({ person }) => person.id === staffId);
  if (!found) return [];
  const { leftOut, reason, clause } = shownStanding(found.person, found.leftOut, cycle);
  return [
    { cycleId: cycle.id, cycleLabel: cycle.label, leftOut: leftOut ?? found.leftOut, reason, clause, from: found.from },
  ];
}

export const staff: HandlersOf<'staff'> = {
  'staff.list': (read, { leavers }, { today }) => {
    const rows = openReviews(read, today);
    const everybody = read.staff.all();
    const shown = everybody.filter(({ leavingDate }) => leavers || leavingDate === null || leavingDate >= today);
    return done({
      staff: shown.map((person) => {
        const row = rows.get(person.id);
        const review = {
          reviewId: row?.id ?? null,
          stage: row?.stage ?? null,
          appraiserName: row?.appraiserName ?? null,
        };
        return { ...person, ...review, paused: isPaused(person, today) };
      }),
      sites: inOrder(everybody.flatMap(({ site }) => site ?? [])),
    });
  },

  'staff.byId': (read, { staffId }, { today }) => {
    const person = read.staff.byId(staffId);
    if (!person) return refuse({ code: 'not-found', what: 'staff' });
    const manager = person.lineManagerId && read.staff.byId(person.lineManagerId);
    const appraises = openCycles(read, today).flatMap((cycle) => {
      const leaves = leavingIn(read, cycle, today);
      return read.reviews.rowsOfAppraiser(staffId, cycle.id).map((row) => ({ row, leaves: leaves(row) !== null }));
    });
    return done({
      staff: person,
      isComing: person.startDate !== null && person.startDate > today,
      paused: isPaused(person, today),
      lineManagerName: manager ? fullName(manager) : null,
      leaderFault: (manager && faultOfLeader(person, manager, today)) || null,
      reviews: historyOf(read, staffId),
      notIn: openCycles(read, today).flatMap((cycle) => notIn(read, cycle, staffId, today)),
      appraises: appraises.map(({ row: { id, stage, state, staffId: of }, leaves }) => ({
        reviewId: id,
        stage,
        state,
        name: nameOf(read, of),
        restricted: read.records.isRestricted(id),
        leaves,
      })),
    });
  },

  'staff.add': (tx, { staff: fields }, asked) => {
    const problem = staffProblem(fields, tx.read.staff);
    if (problem) return refuse(problem);
    const added: Staff = { ...fields, ...notPaused, id: asked.newId<StaffId>() };
    addStaff(tx.db, added);
    const after = { ...tx.read.staff.byId(added.id) }; // as the row stands, which is what undoing compares with
    tx.note({ about: fullName(added), rows: [{ table: 'staff', id: added.id, before: null, after }] });
    return done({ staffId: added.id });
  },

  'staff.update': (tx, { staffId, staff: fields }) => {
    const before = tx.read.staff.byId(staffId);
    if (!before) return refuse({ code: 'not-found', what: 'staff' });
    const problem = staffProblem(fields, tx.read.staff, staffId);
    return problem ? refuse(problem) : change(tx, before, fields);
  },

  'staff.leave': (tx, { staffId, on }) => {
    const before = tx.read.staff.byId(staffId);
    if (!before) return refuse({ code: 'not-found', what: 'staff' });
    // of a record that a list brought in, only what is asked here need be right
    if (isBefore(on, before.startDate)) return refuse({ code: 'field-day-order', field: 'on', before: 'startDate' });
    return change(tx, before, { leavingDate: on });
  },

  'staff.pause': (tx, { staffId, from, until }) => {
    if (!tx.read.staff.byId(staffId)) return refuse({ code: 'not-found', what: 'staff' });
    if (from === null && until !== null) return refuse({ code: 'field-empty', field: 'from' });
    if (isBefore(until, from)) return refuse({ code: 'field-day-order', field: 'until', before: 'starts' });
    storePause(tx, staffId, { from, until });
    return done({});
  },
};

function change(tx: Transaction, before: Staff, fields: Partial<NewStaff>): Result<Record<string, never>> {
  const { id } = before;
  updateStaff(tx.db, id, fields);
  const after = { ...before, ...tx.read.staff.byId(id) };
  // saved twice, or saved as it was: there is nothing to put back
  if (isDeepStrictEqual(before, after)) return done({});
  tx.note({ about: fullName(after), rows: [{ table: 'staff', id, before: { ...before }, after }] });
  return done({});
}

function historyOf(read: Reads, staffId: StaffId) {
  const rows = read.reviews.rowsOfPerson(staffId);
  const objectives = read.reviews.objectiveCounts(rows.map((row) => row.id));
  const needs = Map.groupBy(read.trainingNeeds.ofPerson(staffId), (need) => need.recordId);
  return rows
    .flatMap((row) => {
      const cycle = read.cycles.byId(row.cycleId);
      return cycle ? [{ row, cycle }] : [];
    })
    .sort((a, b) => (a.cycle.starts < b.cycle.starts ? 1 : -1))
    .map(({ row, cycle }) => ({
      reviewId: row.id,
      cycleId: cycle.id,
      cycleLabel: cycle.label,
      stage: row.stage,
      state: row.state,
      appraiserName: row.appraiserName,
      meetingOn: doneOn('meeting', read.reviews.record(row.id)?.steps ?? [], cycle.policy.steps) ?? null,
      signedOn: row.signedOn,
      objectives: objectives.get(row.id) ?? 0,
      trainingNeeds: needs.get(row.id)?.length ?? 0,
    }));
}

function nameOf(read: Reads, id: StaffId): string {
  const person = read.staff.byId(id);
  return person ? sortName(person) : '';
}
