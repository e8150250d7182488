import { compareDays, type Day } from '#domain/days/dates.ts';
import type { Objective, SupportPromise } from '#domain/record/rows.ts';

/** An objective or a promise with the person whose review it stands in. */
export type Whose<Row> = Row & { person: string };

/** How many objectives serve each priority of a plan, and of how many people; those without any are there, too. */
export function servedBy(
  priorities: readonly string[],
  objectives: readonly Whose<Pick<Objective, 'priority'>>[],
): { text: string; objectives: number; people: number }[] {
  return priorities.map((text) => {
    const own = objectives.filter(({ priority }) => priority === text);
    return { text, objectives: own.length, people: new Set(own.map(({ person }) => person)).size };
  });
}

/** Whether an objective serves a priority of the plan; one that was reworded since serves it no more. */
export function serves({ priority }: Pick<Objective, 'priority'>, priorities: readonly string[]): boolean {
  return priorities.includes(priority);
}

/** Whether support was promised by a day that has passed and has not come. */
export function isLate({ state, byDay }: Pick<SupportPromise, 'state' | 'byDay'>, today: Day): boolean {
  return state === 'open' && byDay !== null && byDay < today;
}

/** Promises in the order in which somebody looks after them: open ones by their day, then those that are settled. */
export function promiseOrder(
  one: Pick<SupportPromise, 'state' | 'byDay'>,
  other: Pick<SupportPromise, 'state' | 'byDay'>,
): number {
  const isOpen = Number(other.state === 'open') - Number(one.state === 'open');
  if (isOpen !== 0) return isOpen;
  if (one.byDay === null || other.byDay === null) return Number(one.byDay === null) - Number(other.byDay === null);
  return compareDays(one.byDay, other.byDay);
}
