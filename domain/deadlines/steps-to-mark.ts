import type { Day } from '#domain/days/dates.ts';
import type { Phase } from '#domain/policy/groups.ts';
import { meetingStep, type Step, type StepId, stepThatMeans } from '#domain/policy/steps.ts';
import type { Booking, StepDone } from '#domain/record/record.ts';
import { dueSpans } from './due.ts';

/** A step that the office is likely to mark next, and the day that is proposed for it. */
export interface StepToMark {
  step: StepId;
  on: Day;
}

interface Standing {
  /** The steps that the policy has for the person, in its order, of those that may still be written to. */
  steps: readonly Pick<Step, 'id' | 'means'>[];
  phases: readonly Pick<Phase, 'id' | 'held' | 'booked'>[];
  done: readonly Pick<StepDone, 'step'>[];
  bookings: readonly Pick<Booking, 'phase' | 'on'>[];
  /** The deadlines that run. */
  running: readonly { step: StepId; due: Day }[];
}

/**
 * The steps of a record that are next: whose meeting is booked, or that are due within the two weeks after this one, or
 * overdue, in the policy's order. The day proposed is that of a booked meeting once it has come, else today. A signing is
 * said with its signatures and is never among them.
 */
export function stepsToMark({ steps, phases, done, bookings, running }: Standing, today: Day): StepToMark[] {
  const soon = dueSpans(today)['next-two-weeks'].until;
  const signed = stepThatMeans('signed', steps);
  return steps.flatMap(({ id: step }) => {
    if (step === signed || done.some((one) => one.step === step)) return [];
    const booked = bookings.find(({ phase }) => meetingStep(phase, { phases }) === step);
    const isDue = running.some((one) => one.step === step && one.due <= soon);
    if (!booked && !isDue) return [];
    return [{ step, on: booked && booked.on <= today ? booked.on : today }];
  });
}
