import { type CycleRules, windowRuleOf } from '#domain/cycle/cycle-days.ts';
import type { Day } from '#domain/days/dates.ts';
import type { DayUnit } from '#domain/days/day-unit.ts';
import type { PhaseId, StaffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { StepId } from '#domain/policy/steps.ts';
import type { Bound, OrAsked } from '#domain/policy/values.ts';
import type { When, WhenKind, WhenOf } from '#domain/policy/when.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** What has happened in a record: when its steps were done, and for when its meetings are booked. */
export interface Happened {
  doneOn: (step: StepId) => Day | undefined;
  bookedOn: (phase: PhaseId) => Day | undefined;
}

/** What happens in a record and a deadline counts from: a step that is done, or a meeting that is booked. */
export type Occurrence = { step: StepId } | { before: PhaseId };

/** An anchor in the year of a cycle: one day for everybody whom the deadline is about. */
export interface YearAnchor {
  at: 'year';
  /** The day for a staff group, as the policy writes it; undefined where it gives the group none. */
  day: (group: StaffGroupId, rules: Pick<CycleRules, 'policy' | 'periodId'>) => Bound | undefined;
  /** The phase at whose close the day lies; null for a day that is named by itself. */
  closes: PhaseId | null;
}

/** An anchor in what happens: so many units after it, or before it, in each record by itself. */
export interface RecordAnchor {
  at: 'record';
  amount: OrAsked<number>;
  unit: OrAsked<DayUnit>;
  direction: 1 | -1;
  occurrence: Occurrence;
  /** The day of the occurrence; undefined until it is known. */
  from: (happened: Happened) => Day | undefined;
  /** The occurrence in the policy's words. */
  label: (policy: Pick<Policy, 'steps' | 'phases'>) => Bilingual;
}

export type Anchor = YearAnchor | RecordAnchor;

/**
 * Every kind of anchor that a deadline can have. To add one: its shape in policy/when.ts and its entry here. Last days,
 * sums, sentences, the days of the year and what the school is asked all follow from the entry.
 */
const anchors: { [Kind in WhenKind]: (when: WhenOf<Kind>) => Anchor } = {
  after: ({ step, amount, unit }) => ({
    at: 'record',
    amount,
    unit,
    direction: 1,
    occurrence: { step },
    from: ({ doneOn }) => doneOn(step),
    label: ({ steps }) => labelIn(steps, step),
  }),
  before: ({ phase, amount, unit }) => ({
    at: 'record',
    amount,
    unit,
    direction: -1,
    occurrence: { before: phase },
    from: ({ bookedOn }) => bookedOn(phase),
    label: ({ phases }) => labelIn(phases, phase),
  }),
  by: ({ day }) => ({ at: 'year', day: () => day, closes: null }),
  window: ({ phase }) => ({
    at: 'year',
    day: (group, rules) => windowRuleOf(phase, group, rules)?.closes,
    closes: phase,
  }),
};

/** The anchor of a deadline. */
export function anchorOf(when: When): Anchor {
  const read = anchors[when.kind] as (when: When) => Anchor; // the entry of its own kind
  return read(when);
}

function labelIn(named: readonly { id: string; label: Bilingual }[], wanted: string): Bilingual {
  return named.find(({ id }) => id === wanted)?.label ?? { en: wanted };
}
