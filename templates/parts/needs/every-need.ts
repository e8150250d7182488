import type { Cycle } from '#domain/cycle/cycle.ts';
import type { TrainingNeed } from '#domain/record/rows.ts';
import type { Priority } from '#domain/school.ts';
import { fullName, groupsOfPosts, type Staff, sortName } from '#domain/staff/staff.ts';
import type { BlockOf } from '#templates/blocks.ts';
import { titlesSaid } from '#templates/parts/own-names.ts';
import { listSaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import { costCell, dayCell, type NeedColumn, type NeedOf, priorityOf, sorted, textOrder, themeOf } from './need-of.ts';
import type { Told } from './told-people.ts';

const says = words.summary;
const { columns: person } = words.lists;
const { group } = words.pack.codes;
const { answers } = words.pack;

interface AllOf {
  cycle: Cycle;
  priorities: readonly Priority[];
  /** What is told of those who are not named; null where everybody is. */
  told: ((person: Staff | undefined) => Told) | null;
}

/**
 * Every need with everything that is kept of it, one in a row and one kind of thing in a column: what a pivot table is
 * made of. What an office reads stands first and is printed; what it sorts and counts by stands right of it. The number in the
 * first column puts a sorted table back in its order.
 */
export function everyNeed(needs: readonly NeedOf[], of: AllOf): BlockOf<'table'> {
  const byField = columnsOf(of);
  const all = inOrder.flatMap((field) => byField[field]);
  const shown = [...all.filter(({ aside }) => aside !== true), ...all.filter(({ aside }) => aside === true)];
  const order = ({ need, staff }: NeedOf) =>
    of.told ? textOrder(need) : `${staff ? sortName(staff) : ''}\n${String(need.position).padStart(4, '0')}`;
  return {
    kind: 'table',
    columns: [
      { label: says.number, kind: 'number', share: 6 },
      ...shown.map(({ label, kind, share, choices, aside }) => ({ label, kind, share, choices, aside })),
    ],
    rows: sorted(needs, order).map((one, at) => [{ number: at + 1 }, ...shown.map(({ cell }) => cell(one))]),
    blankRows: 0,
    total: needs.length > 0,
  };
}

/** The order of the columns, by the field that each tells. */
const inOrder = [
  'staffId',
  'theme',
  'priority',
  'need',
  'action',
  'whoActs',
  'provider',
  'byDay',
  'state',
  'doneOn',
  'costPence',
  'howWell',
  'impact',
  'cycleId',
  'recordId',
  'continues',
  'position',
] as const satisfies readonly Field[];

/** What is kept of a need; its id is the program's own name for it, and tells nobody anything. */
type Field = Exclude<keyof TrainingNeed, 'id'>;

function columnsOf({ cycle, priorities, told }: AllOf): Record<Field, readonly NeedColumn[]> {
  return {
    staffId: told
      ? toldColumns(told)
      : [
          {
            label: says.name,
            kind: 'text',
            share: 18,
            cell: ({ staff }) => (staff ? fullName(staff) : says.notListed),
          },
          {
            label: person.group,
            kind: 'text',
            share: 16,
            aside: true,
            cell: ({ staff }) => (staff ? listSaid(groupsOfPosts(staff).map((one) => group[one])) : says.notListed),
          },
          {
            label: says.jobTitle,
            kind: 'text',
            share: 20,
            aside: true,
            cell: ({ staff, own }) => (staff ? titlesSaid(staff, own) : null),
          },
          {
            label: person.site,
            kind: 'text',
            share: 14,
            aside: true,
            cell: ({ staff, own }) => (staff?.site ? own(staff.site) : null),
          },
        ],
    theme: [{ label: says.theme, kind: 'text', share: 15, cell: themeOf }],
    priority: [{ label: says.priority, kind: 'text', share: 18, cell: (of) => priorityOf(of, priorities) }],
    need: [{ label: says.need, kind: 'text', share: 30, cell: ({ need }) => need.need }],
    action: [{ label: says.action, kind: 'text', share: 28, cell: ({ need }) => need.action }],
    whoActs: [{ label: says.whoActs, kind: 'text', share: 15, cell: ({ need }) => need.whoActs }],
    provider: [{ label: says.provider, kind: 'text', share: 16, cell: ({ need }) => need.provider }],
    byDay: [{ label: says.byDay, kind: 'day', share: 12, cell: ({ need }) => dayCell(need.byDay) }],
    state: [
      {
        label: says.state,
        kind: 'text',
        share: 12,
        choices: Object.values(words.needStates),
        cell: ({ need }) => words.needStates[need.state],
      },
    ],
    doneOn: [{ label: says.doneOn, kind: 'day', share: 13, aside: true, cell: ({ need }) => dayCell(need.doneOn) }],
    costPence: [{ label: says.cost, kind: 'money', share: 12, cell: ({ need }) => costCell(need.costPence) }],
    howWell: [{ label: says.howWell, kind: 'text', share: 28, aside: true, cell: ({ need }) => need.howWell }],
    impact: [{ label: says.impact, kind: 'text', share: 28, aside: true, cell: ({ need }) => need.impact }],
    cycleId: [
      {
        label: words.due.cycle,
        kind: 'text',
        share: 13,
        aside: true,
        cell: ({ need }) => (need.cycleId === cycle.id ? cycle.label : null),
      },
    ],
    recordId: [
      {
        label: says.comesFrom,
        kind: 'text',
        share: 18,
        aside: true,
        cell: ({ need }) => (need.recordId === null ? says.itself : says.aRecord),
      },
    ],
    continues: [
      {
        label: says.carriedOn,
        kind: 'text',
        share: 14,
        aside: true,
        choices: [answers.yes, answers.no],
        cell: ({ need }) => (need.continues === null ? answers.no : answers.yes),
      },
    ],
    // where a need stands among somebody's tells how many they have
    position: told
      ? []
      : [{ label: says.order, kind: 'number', share: 8, aside: true, cell: ({ need }) => ({ number: need.position }) }],
  };
}

/** Whose a need is, as far as a list says that names nobody. */
function toldColumns(told: (person: Staff | undefined) => Told): NeedColumn[] {
  return [
    { label: person.group, kind: 'text', share: 16, aside: true, cell: ({ staff }) => told(staff).group },
    { label: says.jobTitle, kind: 'text', share: 20, aside: true, cell: ({ staff }) => told(staff).jobTitle },
    { label: person.site, kind: 'text', share: 14, aside: true, cell: ({ staff }) => told(staff).site },
  ];
}
