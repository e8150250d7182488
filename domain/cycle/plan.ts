import { compareDays, type Day } from '#domain/days/dates.ts';
import type { Span } from '#domain/days/span.ts';
import type { Period } from '#domain/policy/groups.ts';
import type { Objective, SupportPromise } from '#domain/record/rows.ts';
import type { Priority, YearPlan } from '#domain/school.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { yearIn } from './period.ts';

/** An objective or a promise with the person whose review it stands in. */
export type Whose<Row> = Row & { person: string };

const schoolYear: Pick<Period, 'starts' | 'months'> = { starts: { month: 9, dayOfMonth: 1 }, months: 12 };

/** The school year whose improvement plan a cycle serves: the one that it shares most days with. */
export function planYear(cycle: Span): number {
  return yearIn(schoolYear, cycle);
}

/**
 * The priorities of a school year. A year without a list of its own has the one that was entered before priorities had a
 * year, where there is one; never another year's.
 */
export function prioritiesOf(plans: readonly YearPlan[], year: number): Priority[] {
  const plan = plans.find((one) => one.year === year) ?? plans.find((one) => one.year === null);
  return plan?.priorities ?? [];
}

/** The plan that a year without priorities of its own can begin with: of those before it, the last that has any. */
export function planToRepeat(plans: readonly YearPlan[], year: number): YearPlan | undefined {
  const own = plans.find((one) => one.year === year);
  if (own && own.priorities.length > 0) return undefined;
  return plans.findLast((one) => (one.year === null || one.year < year) && one.priorities.length > 0);
}

/** The plans with the priorities of one year put in place; what is not named is no priority, and each stands once. */
export function withPlan(plans: readonly YearPlan[], { year, priorities }: YearPlan): YearPlan[] {
  const named = new Map(priorities.filter(({ text }) => text !== '').map((one) => [one.text, one]));
  // of two lines that say the same the first keeps its place
  const once = [...named.keys()].flatMap((text) => priorities.find((one) => one.text === text) ?? []);
  return [...plans.filter((one) => one.year !== year), { year, priorities: once }].sort(
    (a, b) => (a.year ?? 0) - (b.year ?? 0),
  );
}

/**
 * The priorities of a year with those of one owner as typed, one on each line. A Welsh name stays with its line: the one
 * that says the same, or where no line came or went, the one in its place.
 */
export function withLines(
  priorities: readonly Priority[],
  whose: Priority['whose'],
  lines: readonly string[],
): Priority[] {
  const own = priorities.filter((one) => one.whose === whose);
  const typed = lines.map((text, at) => {
    const before = own.find((one) => one.text === text) ?? (own.length === lines.length ? own[at] : undefined);
    return { text, welsh: before?.welsh ?? '', whose };
  });
  const others = priorities.filter((one) => one.whose !== whose);
  return whose === 'school' ? [...typed, ...others] : [...others, ...typed];
}

/** What a priority is called in both languages; one that the plan does not name stands as it was written. */
export function priorityName(text: string, priorities: readonly Priority[]): Bilingual {
  const welsh = priorities.find((one) => one.text === text)?.welsh;
  return welsh ? { en: text, cy: welsh } : { en: text };
}

/** How many objectives serve each priority of a plan, and of how many people; those without any are there, too. */
export function servedBy(
  priorities: readonly Priority[],
  objectives: readonly Whose<Pick<Objective, 'priority'>>[],
): (Pick<Priority, 'text' | 'whose'> & { objectives: number; people: number })[] {
  return priorities.map(({ text, whose }) => {
    const own = objectives.filter(({ priority }) => priority === text);
    return { text, whose, objectives: own.length, people: new Set(own.map(({ person }) => person)).size };
  });
}

/** Whether an objective serves a priority of the plan; one that was reworded since serves it no more. */
export function serves({ priority }: Pick<Objective, 'priority'>, priorities: readonly Priority[]): boolean {
  return priorities.some(({ text }) => text === priority);
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
