import type { Day } from '#domain/days/dates.ts';
import type { PolicyChoice } from '#domain/policy/choices.ts';
import type { PhaseId, StaffGroupId } from '#domain/policy/groups.ts';
import type { StepMeaning } from '#domain/policy/steps.ts';
import type { Place } from '#domain/policy-editing/json-keys.ts';

/** What a policy names by an id of its own. */
export type Named = 'group' | 'period' | 'phase' | 'step' | 'scale' | 'standards' | 'category';

/** The facts that the sentence for each fault needs, by its code. */
interface Facts {
  /** An id that stands for two things in one list, or for two questions in one form. */
  twice: { id: string };
  'no-such-choice': { id: string };
  /** A choice is there, and cannot answer what is asked in this place. */
  'wrong-kind-of-choice': { id: string; needs: PolicyChoice['kind'] };
  /** A count that may be answered with less than has a meaning in this place. */
  'choice-too-low': { id: string; least: number };
  'proposal-unfit': { id: string };
  'no-such': { what: Named; id: string };
  'group-without-period': { group: StaffGroupId };
  'group-in-two-periods': { group: StaffGroupId };
  /** No year has such a day: 31 April. */
  'no-such-day': { month: number; dayOfMonth: number };
  'period-too-long': { months: number; most: number };
  'window-closes-first': { opens: Day; closes: Day };
  'deadline-before-cycle': { due: Day; starts: Day };
  'deadline-without-window': { phase: PhaseId };
  'least-over-most': { least: number; most: number };
  /** Feedback that is due before it may begin. */
  'hours-crossed': { fromHours: number; toHours: number };
  /** Two rules about the same kinds of observation of the same groups. */
  'observed-twice': Record<string, never>;
  'best-not-a-point': { best: string };
  'pair-outside-axes': { results: string; behaviour: string; rating: string };
  'pair-twice': { results: string; behaviour: string };
  /** A form asks for an overall rating that the policy does not have. */
  'no-rating': Record<string, never>;
  /** Two steps of one meaning, of which the program would see the first alone. */
  'meaning-twice': { step: string };
  /** A review without the step that means it. */
  'no-step-for': { means: StepMeaning };
  'no-statement': Record<string, never>;
  'statement-unsigned': Record<string, never>;
  'no-signatures': Record<string, never>;
}

type Faults = { [Code in keyof Facts]: { path: Place; code: Code; facts: Facts[Code] } };

/** Something wrong with a policy: where, one code for each thing that somebody can mend, and what its sentence needs. */
export type PolicyFault = Faults[keyof Facts];
