import { priorityName } from '#domain/cycle/plan.ts';
import type { Priority } from '#domain/school.ts';
import { fullName, sortName } from '#domain/staff/staff.ts';
import type { BlockOf, Cell, Column } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { costCell, dayCell, type NeedOf, sorted, textOrder, themeOf } from './need-of.ts';
import { costOf, needGroups } from './need-sums.ts';

const says = words.summary;

type Table = BlockOf<'table'>;

/** What is needed by theme, without whose it is. */
export function byTheme(needs: readonly NeedOf[], priorities: readonly Priority[]): Table {
  return table(
    [
      { label: says.theme, kind: 'text', share: 15 },
      { label: says.need, kind: 'text', share: 26 },
      { label: says.action, kind: 'text', share: 25 },
      { label: says.provider, kind: 'text', share: 15 },
      { label: says.priority, kind: 'text', share: 17 },
      { label: says.byDay, kind: 'day', share: 12 },
      { label: says.state, kind: 'text', share: 13 },
      { label: says.doneOn, kind: 'day', share: 12 },
    ],
    sorted(needs, ({ need }) => textOrder(need)).map((of) => {
      const { need } = of;
      return [
        themeOf(of),
        need.need,
        need.action,
        need.provider,
        priorityName(need.priority, priorities),
        dayCell(need.byDay),
        words.needStates[need.state],
        dayCell(need.doneOn),
      ];
    }),
  );
}

/** What each needs. */
export function byPerson(needs: readonly NeedOf[]): Table {
  const order = (of: NeedOf) => `${of.staff ? sortName(of.staff) : ''}\n${String(of.need.position).padStart(4, '0')}`;
  return table(
    [
      { label: says.name, kind: 'text', share: 16 },
      { label: says.jobTitle, kind: 'text', share: 15 },
      { label: says.need, kind: 'text', share: 23 },
      { label: says.action, kind: 'text', share: 22 },
      { label: says.whoActs, kind: 'text', share: 14 },
      { label: says.theme, kind: 'text', share: 13 },
      { label: says.byDay, kind: 'day', share: 12 },
      { label: says.state, kind: 'text', share: 13 },
      { label: says.cost, kind: 'money', share: 11 },
    ],
    sorted(needs, order).map((of) => {
      const { need, staff, own } = of;
      return [
        staff ? fullName(staff) : says.notListed,
        staff ? own(staff.jobTitle) : null,
        need.need,
        need.action,
        need.whoActs,
        themeOf(of),
        dayCell(need.byDay),
        words.needStates[need.state],
        costCell(need.costPence),
      ];
    }),
    isCosted(needs),
  );
}

/** What nobody has met or withdrawn, the earliest day first; what has no day is last. Whose it is where names are given. */
export function stillOpen(needs: readonly NeedOf[], isNamed: boolean): Table {
  const open = needs.filter(({ need: { state } }) => state === 'open' || state === 'booked');
  const order = ({ need, staff }: NeedOf) =>
    `${need.byDay ?? 'none'}\n${isNamed && staff ? sortName(staff) : textOrder(need)}`;
  return table(
    [
      { label: says.byDay, kind: 'day', share: 12 },
      ...(isNamed ? [{ label: says.name, kind: 'text' as const, share: 18 }] : []),
      { label: says.need, kind: 'text', share: 28 },
      { label: says.action, kind: 'text', share: 28 },
      { label: says.whoActs, kind: 'text', share: 16 },
      { label: says.provider, kind: 'text', share: 16 },
      { label: says.state, kind: 'text', share: 12, choices: Object.values(words.needStates) },
      { label: says.cost, kind: 'money', share: 12 },
    ],
    sorted(open, order).map(({ need, staff }) => [
      dayCell(need.byDay),
      ...(isNamed ? [staff ? fullName(staff) : says.notListed] : []),
      need.need,
      need.action,
      need.whoActs,
      need.provider,
      words.needStates[need.state],
      costCell(need.costPence),
    ]),
    isCosted(open),
  );
}

/** What the table of numbers tells, drawn; a workbook's is drawn of the cells of that table. */
export function themeChart(needs: readonly NeedOf[]): BlockOf<'chart'> {
  return {
    kind: 'chart',
    title: says.chart,
    bars: needGroups(needs, themeOf).map(({ name, needs: same }) => ({
      label: name,
      parts: [{ label: says.needs, value: same.length }],
    })),
  };
}

/** Whether anybody said of any what it costs: there is no sum of nothing. */
function isCosted(needs: readonly NeedOf[]): boolean {
  return costOf(needs.map(({ need }) => need)) !== null;
}

function table(columns: Column[], rows: Cell[][], total = false): Table {
  return { kind: 'table', columns, rows, blankRows: 0, total: total && rows.length > 0 };
}
