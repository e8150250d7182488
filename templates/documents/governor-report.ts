import { leastPeople } from '#domain/report/figures.ts';
import { emptyDraft } from '#domain/report/report.ts';
import type { Block, Composed } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { asBeforeBlocks } from '#templates/parts/report/report-before.ts';
import { countBlocks } from '#templates/parts/report/report-counts.ts';
import { doneBlocks } from '#templates/parts/report/report-done.ts';
import { type ReportFacts, reportFacts } from '#templates/parts/report/report-facts.ts';
import { asksOutcome, countWords } from '#templates/parts/report/report-said.ts';
import { longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

/** The headteacher's yearly report on how the policy worked (requirements 8.3). No person can be told from it. */
export const governorReport = document<ReportFacts>({
  id: 'governor-report',
  title: words.report.title,
  about: words.report.about,
  form: null,
  subjects: ['cycle'],
  formats: ['word', 'excel', 'pdf'],
  load: (read, subject, today) =>
    subject.of === 'cycle' ? reportFacts(read, subject.cycleId, today, emptyDraft) : undefined,
  compose: composedReport,
  fileName: reportFileName,
});

/** The report as it is printed. */
export function composedReport(facts: ReportFacts): Composed {
  const { report } = words;
  const { policy, label } = facts.cycle;
  const said = countWords(policy, facts.priorities);
  const { counts, steps } = facts.figures;
  const hasPromises = !counts.promise.isTold || counts.promise.rows.length > 0;
  const objectives = [
    ...countBlocks(counts.priority, said.priority),
    ...(asksOutcome(policy) ? countBlocks(counts.outcome, said.outcome) : []),
    ...(hasPromises ? countBlocks(counts.promise, said.promise) : []),
  ];
  const hasNeeds = !counts.theme.isTold || counts.theme.rows.length > 0;
  return {
    title: report.title,
    subtitle: report.subtitle(policy.title, label),
    school: letterhead(facts.school),
    blocks: [
      ...opening(facts),
      {
        kind: 'section',
        title: report.covered,
        blocks: [...countBlocks(counts.in, said.in), ...countBlocks(counts.out, said.out)],
      },
      { kind: 'section', title: report.done, blocks: doneBlocks(steps, facts.cycle, facts.calendar) },
      { kind: 'section', title: report.objectives, blocks: objectives },
      {
        kind: 'section',
        title: report.training,
        blocks: [...countBlocks(counts.theme, said.theme), ...(hasNeeds ? countBlocks(counts.state, said.state) : [])],
      },
      {
        kind: 'section',
        title: report.moderation,
        blocks: [{ kind: 'paragraph', text: facts.moderation || report.nothingWritten }],
      },
      { kind: 'section', title: report.change, blocks: change(facts.change) },
    ],
    languages: policy.languages,
    workbook: 'page',
    form: null,
    demo: facts.school.demo,
  };
}

/** The name of its file without the ending. */
export function reportFileName({ cycle }: Pick<ReportFacts, 'cycle'>): string {
  return `${words.report.title.en} – ${cycle.label}`;
}

function opening({ cycle, today, figures }: ReportFacts): Block[] {
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
    ...asBeforeBlocks(figures, cycle, today),
  ];
}

/** How many rows there are to write in by hand. */
const CHANGE_ROWS = 5;

function change(text: string): Block[] {
  return [
    ...(text === '' ? [] : [{ kind: 'paragraph', text } satisfies Block]),
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
}
