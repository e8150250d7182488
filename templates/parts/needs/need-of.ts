import { priorityName } from '#domain/cycle/plan.ts';
import type { TrainingNeed } from '#domain/record/rows.ts';
import type { Priority } from '#domain/school.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { byText } from '#domain/text/order.ts';
import type { Cell, Column, Text } from '#templates/blocks.ts';
import type { OwnNames } from '#templates/parts/own-names.ts';
import { words } from '#templates/words/index.ts';

/** A training need and whose it is. */
export interface NeedOf {
  need: TrainingNeed;
  staff: Staff | undefined;
  /** What the school has Welsh names for. */
  own: OwnNames;
}

/** A column of a table of needs, and what stands in it. */
export interface NeedColumn extends Column {
  cell: (of: NeedOf) => Cell;
}

/** The theme of a need, or that it has none. */
export function themeOf({ need, own }: NeedOf): Text {
  return need.theme === '' ? words.summary.noTheme : own(need.theme);
}

/** The priority that a need serves, in the words of the improvement plan, or that it serves none. */
export function priorityOf({ need }: NeedOf, priorities: readonly Priority[]): Text {
  return need.priority === '' ? words.summary.noPriority : priorityName(need.priority, priorities);
}

/** A day in a cell; nothing where there is none. */
export function dayCell(day: TrainingNeed['byDay']): Cell {
  return day === null ? null : { day };
}

/** Money in a cell; nothing where nobody said how much, which is another thing than nothing to pay. */
export function costCell(costPence: number | null): Cell {
  return costPence === null ? null : { pence: costPence };
}

/** The order of needs that are nobody's: by theme, what has none last, and by what is needed. */
export function textOrder({ theme, need, action }: TrainingNeed): string {
  return `${theme === '' ? 'last' : 'first'}\n${theme}\n${need}\n${action}`;
}

/** Needs in the order of a text of each. */
export function sorted(needs: readonly NeedOf[], order: (of: NeedOf) => string): NeedOf[] {
  return needs
    .map((of) => ({ of, order: order(of) }))
    .sort((a, b) => byText(a.order, b.order))
    .map(({ of }) => of);
}
