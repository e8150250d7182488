import type { Cycle } from '#domain/cycle/cycle.ts';
import type { TrainingNeed } from '#domain/record/rows.ts';
import { type NameFinder, nameFinder } from '#domain/requests/names-in.ts';
import type { Priority, School } from '#domain/school.ts';
import { type Staff, sortName } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, BlockOf, Column, Medium, Text } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { nameOfFile } from '#templates/parts/file-name.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { everyNeed } from '#templates/parts/needs/every-need.ts';
import { type NeedOf, priorityOf, themeOf } from '#templates/parts/needs/need-of.ts';
import { needGroups, needSums } from '#templates/parts/needs/need-sums.ts';
import { byPerson, byTheme, stillOpen, themeChart } from '#templates/parts/needs/need-tables.ts';
import { type RunningOut, runningOut, runningOutTable } from '#templates/parts/needs/running-out.ts';
import { type Told, titlesOfOne, toldOf } from '#templates/parts/needs/told-people.ts';
import { namesFrom, type OwnNames, ownNames } from '#templates/parts/own-names.ts';
import { inLine } from '#templates/parts/said.ts';
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
  /** What is told of those who are not named, on a summary that is handed round; null where everybody is named. */
  told: ((person: Staff | undefined) => Told) | null;
  own: OwnNames;
}

/**
 * Every training need of a cycle (requirements 8.4). A workbook has all of them in one table first, then what is counted of
 * them, what is open and what runs out; on paper they stand by theme without names and by person. One to hand round names
 * nobody, and says nothing of anybody that fewer than three people share.
 */
export const trainingNeedsSummary = document<SummaryFacts>({
  id: 'training-needs-summary',
  title: says.title,
  about: says.about,
  form: null,
  subjects: ['cycle'],
  formats: ['excel', 'word', 'pdf'],
  load: (read, subject, today) => {
    if (subject.of !== 'cycle') return undefined;
    const cycle = read.cycles.byId(subject.cycleId);
    if (!cycle) return undefined;
    const { unnamed: isUnnamed = false } = subject;
    const own = ownNames(read);
    const people = read.staff.all();
    const staff = new Map(people.map((one) => [one.id, one]));
    const needs = read.trainingNeeds.inCycle(cycle.id).map((need) => ({
      need,
      staff: staff.get(need.staffId),
      own,
    }));
    const finder = nameFinder(people, isUnnamed ? titlesOfOne(people) : [], { short: true });
    const themes = namesFrom(
      new Map([...read.welshWords()].map(([english, welsh]) => [finder.without(english), finder.without(welsh)])),
    );
    const unnamed = needs.map(({ need, ...of }) => ({
      ...of,
      need: withoutNames(need, finder),
      own: themes,
    }));
    const priorities = read.cycles.priorities(cycle).map((one) => ({
      ...one,
      text: finder.without(one.text),
      welsh: finder.without(one.welsh),
    }));
    const runsOut = runningOut(read, { today, soon: cycle.ends });
    const here = people.filter(({ leavingDate }) => leavingDate === null || leavingDate >= today);
    const told = isUnnamed ? toldOf(here, own) : null;
    return {
      school: read.school(),
      cycle,
      needs: isUnnamed ? unnamed : needs,
      unnamed,
      priorities,
      runsOut,
      told,
      own,
    };
  },
  compose: ({ school, cycle, needs, unnamed, priorities, runsOut, told, own }) => ({
    title: says.title,
    subtitle: inLine([says.subtitle(cycle.policy.title, cycle.label), ...(told ? [says.unnamed] : [])]),
    school: letterhead(school),
    blocks: [
      section(says.all, everyNeed(needs, { cycle, priorities, told }), { on: 'workbook' }),
      section(says.byTheme, byTheme(unnamed, priorities), { on: 'paper' }),
      ...(told ? [] : [section(says.byPerson, byPerson(needs), { on: 'paper' })]),
      section(says.numbers.theme, needSums(says.theme, needGroups(unnamed, themeOf)), { chart: themeChart(unnamed) }),
      section(
        says.numbers.priority,
        needSums(
          says.priority,
          needGroups(unnamed, (of) => priorityOf(of, priorities)),
        ),
      ),
      section(
        says.numbers.group,
        needSums(
          words.lists.columns.group,
          needGroups(unnamed, (of) => (told ? told(of.staff).group : groupOf(of))),
        ),
      ),
      ...(told
        ? []
        : [section(says.numbers.person, needSums(says.name, needGroups(needs, personOf)), { on: 'workbook' })]),
      section(says.open, stillOpen(needs, told === null), { on: 'workbook', none: says.nothingOpen }),
      section(says.runsOut, runningOutTable(runsOut, told === null, own), { none: says.nothingRunsOut }),
    ],
    languages: cycle.policy.languages,
    workbook: 'sheets',
    form: null,
    demo: school.demo,
  }),
  fileName: ({ cycle, told }) => nameOfFile([says.title, cycle.label, told && says.unnamed]),
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
    whoActs: finder.without(need.whoActs),
    howWell: finder.without(need.howWell),
    impact: finder.without(need.impact),
  };
}

function section(
  title: Column['label'],
  table: Table,
  { on, chart, none = says.noneYet }: { on?: Medium; chart?: BlockOf<'chart'>; none?: Bilingual } = {},
): Block {
  const empty: Block = { kind: 'paragraph', text: none };
  const filled: Block[] = chart ? [table, chart] : [table];
  // a sheet has its heading though nothing stands under it; paper has the sentence alone
  const noRows: Block[] = [{ ...table, on: 'workbook' }, empty];
  return { kind: 'section', on, title, blocks: table.rows.length === 0 ? noRows : filled };
}

/** The group of somebody's first post: who holds two posts is counted once. */
function groupOf({ staff }: NeedOf): Text {
  return staff ? words.pack.codes.group[staff.group] : says.notListed;
}

function personOf({ staff }: NeedOf): Text {
  return staff ? sortName(staff) : says.notListed;
}
