import type { Reads } from '#db/reads.ts';
import { noting } from '#db/writes/changes.ts';
import { keepBooking, keepStep, removeBooking } from '#db/writes/review-rows.ts';
import { appraiserKey } from '#domain/cycle/appraisers.ts';
import { type CycleRules, windowOf } from '#domain/cycle/cycle-days.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import { appliesTo, stepsFor } from '#domain/policy/policy.ts';
import { bookingStep, followsSigning, meetingStep, type StepId, statementPhase } from '#domain/policy/steps.ts';
import type { Problem } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { overlap } from '#domain/review/meetings.ts';
import type { Booking } from '#domain/review/review.ts';
import { fullName, type Staff, sortName } from '#domain/staff/staff.ts';
import { appraiserFacts } from '#electron/office/cycles/appraiser-facts.ts';
import { countingOf } from '#electron/office/cycles/counting.ts';
import { keepsAppraiser } from '#electron/office/cycles/reassign.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { changeMany } from '#electron/office/reviews/many-reviews.ts';
import type { OpenReview } from '#electron/office/reviews/open-review.ts';
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
    const bookings = Map.groupBy(read.reviews.bookingsIn(cycleId), ({ reviewId }) => reviewId);
    const stepsDone = Map.groupBy(read.reviews.stepsIn(cycleId), ({ reviewId }) => reviewId);
    const rows = new Map(read.reviews.rowsInCycle(cycleId).map((row) => [row.staffId, row]));
    return done({
      closed: cycle.closedOn !== null,
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
          steps: stepsFor(cycle.policy, 'review', person.group).map(({ id }) => id),
        };
      }),
      taken: taken(read),
      ...appraiserFacts(read, cycle),
    });
  },

  'meetings.book': (tx, { bookings }, asked) => {
    const outcome = changeMany(tx, bookings, asked, {
      what: 'meetings-booked',
      work: (open, { reviewId, ...slot }) => {
        if (!open.cycle.policy.phases.some(({ id }) => id === slot.phase)) return 'not-about';
        const before = tx.read.reviews.record(reviewId);
        const booked = before?.bookings.find(({ phase }) => phase === slot.phase);
        if (booked && isSame(booked, slot)) return 'has-it';
        const set = bookingStep(slot.phase, open.cycle.policy);
        const isSet = before?.steps.some(({ step }) => step === set) ?? false;
        return noting(open.db, [bookingRow(open, slot.phase), ...(set ? [stepRow(open, set)] : [])], () => {
          keepBooking(open.db, reviewId, { ...slot, invitedOn: null });
          if (set && !isSet) keepStep(open.db, reviewId, set, asked.today);
        });
      },
    });
    const clash = outcome.ok && clashOf(tx.read, bookings);
    return clash ? refuse(clash) : outcome;
  },

  'meetings.cancel': (tx, { reviewId, phase }, asked) =>
    changeMany(tx, [{ reviewId }], asked, {
      what: 'meetings-cancelled',
      work: (open) => noting(open.db, [bookingRow(open, phase)], () => removeBooking(open.db, reviewId, phase)),
    }),

  'meetings.markStep': (tx, { reviewIds, step, on }, asked) =>
    changeMany(
      tx,
      reviewIds.map((reviewId) => ({ reviewId })),
      asked,
      {
        what: 'steps-marked',
        mayFollowSigning: ({ policy }) => followsSigning(step, policy.steps),
        work: (open, { reviewId }) => {
          const person = tx.read.staff.byId(open.review.staffId);
          const rule = open.cycle.policy.steps.find(({ id }) => id === step);
          // a signing is said with its signatures
          if (!rule || !person || !appliesTo(rule, person.group) || rule.means === 'signed') return 'not-about';
          if (tx.read.reviews.record(reviewId)?.steps.some((one) => one.step === step)) return 'has-it';
          return noting(open.db, [stepRow(open, step)], () => keepStep(open.db, reviewId, step, on));
        },
      },
    ),

  'meetings.invite': (tx, { reviewIds, phase, on }, asked) =>
    changeMany(
      tx,
      reviewIds.map((reviewId) => ({ reviewId })),
      asked,
      {
        what: 'meetings-invited',
        work: (open, { reviewId }) => {
          const booked = tx.read.reviews.record(reviewId)?.bookings.find((one) => one.phase === phase);
          if (!booked) return 'not-about';
          if (booked.invitedOn !== null) return 'has-it';
          return noting(open.db, [bookingRow(open, phase)], () =>
            keepBooking(open.db, reviewId, { ...booked, invitedOn: on }),
          );
        },
      },
    ),

  ...meetingCalendar,
};

function bookingRow({ review }: OpenReview, phase: PhaseId) {
  return { table: 'booking', id: `${review.id}/${phase}` } as const;
}

function stepRow({ review }: OpenReview, step: StepId) {
  return { table: 'step', id: `${review.id}/${step}` } as const;
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

function taken(read: Reads) {
  return read.cycles
    .open()
    .flatMap(({ id }) => read.reviews.bookingsIn(id).map((row) => ({ ...row, appraiser: appraiserKey(row) })));
}

/** The first of the meetings just booked at which its appraiser has another one. */
function clashOf(read: Reads, booked: readonly { reviewId: string; phase: PhaseId }[]): Problem | undefined {
  const all = taken(read);
  const isNew = new Set(booked.map(({ reviewId, phase }) => `${reviewId}/${phase}`));
  const found = all.find(
    (one) =>
      one.appraiser !== '' &&
      isNew.has(`${one.reviewId}/${one.phase}`) &&
      all.some((other) => other !== one && other.appraiser === one.appraiser && overlap(one, other)),
  );
  return found && { code: 'appraiser-busy', name: found.appraiserName, on: found.on, at: found.at };
}
