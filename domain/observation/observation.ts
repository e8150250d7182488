import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import { namedObservation } from '#domain/policy/judgement.ts';
import type { StepId } from '#domain/policy/steps.ts';

/** How somebody is observed (requirements 4.1): as policies name it, or by a colleague who learns from it (4.3). */
export const observationKind = z.enum([...namedObservation.options, 'peer']);
export type ObservationKind = z.infer<typeof observationKind>;

/** What only an observation has; when it was announced, held and talked about are steps of its record. */
export interface Observation {
  recordId: RecordId;
  kind: ObservationKind;
  /** The observer's line of the staff list; null for somebody from outside, and while nobody is named. */
  observerId: StaffId | null;
  /** As the observer was called when it was noted; empty while nobody is named. */
  observerName: string;
  /** For when it is planned. */
  plannedOn: Day | null;
  /** When it begins, '09:30'; empty while no time is known. */
  at: string;
}

/** The steps of every observation, whatever other steps a policy gives it. */
export const observationSteps = {
  notice: 'observation-notice',
  observed: 'observed',
  feedback: 'observation-feedback',
} as const satisfies Record<string, StepId>;
export type ObservationStep = keyof typeof observationSteps;

/** The days of an observation, as far as they are known. */
export type ObservationDays = Record<ObservationStep, Day | null>;

/** The days out of the steps that were done. */
export function daysOf(done: readonly { step: StepId; on: Day }[]): ObservationDays {
  const on = (name: ObservationStep): Day | null =>
    done.find(({ step }) => step === observationSteps[name])?.on ?? null;
  return { notice: on('notice'), observed: on('observed'), feedback: on('feedback') };
}
