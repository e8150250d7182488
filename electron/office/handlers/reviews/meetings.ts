import type { Reads } from '#db/reads.ts';
import { removeBooking, storeBooking, storeStep } from '#db/writes/record/record-days.ts';
import { noting } from '#db/writes/undo/changes.ts';
import { appraiserKey } from '#domain/cycle/appraisers.ts';
import { type CycleRules, windowOf } from '#domain/cycle/cycle-days.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import { type Meeting, meetingFor, meetingsOf } from '#domain/policy/meetings.ts';
import { isAbout, type Policy, stepsFor } from '#domain/policy/policy.ts';
import { bookingStep, followsSigning, type StepId, statementPhase } from '#domain/policy/steps.ts';
import type { Problem } from '#domain/problems.ts';
import type { Booking } from '#domain/record/record.ts';
import { done, refuse } from '#domain/result.ts';
import { clashing, toCallOff } from '#domain/review/meetings.ts';
import { fullName, isPaused, type Staff, sortName } from '#domain/staff/staff.ts';
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
    const theirs = new Set(stepsFor(cycle.policy, 'review', groupsAsked(person, cycle)).map(({ id }) => id));
    return done({
      meetings: meetingsIn(cycle.policy)
        .filter(({ held }) => theirs.has(held))
        .map((meeting) => ({
          ...meeting,
          window: windowOfMeeting(meeting, person, counting) ?? null,
          booking: record.bookings.find(({ phase }) => phase === meeting.phase) ?? null,
          heldOn: record.steps.find(({ step }) => step === meeting.held)?.on ?? null,
        })),
    });
  },

  'meetings.inCycle': (read, { cycleId }, { today }) => {
    const cycle = read.cycles.byId(cycleId);
    if (!cycle) return refuse({ code: 'not-found', what: 'cycle' });
    const { steps } = cycle.policy;
    const all = meetingsIn(cycle.policy);
    const counting = countingOf(read, cycle);
    const bookings = Map.groupBy(read.reviews.bookingsIn(cycleId), ({ recordId }) => recordId);
    const cancelled = Map.groupBy(read.reviews.cancelledIn(cycleId), ({ recordId }) => recordId);
    const filed = read.reviews.peopleFiled();
    const stepsDone = Map.groupBy(read.reviews.stepsIn(cycleId), ({ recordId }) => recordId);
    const rows = new Map(read.reviews.rowsInCycle(cycleId).map((row) => [row.staffId, row]));
    return done({
      closedOn: cycle.closedOn,
      meetings: all,
      statementPhase: statementPhase(cycle.policy) ?? null,
      steps: steps.map((one) => ({ ...one, followsSigning: followsSigning(one.id, steps) })),
      reviews: read.staff.all().flatMap((person) => {
        const row = rows.get(person.id);
        if (!row) return [];
        const booked = bookings.get(row.id) ?? [];
        const { id: reviewId, state, restricted, appraiserName } = row;
        return {
          reviewId,
          staffId: person.id,
          state,
          restricted,
          paused: isPaused(person, today),
          name: fullName(person),
          sortName: sortName(person),
          appraiser: appraiserKey(row),
          appraiserName,
          keepsAppraiser: keepsAppraiser(read, row, cycle, today),
          windows: all.flatMap((meeting) => {
            const window = windowOfMeeting(meeting, person, counting);
            return window ? [{ phase: meeting.phase, starts: window.starts, ends: window.ends }] : [];
          }),
          bookings: booked,
          toCallOff: toCallOff(filed.has(person.id) ? (cancelled.get(reviewId) ?? []) : [], booked, today).map(
            (one) => one.phase,
          ),
          stepsDone: stepsDone.get(reviewId) ?? [],
          steps: stepsFor(cycle.policy, 'review', groupsAsked(person, cycle)).map(({ id }) => id),
        };
      }),
      taken: takenMeetings(read),
      ...appraiserFacts(read, cycle),
    });
  },

  'meetings.book': (tx, { bookings }, asked) => {
    const outcome = changeMany(tx, bookings, asked, {
      work: (open, { recordId, ...asWished }) => {
        const { policy } = open.frame;
        const meeting = meetingFor(asWished.phase, policy.phases);
        if (!meeting) return 'not-about';
        const slot = { ...asWished, phase: meeting.phase };
        const before = tx.read.records.whole(recordId);
        const booked = before?.bookings.find(({ phase }) => phase === slot.phase);
        if (booked && isSame(booked, slot)) return 'has-it';
        const set = bookingStep(slot.phase, policy);
        const { held } = meeting;
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
        work: (open, { recordId }) => {
          const meeting = meetingFor(phase, open.frame.policy.phases);
          if (!meeting) return 'not-about';
          return noting(open.db, [bookingRow(open, meeting.phase)], () =>
            removeBooking(open.db, recordId, meeting.phase),
          );
        },
      },
    ),

  'meetings.invite': (tx, { recordIds, phase, on }, asked) =>
    changeMany(
      tx,
      recordIds.map((recordId) => ({ recordId })),
      asked,
      {
        work: (open, { recordId }) => {
          const meeting = meetingFor(phase, open.frame.policy.phases);
          const booked = tx.read.records.whole(recordId)?.bookings.find((one) => one.phase === meeting?.phase);
          if (!booked) return 'not-about';
          if (booked.invitedOn !== null) return 'has-it';
          if (on > asked.today) return { code: 'day-in-future', field: 'on' };
          return noting(open.db, [bookingRow(open, booked.phase)], () =>
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

/** The meetings about somebody's review. */
function meetingsIn({ phases }: Policy): Meeting[] {
  return meetingsOf(phases.filter((phase) => isAbout(phase, 'review')));
}

/** When a meeting is to be held: in the time of the first of its phases that has one. */
function windowOfMeeting({ phases }: Meeting, person: Staff, counting: CycleRules) {
  const [group] = groupsAsked(person, counting);
  return phases.map((phase) => windowOf(phase, group, counting)).find((window) => window !== undefined);
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
