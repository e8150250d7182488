import type { Reads } from '#db/reads.ts';
import { type Cycle, cycleLabel } from '#domain/cycle/cycle.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import { groupsOf } from '#domain/cycle/cycle-groups.ts';
import { faultOfSpan, spansAround } from '#domain/cycle/period.ts';
import type { Day } from '#domain/days/dates.ts';
import { overlap, type Span } from '#domain/days/span.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';

/** A cycle as it would be opened under the school's policy: what it counts by, and its label. */
export type Opening = Pick<Cycle, 'label'> & CycleRules;

/** A period of the school's policy, and the days that its cycle is to have. */
export type OpeningAsked = Pick<CycleRules, 'periodId' | 'starts' | 'ends'>;

/** The cycle of a period as it would be opened. Refuses days that no cycle can have, at their field. */
export function openingOf(read: Reads, { periodId, starts, ends }: OpeningAsked): Result<Opening> {
  const { policy, choices } = read.policy();
  const period = policy?.periods.find(({ id }) => id === periodId);
  if (!policy || !period) return refuse({ code: 'not-found', what: 'policy' });
  const fault = faultOfSpan({ starts, ends });
  if (fault) return refuse(fault);
  const label = cycleLabel({ starts, ends }, period, policy);
  return done({ policy, choices, periodId, starts, ends, label, calendar: read.calendar() });
}

/** The cycle of the same period that has some of the same days; a closed one too, because its reviews are done. */
export function sameCycle(read: Reads, { periodId, starts, ends }: OpeningAsked): Cycle | undefined {
  return read.cycles.all().find((cycle) => cycle.periodId === periodId && overlap(cycle, { starts, ends }));
}

/** The cycles that can be chosen: of each period the one that holds today, the one before it and the next. */
export function openingChoices(read: Reads, policy: Policy, today: Day) {
  const { choices } = read.policy();
  const labels = new Map(policy.groups.map(({ id, label }) => [id, label]));
  return policy.periods.flatMap((period) =>
    spansAround(period, today).map(({ starts, ends }) => {
      const there = sameCycle(read, { periodId: period.id, starts, ends });
      return {
        periodId: period.id,
        starts,
        ends,
        label: cycleLabel({ starts, ends }, period, policy),
        groups: groupsOf(period, { policy, choices }).map((id) => ({ id, label: labels.get(id) ?? { en: id } })),
        cycleId: there?.id ?? null,
        closedOn: there?.closedOn ?? null,
      };
    }),
  );
}

type Choice = ReturnType<typeof openingChoices>[number];

/**
 * What is meant by a period and a first day of which either may be left open: of the choices that fit, the one that holds
 * today and is not open yet, else the one that holds today, else the first. Undefined for a period that is not there.
 */
export function meantBy(
  { periodId, starts }: { periodId: string | null; starts: Day | null },
  choices: readonly Choice[],
  today: Day,
): OpeningAsked | undefined {
  const fitting = choices.filter((one) => periodId === null || one.periodId === periodId);
  const atStart = fitting.find((one) => one.starts === starts);
  if (atStart) return atStart;
  const now = fitting.filter((one) => holds(one, today));
  const usual = now.find(({ cycleId }) => cycleId === null) ?? now[0] ?? fitting[0];
  return usual && { ...usual, starts: starts ?? usual.starts };
}

function holds({ starts, ends }: Span, today: Day): boolean {
  return starts <= today && today <= ends;
}
