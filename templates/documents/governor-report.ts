import type { DocumentReads } from '#db/reads.ts';
import type { CycleClosing } from '#domain/cycle/closing.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { Day } from '#domain/days/dates.ts';
import type { School } from '#domain/school.ts';
import type { Block } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { type Covered, coveredBlocks, coveredFacts } from '#templates/parts/report/report-covered.ts';
import { type Done, doneBlocks, doneFacts } from '#templates/parts/report/report-done.ts';
import { type Objectives, objectiveBlocks, objectiveFacts } from '#templates/parts/report/report-objectives.ts';
import { type Training, trainingBlocks, trainingFacts } from '#templates/parts/report/report-training.ts';
import { leastPeople } from '#templates/parts/report/small-groups.ts';
import { longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

/** Counts and ids only: a name is never loaded, so none can be printed. */
interface ReportFacts {
  school: School;
  cycle: Cycle;
  today: Day;
  covered: Covered;
  done: Done;
  objectives: Objectives;
  training: Training;
}

/** The headteacher's yearly report on how the policy worked (requirements 8.3). No person can be told from it. */
export const governorReport = document<ReportFacts>({
  id: 'governor-report',
  title: words.report.title,
  about: words.report.about,
  form: null,
  subjects: ['cycle'],
  formats: ['word', 'excel', 'pdf'],
  load: (read, subject, today) => {
    const cycle = subject.of === 'cycle' ? read.cycles.byId(subject.cycleId) : undefined;
    if (!cycle) return undefined;
    const school = read.school();
    const reviews = read.reviews.inCycle(cycle.id);
    // a closed cycle is told as it was when it was closed
    const then = read.cycles.closing(cycle.id) ?? nowIn(read);
    const on = cycle.closedOn ?? today;
    return {
      school,
      cycle,
      today,
      covered: coveredFacts(cycle, read.cycles.members(cycle.id), then.people),
      done: doneFacts(cycle, reviews, then, on),
      objectives: objectiveFacts(then.priorities, reviews, cycle.policy),
      training: trainingFacts(read.trainingNeeds.inCycle(cycle.id)),
    };
  },
  compose: (facts) => ({
    title: words.report.title,
    subtitle: words.report.subtitle(facts.cycle.policy.title, facts.cycle.label),
    school: letterhead(facts.school),
    blocks: [
      ...opening(facts),
      { kind: 'section', title: words.report.covered, blocks: coveredBlocks(facts.covered) },
      { kind: 'section', title: words.report.done, blocks: doneBlocks(facts.done) },
      { kind: 'section', title: words.report.objectives, blocks: objectiveBlocks(facts.objectives) },
      { kind: 'section', title: words.report.training, blocks: trainingBlocks(facts.training) },
      { kind: 'section', title: words.report.change, blocks: change },
    ],
    languages: facts.cycle.policy.languages,
    workbook: 'page',
    form: null,
    demo: facts.school.demo,
  }),
  fileName: ({ cycle }) => `${words.report.title.en} – ${cycle.label}`,
});

function nowIn(read: DocumentReads): CycleClosing {
  return { people: read.staff.all(), calendar: read.calendar(), priorities: read.school().priorities };
}

function opening({ cycle, today }: ReportFacts): Block[] {
  const { governorReport: rule } = cycle.policy;
  const runs = words.report.from(longDaySaid(cycle.starts), longDaySaid(cycle.ends));
  return [
    {
      kind: 'facts',
      rows: [
        { label: words.report.runs, value: runs },
        { label: words.report.preparedOn, value: longDaySaid(today) },
      ],
    },
    ...(rule === 'unsaid' ? [] : [{ kind: 'paragraph', text: words.report.clause(rule.clause) } satisfies Block]),
    { kind: 'notice', text: words.report.unnamed(leastPeople) },
  ];
}

/** How many rows there are to write in by hand. */
const CHANGE_ROWS = 5;

const change: Block[] = [
  { kind: 'paragraph', text: words.report.changeHow },
  {
    kind: 'table',
    columns: [
      { label: words.report.whatChange, kind: 'text', share: 5 },
      { label: words.report.whoChange, kind: 'text', share: 2 },
      { label: words.report.whenChange, kind: 'text', share: 2 },
    ],
    rows: [],
    blankRows: CHANGE_ROWS,
    total: false,
  },
];
