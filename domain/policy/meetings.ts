import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Phase, PhaseId } from './groups.ts';
import type { StepId } from './steps.ts';

/** A meeting of a policy: that of one phase, or of several which are held together because one step is done with them. */
export interface Meeting {
  /** Its first phase, by which it is booked. */
  phase: PhaseId;
  /** Every phase that it is held for. */
  phases: PhaseId[];
  /** What it is called. */
  label: Bilingual;
  /** The step that is done when it was held. */
  held: StepId;
  /** No phase that it is held for is required. */
  optional: boolean;
}

type Phases = readonly Pick<Phase, 'id' | 'label' | 'meeting' | 'held' | 'optional'>[];

/** The meetings of a policy in the order of its phases; phases with the same step are one meeting. */
export function meetingsOf(phases: Phases): Meeting[] {
  const joint = Map.groupBy(phases, ({ held }) => held);
  return [...joint.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const all = [first, ...others];
    return {
      phase: first.id,
      phases: all.map(({ id }) => id),
      label: first.meeting ?? first.label,
      held: first.held,
      optional: all.every(({ optional }) => optional),
    };
  });
}

/** The meeting that is held for a phase; undefined for a phase that the policy does not have. */
export function meetingFor(phase: PhaseId, phases: Phases): Meeting | undefined {
  return meetingsOf(phases).find((meeting) => meeting.phases.includes(phase));
}
