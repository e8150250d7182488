import type { Input } from '#contract/index.ts';
import { isDay } from '#domain/days/dates.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { FormProblem } from '#renderer/asking/form-problems.ts';
import { words } from '#renderer/words/index.ts';
import type { MustHaveLine } from './held.ts';

/** A line of the school's own as it is being typed. */
export interface MustHaveDraft {
  name: string;
  whom: 'all' | 'named' | 'some';
  /** Of `some`. */
  groups: readonly StaffGroupId[];
  months: string;
  source: string;
  checkedOn: string;
  isLeftOut: boolean;
}

export const mustHaveFields = ['name', 'whom', 'months', 'checkedOn'] as const;

const MOST_MONTHS = 120;

/** What stands in the boxes at first: what is asked of everybody each year, or the line as it is. */
export function draftOf(edited: MustHaveLine | 'new'): MustHaveDraft {
  if (edited === 'new')
    return { name: '', whom: 'all', groups: [], months: '12', source: '', checkedOn: '', isLeftOut: false };
  const { whom, months, checkedOn, name, source, isLeftOut } = edited;
  return {
    name,
    source,
    isLeftOut,
    whom: typeof whom === 'string' ? whom : 'some',
    groups: typeof whom === 'string' ? [] : whom,
    months: months === null ? '' : String(months),
    checkedOn: checkedOn ?? '',
  };
}

/** What is missing or cannot be read. */
export function problemsIn(draft: MustHaveDraft): FormProblem<(typeof mustHaveFields)[number]>[] {
  const says = words.trainingHeld.mustHaves;
  const { name, whom, groups, checkedOn } = draft;
  const months = monthsOf(draft);
  const isMonths = months === null || (Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS);
  return [
    ...(name.trim() === '' ? [{ field: 'name' as const, text: says.missingName }] : []),
    ...(whom === 'some' && groups.length === 0 ? [{ field: 'whom' as const, text: says.missingGroups }] : []),
    ...(isMonths ? [] : [{ field: 'months' as const, text: says.wrongMonths }]),
    ...(checkedOn === '' || isDay(checkedOn) ? [] : [{ field: 'checkedOn' as const, text: words.kit.date.wrong }]),
  ];
}

/** The line as it is sent; nothing is wrong with it. */
export function sentOf(draft: MustHaveDraft): Omit<Input<'mustHaves.save'>, 'id'> {
  const { name, source, isLeftOut, whom, groups, checkedOn } = draft;
  return {
    name,
    source,
    isLeftOut,
    whom: whom === 'some' ? [...groups] : whom,
    months: monthsOf(draft),
    checkedOn: isDay(checkedOn) ? checkedOn : null,
  };
}

/** How often, in months; null for once and for all. */
function monthsOf({ months }: MustHaveDraft): number | null {
  return months.trim() === '' ? null : Number(months);
}
