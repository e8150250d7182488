import type { Cycle } from '#domain/cycle/cycle.ts';
import { priorityName } from '#domain/cycle/plan.ts';
import type { TrainingNeed } from '#domain/record/rows.ts';
import { type NameFinder, nameFinder } from '#domain/requests/names-in.ts';
import type { Priority, School } from '#domain/school.ts';
import { fullName, sortName } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, BlockOf, Cell, Column, Medium, Text } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { nameOfFile } from '#templates/parts/file-name.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { everyNeed } from '#templates/parts/needs/every-need.ts';
import { costCell, dayCell, type NeedOf, priorityOf, sorted, themeOf } from '#templates/parts/needs/need-of.ts';
import { costOf, needGroups, needSums } from '#templates/parts/needs/need-sums.ts';
import { type RunningOut, runningOut, runningOutTable } from '#templates/parts/needs/running-out.ts';
import { words } from '#templates/words/index.ts';

const says = words.summary;

interface SummaryFacts {
  school: School;
  cycle: Cycle;
  needs: NeedOf[];
  /** The same without anybody's name in what was typed: for the parts that name nobody. */
  unnamed: NeedOf[];
  /** The improvement plan of its year, in words that name nobody. */
  priorities: readonly Priority[];
  /** Training that staff must have and that runs out by the end of the cycle. */
  runsOut: RunningOut[];
}

/**
 * Every training need of a cycle (requirements 8.4). A workbook has all of them in one table first, then what is counted of
 * them, what is open and what runs out; on paper they stand by theme without names and by person.
 */
export const trainingNeedsSummary = document<SummaryFacts>({
  id: 'training-needs-summary',
  title: says.title,
  about: says.about,
  form: null,
  subjects: ['cycle'],
  formats: ['excel', 'word', 'pdf'],
  load: (read, subject, today) => {
    const cycle = subject.of === 'cycle' ? read.cycles.byId(subject.cycleId) : undefined;
    if (!cycle) return undefined;
    const people = read.staff.all();
    const staff = new Map(people.map((one) => [one.id, one]));
    const needs = read.trainingNeeds.inCycle(cycle.id).map((need) => ({ need, staff: staff.get(need.staffId) }));
    const finder = nameFinder(people, [], { short: true });
    const unnamed = needs.map(({ need, ...of }) => ({ ...of, need: withoutNames(need, finder) }));
    const priorities = read.cycles.priorities(cycle).map((one) => ({
      ...one,
      text: finder.without(one.text),
      welsh: finder.without(one.welsh),
    }));
    const runsOut = runningOut(read, { today, soon: cycle.ends });
    return { school: read.school(), cycle, needs, unnamed, priorities, runsOut };
  },
  compose: ({ school, cycle, needs, unnamed, priorities, runsOut }) => ({
    title: says.title,
    subtitle: says.subtitle(cycle.policy.title, cycle.label),
    school: letterhead(school),
    blocks: [
      section(says.all, everyNeed(needs, { cycle, priorities }), { on: 'workbook' }),
      section(says.byTheme, byTheme(unnamed, priorities), { on: 'paper' }),
      section(says.byPerson, byPerson(needs), { on: 'paper' }),
      section(says.numbers.theme, needSums(says.theme, needGroups(unnamed, themeOf)), { chart: themeChart(unnamed) }),
      section(
        says.numbers.priority,
        needSums(
          says.priority,
          needGroups(unnamed, (of) => priorityOf(of, priorities)),
        ),
      ),
      section(says.numbers.group, needSums(words.lists.columns.group, needGroups(unnamed, groupOf))),
      section(says.numbers.person, needSums(says.name, needGroups(needs, personOf)), { on: 'workbook' }),
      section(says.open, stillOpen(needs), { on: 'workbook', none: says.nothingOpen }),
      section(says.runsOut, runningOutTable(runsOut), { none: says.nothingRunsOut }),
    ],
    languages: cycle.policy.languages,
    workbook: 'sheets',
    form: null,
    demo: school.demo,
  }),
  fileName: ({ cycle }) => nameOfFile([says.title, cycle.label]),
});

type Table = BlockOf<'table'>;

function withoutNames(need: TrainingNeed, finder: NameFinder): TrainingNeed {
  return {
    ...need,
    need: finder.without(need.need),
    action: finder.without(need.action),
    provider: finder.without(need.provider),
    priority: finder.without(need.priority),
    theme: finder.without(need.theme),
  };
}

function section(
  title: Column['label'],
  table: Table,
  { on, chart, none = says.noneYet }: { on?: Medium; chart?: BlockOf<'chart'>; none?: Bilingual } = {},
): Block {
  const empty: Block = { kind: 'paragraph', text: none };
  const filled: Block[] = chart ? [table, chart] : [table];
  return { kind: 'section', on, title, blocks: table.rows.length === 0 ? [table, empty] : filled };
}

function byTheme(needs: readonly NeedOf[], priorities: readonly Priority[]): Table {
  const order = ({ need }: NeedOf) => `${need.theme === '' ? 'last' : 'first'}\n${need.theme}\n${need.need}`;
  return table(
    [
      { label: says.theme, kind: 'text', share: 15 },
      { label: says.need, kind: 'text', share: 27 },
      { label: says.action, kind: 'text', share: 26 },
      { label: says.provider, kind: 'text', share: 15 },
      { label: says.priority, kind: 'text', share: 17 },
      { label: says.byDay, kind: 'day', share: 12 },
      { label: says.state, kind: 'text', share: 11 },
      { label: says.doneOn, kind: 'day', share: 12 },
    ],
    sorted(needs, order).map((of) => {
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

function byPerson(needs: readonly NeedOf[]): Table {
  const order = (of: NeedOf) => `${of.staff ? sortName(of.staff) : ''}\n${String(of.need.position).padStart(4, '0')}`;
  return table(
    [
      { label: says.name, kind: 'text', share: 16 },
      { label: says.jobTitle, kind: 'text', share: 15 },
      { label: says.need, kind: 'text', share: 24 },
      { label: says.action, kind: 'text', share: 23 },
      { label: says.whoActs, kind: 'text', share: 14 },
      { label: says.theme, kind: 'text', share: 13 },
      { label: says.byDay, kind: 'day', share: 12 },
      { label: says.state, kind: 'text', share: 11 },
      { label: says.cost, kind: 'money', share: 11 },
    ],
    sorted(needs, order).map((of) => {
      const { need, staff } = of;
      return [
        staff ? fullName(staff) : says.notListed,
        staff?.jobTitle ?? null,
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

/** What nobody has met or withdrawn, the earliest day first; what has no day is last. */
function stillOpen(needs: readonly NeedOf[]): Table {
  const open = needs.filter(({ need: { state } }) => state === 'open' || state === 'booked');
  const order = ({ need, staff }: NeedOf) => `${need.byDay ?? 'none'}\n${staff ? sortName(staff) : ''}`;
  return table(
    [
      { label: says.byDay, kind: 'day', share: 12 },
      { label: says.name, kind: 'text', share: 18 },
      { label: says.need, kind: 'text', share: 28 },
      { label: says.action, kind: 'text', share: 28 },
      { label: says.whoActs, kind: 'text', share: 16 },
      { label: says.provider, kind: 'text', share: 16 },
      { label: says.state, kind: 'text', share: 12, choices: Object.values(words.needStates) },
      { label: says.cost, kind: 'money', share: 12 },
    ],
    sorted(open, order).map(({ need, staff }) => [
      dayCell(need.byDay),
      staff ? fullName(staff) : says.notListed,
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
function themeChart(needs: readonly NeedOf[]): BlockOf<'chart'> {
  return {
    kind: 'chart',
    title: says.chart,
    bars: needGroups(needs, themeOf).map(({ name, needs: same }) => ({
      label: name,
      parts: [{ label: says.needs, value: same.length }],
    })),
  };
}

/** The group of somebody's first post: who holds two posts is counted once. */
function groupOf({ staff }: NeedOf): Text {
  return staff ? words.pack.codes.group[staff.group] : says.notListed;
}

function personOf({ staff }: NeedOf): Text {
  return staff ? sortName(staff) : says.notListed;
}

/** Whether anybody said of any what it costs: there is no sum of nothing. */
function isCosted(needs: readonly NeedOf[]): boolean {
  return costOf(needs.map(({ need }) => need)) !== null;
}

function table(columns: Column[], rows: Cell[][], total = false): Table {
  return { kind: 'table', columns, rows, blankRows: 0, total: total && rows.length > 0 };
}
