import type { Cycle } from '#domain/cycle/cycle.ts';
import { priorityName } from '#domain/cycle/plan.ts';
import type { TrainingNeed } from '#domain/record/rows.ts';
import { type NameFinder, nameFinder } from '#domain/requests/names-in.ts';
import type { Priority, School } from '#domain/school.ts';
import { fullName, type Staff, sortName } from '#domain/staff/staff.ts';
import { byText } from '#domain/text/order.ts';
import type { Block, BlockOf, Cell, Column } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { words } from '#templates/words/index.ts';

/** A training need and whose it is. */
interface NeedOf {
  need: TrainingNeed;
  staff: Staff | undefined;
}

interface SummaryFacts {
  school: School;
  cycle: Cycle;
  needs: NeedOf[];
  /** The same without anybody's name in what was typed: for the parts that name nobody. */
  unnamed: NeedOf[];
  /** The improvement plan of its year, in words that name nobody. */
  priorities: readonly Priority[];
}

/** Every training need of a cycle: by theme without names, by person, and the costs (requirements 8.4). */
export const trainingNeedsSummary = document<SummaryFacts>({
  id: 'training-needs-summary',
  title: words.summary.title,
  about: words.summary.about,
  form: null,
  subjects: ['cycle'],
  formats: ['excel', 'word', 'pdf'],
  load: (read, subject) => {
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
    return { school: read.school(), cycle, needs, unnamed, priorities };
  },
  compose: ({ school, cycle, needs, unnamed, priorities }) => ({
    title: words.summary.title,
    subtitle: words.summary.subtitle(cycle.policy.title, cycle.label),
    school: letterhead(school),
    blocks: [
      section(words.summary.byTheme, byTheme(unnamed, priorities)),
      section(words.summary.byPerson, byPerson(needs)),
      section(words.summary.costs, costs(unnamed), themeChart(unnamed)),
    ],
    languages: cycle.policy.languages,
    workbook: 'sheets',
    form: null,
    demo: school.demo,
  }),
  fileName: ({ cycle }) => `${words.summary.title.en} – ${cycle.label}`,
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

function section(title: Column['label'], table: Table, chart?: BlockOf<'chart'>): Block {
  const empty: Block = { kind: 'paragraph', text: words.summary.noneYet };
  const filled: Block[] = chart ? [table, chart] : [table];
  return { kind: 'section', title, blocks: table.rows.length === 0 ? [table, empty] : filled };
}

function byTheme(needs: readonly NeedOf[], priorities: readonly Priority[]): Table {
  const order = ({ need }: NeedOf) => `${need.theme === '' ? 'last' : 'first'}\n${need.theme}\n${need.need}`;
  return table(
    [
      { label: words.summary.theme, kind: 'text', share: 15 },
      { label: words.summary.need, kind: 'text', share: 27 },
      { label: words.summary.action, kind: 'text', share: 26 },
      { label: words.summary.provider, kind: 'text', share: 15 },
      { label: words.summary.priority, kind: 'text', share: 17 },
      { label: words.summary.byDay, kind: 'day', share: 12 },
      { label: words.summary.state, kind: 'text', share: 11 },
      { label: words.summary.doneOn, kind: 'day', share: 12 },
    ],
    sorted(needs, order).map(({ need }) => [
      themeOf(need),
      need.need,
      need.action,
      need.provider,
      priorityName(need.priority, priorities),
      dayCell(need.byDay),
      words.needStates[need.state],
      dayCell(need.doneOn),
    ]),
  );
}

function byPerson(needs: readonly NeedOf[]): Table {
  const order = (of: NeedOf) => `${of.staff ? sortName(of.staff) : ''}\n${String(of.need.position).padStart(4, '0')}`;
  return table(
    [
      { label: words.summary.name, kind: 'text', share: 16 },
      { label: words.summary.jobTitle, kind: 'text', share: 15 },
      { label: words.summary.need, kind: 'text', share: 24 },
      { label: words.summary.action, kind: 'text', share: 23 },
      { label: words.summary.whoActs, kind: 'text', share: 14 },
      { label: words.summary.theme, kind: 'text', share: 13 },
      { label: words.summary.byDay, kind: 'day', share: 12 },
      { label: words.summary.state, kind: 'text', share: 11 },
      { label: words.summary.cost, kind: 'money', share: 11 },
    ],
    sorted(needs, order).map(({ need, staff }) => [
      staff ? fullName(staff) : null,
      staff?.jobTitle ?? null,
      need.need,
      need.action,
      need.whoActs,
      themeOf(need),
      dayCell(need.byDay),
      words.needStates[need.state],
      need.costPence === null ? null : { pence: need.costPence },
    ]),
    true,
  );
}

/** What is still wanted costs money; what was withdrawn does not count. */
function costs(needs: readonly NeedOf[]): Table {
  return table(
    [
      { label: words.summary.theme, kind: 'text', share: 40 },
      { label: words.summary.needs, kind: 'number', share: 15 },
      { label: words.summary.stillOpen, kind: 'number', share: 15 },
      { label: words.summary.met, kind: 'number', share: 15 },
      { label: words.summary.cost, kind: 'money', share: 15 },
    ],
    themes(needs).map(({ theme, of }) => [
      theme,
      { number: of.length },
      { number: of.filter((need) => need.state !== 'met').length },
      { number: of.filter((need) => need.state === 'met').length },
      { pence: of.reduce((sum, need) => sum + (need.costPence ?? 0), 0) },
    ]),
    true,
  );
}

function themeChart(needs: readonly NeedOf[]): BlockOf<'chart'> {
  return {
    kind: 'chart',
    title: words.summary.chart,
    bars: themes(needs).map(({ theme, of }) => ({
      label: theme,
      parts: [{ label: words.summary.needs, value: of.length }],
    })),
  };
}

/** The needs that were not withdrawn, by theme; the most wanted theme first. */
function themes(needs: readonly NeedOf[]) {
  const wanted = needs.map(({ need }) => need).filter((need) => need.state !== 'withdrawn');
  return [...Map.groupBy(wanted, (need) => need.theme)]
    .map(([name, of]) => ({ name, theme: name || words.summary.noTheme, of }))
    .sort((a, b) => b.of.length - a.of.length || byText(a.name, b.name));
}

function table(columns: Column[], rows: Cell[][], total = false): Table {
  return { kind: 'table', columns, rows, blankRows: 0, total: total && rows.length > 0 };
}

function sorted(needs: readonly NeedOf[], order: (of: NeedOf) => string): NeedOf[] {
  return needs
    .map((of) => ({ of, order: order(of) }))
    .sort((a, b) => byText(a.order, b.order))
    .map(({ of }) => of);
}

function themeOf(need: TrainingNeed): Cell {
  return need.theme || words.summary.noTheme;
}

function dayCell(day: TrainingNeed['byDay']): Cell {
  return day === null ? null : { day };
}
