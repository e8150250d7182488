import type { Reads } from '#db/reads.ts';
import { noting } from '#db/writes/changes.ts';
import { removeBooking, storeBooking, storeStep } from '#db/writes/record/record-days.ts';
import { appraiserKey } from '#domain/cycle/appraisers.ts';
import { type CycleRules, windowOf } from '#domain/cycle/cycle-days.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import { stepsFor } from '#domain/policy/policy.ts';
import { bookingStep, followsSigning, meetingStep, type StepId, statementPhase } from '#domain/policy/steps.ts';
import type { Problem } from '#domain/problems.ts';
import type { Booking } from '#domain/record/record.ts';
import { done, refuse } from '#domain/result.ts';
import { clashing } from '#domain/review/meetings.ts';
import { fullName, type Staff, sortName } from '#domain/staff/staff.ts';
import { appraiserFacts } from '#electron/office/cycles/appraiser-facts.ts';
import { keepsAppraiser } from '#electron/office/cycles/reassign.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { countingOf } from '#electron/office/records/counting.ts';
import { changeMany } from '#electron/office/records/many-records.ts';
import type { OpenRecord } from '#electron/office/records/open-record.ts';
import { takenMeetings } from '#electron/office/reviews/taken-meetings.ts';
import { meetingCalendar } from './meeting-calendar.ts';

export const meetings: HandlersOf<'meetings'> = {
  'meetings.ofReview': (read, { reviewId }) => {
    const record = read.reviews.record(reviewId);
    const cycle = record && read.cycles.byId(record.review.cycleId);
    const person = record && read.staff.byId(record.review.staffId);
    if (!record || !cycle || !person) return refuse({ code: 'not-found', what: 'review' });
    const counting = countingOf(read, cycle);
    return done({
      phases: cycle.policy.phases.map(({ id, label, optional }) => ({
        id,
        label,
        optional,
        window: windowOf(id, person.group, counting) ?? null,
        booking: record.bookings.find(({ phase }) => phase === id) ?? null,
        heldOn: record.steps.find(({ step }) => step === meetingStep(id, cycle.policy))?.on ?? null,
      })),
    });
  },

  'meetings.inCycle': (read, { cycleId }, { today }) => {
    const cycle = read.cycles.byId(cycleId);
    if (!cycle) return refuse({ code: 'not-found', what: 'cycle' });
    const { phases, steps } = cycle.policy;
    const counting = countingOf(read, cycle);
    const bookings = Map.groupBy(read.reviews.bookingsIn(cycleId), ({ recordId }) => recordId);
    const stepsDone = Map.groupBy(read.reviews.stepsIn(cycleId), ({ recordId }) => recordId);
    const rows = new Map(read.reviews.rowsInCycle(cycleId).map((row) => [row.staffId, row]));
    return done({
      closedOn: cycle.closedOn,
      phases,
      statementPhase: statementPhase(cycle.policy) ?? null,
      steps: steps.map((one) => ({ ...one, followsSigning: followsSigning(one.id, steps) })),
      reviews: read.staff.all().flatMap((person) => {
        const row = rows.get(person.id);
        if (!row) return [];
        const { id: reviewId, state, restricted, appraiserName } = row;
        return {
          reviewId,
          staffId: person.id,
          state,
          restricted,
          name: fullName(person),
          sortName: sortName(person),
          appraiser: appraiserKey(row),
          appraiserName,
          keepsAppraiser: keepsAppraiser(read, row, cycle, today),
          windows: windowsOf(person, counting),
          bookings: bookings.get(reviewId) ?? [],
          stepsDone: stepsDone.get(reviewId) ?? [],
          steps: stepsFor(cycle.policy, 'review', [person.group]).map(({ id }) => id),
        };
      }),
      taken: takenMeetings(read),
      ...appraiserFacts(read, cycle),
    });
  },

  'meetings.book': (tx, { bookings }, asked) => {
    const outcome = changeMany(tx, bookings, asked, {
      work: (open, { recordId, ...slot }) => {
        const { policy } = open.frame;
        if (!policy.phases.some(({ id }) => id === slot.phase)) return 'not-about';
        const before = tx.read.records.whole(recordId);
        const booked = before?.bookings.find(({ phase }) => phase === slot.phase);
        if (booked && isSame(booked, slot)) return 'has-it';
        const set = bookingStep(slot.phase, policy);
        const held = meetingStep(slot.phase, policy);
        // a day on which it was set is not made up for a meeting that was held already
        const isSet = before?.steps.some(({ step }) => step === set || step === held) ?? false;
        return noting(open.db, [bookingRow(open, slot.phase), ...(set ? [stepRow(open, set)] : [])], () => {
          storeBooking(open.db, recordId, { ...slot, invitedOn: null });
          if (set && !isSet) storeStep(open.db, recordId, { step: set, on: asked.today, reason: '' });
        });
      },
    });
    const clash = outcome.ok && clashOf(tx.read, bookings);
    return clash ? refuse(clash) : outcome;
  },

  'meetings.cancel': (tx, { recordIds, phase }, asked) =>
    changeMany(
      tx,
      recordIds.map((recordId) => ({ recordId })),
      asked,
      {
        work: (open, { recordId }) =>
          noting(open.db, [bookingRow(open, phase)], () => removeBooking(open.db, recordId, phase)),
      },
    ),

  'meetings.invite': (tx, { recordIds, phase, on }, asked) =>
    changeMany(
      tx,
      recordIds.map((recordId) => ({ recordId })),
      asked,
      {
        work: (open, { recordId }) => {
          const booked = tx.read.records.whole(recordId)?.bookings.find((one) => one.phase === phase);
          if (!booked) return 'not-about';
          if (booked.invitedOn !== null) return 'has-it';
          if (on > asked.today) return { code: 'day-in-future', field: 'on' };
          return noting(open.db, [bookingRow(open, phase)], () =>
            storeBooking(open.db, recordId, { ...booked, invitedOn: on }),
          );
        },
      },
    ),

  ...meetingCalendar,
};

function bookingRow({ head }: OpenRecord, phase: PhaseId) {
  return { table: 'booking', id: `${head.id}/${phase}` } as const;
}

function stepRow({ head }: OpenRecord, step: StepId) {
  return { table: 'step', id: `${head.id}/${step}` } as const;
}

function isSame(booked: Booking, slot: Omit<Booking, 'invitedOn'>): boolean {
  const { on, at, minutes, place } = slot;
  return booked.on === on && booked.at === at && booked.minutes === minutes && booked.place === place;
}

function windowsOf({ group }: Staff, counting: CycleRules) {
  return counting.policy.phases.flatMap(({ id: phase }) => {
    const window = windowOf(phase, group, counting);
    return window ? [{ phase, starts: window.starts, ends: window.ends }] : [];
  });
}

/** The first of the meetings just booked at which its appraiser has another one. */
function clashOf(read: Reads, booked: readonly { recordId: string; phase: PhaseId }[]): Problem | undefined {
  const all = takenMeetings(read);
  const isNew = new Set(booked.map(({ recordId, phase }) => `${recordId}/${phase}`));
  const [found] = all
    .filter((one) => one.appraiser !== '' && isNew.has(`${one.recordId}/${one.phase}`))
    .flatMap((one) =>
      clashing(
        [one],
        all.filter(({ appraiser }) => appraiser === one.appraiser),
      ),
    );
  return found && { code: 'appraiser-busy', name: found.appraiserName, on: found.on, at: found.at };
}
