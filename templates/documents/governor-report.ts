import type { Policy } from '#domain/policy/policy.ts';
import { leastPeople } from '#domain/report/figures.ts';
import { emptyDraft } from '#domain/report/report.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, Composed } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { nameOfFile } from '#templates/parts/file-name.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { namesFrom } from '#templates/parts/own-names.ts';
import { besideBlocks, costBlocks, questionBlocks } from '#templates/parts/report/report-answers.ts';
import { asBeforeBlocks } from '#templates/parts/report/report-before.ts';
import { countBlocks } from '#templates/parts/report/report-counts.ts';
import { doneBlocks } from '#templates/parts/report/report-done.ts';
import { type ReportFacts, reportFacts } from '#templates/parts/report/report-facts.ts';
import { kindsIn } from '#templates/parts/report/report-kinds.ts';
import { methodBlocks } from '#templates/parts/report/report-method.ts';
import { asksOutcome, countWords } from '#templates/parts/report/report-said.ts';
import { longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

/** The headteacher's yearly report on how the policy worked (requirements 8.3). No person can be told from it. */
export const governorReport = document<ReportFacts>({
  id: 'governor-report',
  title: words.report.title,
  titleUnder: titleOf,
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
  const said = countWords(policy, facts.priorities, namesFrom(facts.themes));
  const { counts, steps } = facts.figures;
  const hasPromises = !counts.promise.isTold || counts.promise.rows.length > 0;
  const objectives = [
    ...countBlocks(counts.priority, said.priority),
    ...(kindsIn(facts.cycle).length > 0 ? countBlocks(counts.category, said.category) : []),
    ...(asksOutcome(policy) ? countBlocks(counts.outcome, said.outcome) : []),
    ...(hasPromises ? countBlocks(counts.promise, said.promise) : []),
  ];
  const hasEffects = !counts.effect.isTold || counts.effect.rows.length > 0;
  const hasNeeds = !counts.theme.isTold || counts.theme.rows.length > 0;
  return {
    title: titleOf(facts.cycle.policy),
    subtitle: report.subtitle(policy.title, label),
    school: letterhead(facts.school),
    blocks: [
      ...opening(facts),
      { kind: 'section', title: words.questions.title, blocks: questionBlocks(facts) },
      {
        kind: 'section',
        title: report.covered,
        blocks: [...countBlocks(counts.in, said.in), ...countBlocks(counts.out, said.out)],
      },
      { kind: 'section', title: report.done, blocks: doneBlocks(steps, facts.cycle, facts.calendar) },
      { kind: 'section', title: report.objectives, blocks: objectives },
      { kind: 'section', title: words.beside.title, blocks: besideBlocks(facts) },
      {
        kind: 'section',
        title: report.training,
        blocks: [
          ...countBlocks(counts.theme, said.theme),
          ...(hasNeeds ? countBlocks(counts.state, said.state) : []),
          ...(hasEffects ? countBlocks(counts.effect, said.effect) : []),
          ...costBlocks(counts, said.theme.of, leastPeople),
        ],
      },
      {
        kind: 'section',
        title: report.moderation,
        blocks: [{ kind: 'paragraph', text: facts.moderation || report.nothingWritten }],
      },
      {
        kind: 'section',
        title: report.equality,
        blocks: [{ kind: 'paragraph', text: facts.equality || report.nothingWritten }],
      },
      { kind: 'section', title: report.change, blocks: changeBlocks(facts) },
      { kind: 'section', title: words.method.title, blocks: methodBlocks(facts) },
    ],
    languages: policy.languages,
    workbook: 'tables',
    form: null,
    demo: facts.school.demo,
  };
}

/** The name of its file without the ending. */
export function reportFileName({ cycle }: Pick<ReportFacts, 'cycle'>): Bilingual {
  return nameOfFile([titleOf(cycle.policy), cycle.label]);
}

function opening({ cycle, today, figures }: ReportFacts): Block[] {
  const { governorReport: rule } = cycle.policy;
  const { runs, from, firstDay, lastDay, preparedOn } = words.report;
  return [
    {
      kind: 'facts',
      on: 'paper',
      rows: [
        { label: runs, value: from(longDaySaid(cycle.starts), longDaySaid(cycle.ends)) },
        { label: preparedOn, value: longDaySaid(today) },
      ],
    },
    {
      kind: 'facts',
      on: 'workbook',
      rows: [
        { label: firstDay, value: { day: cycle.starts } },
        { label: lastDay, value: { day: cycle.ends } },
        { label: preparedOn, value: { day: today } },
      ],
    },
    ...(rule === 'unsaid' ? [] : [{ kind: 'paragraph', text: words.report.clause(rule.clause) } satisfies Block]),
    { kind: 'notice', text: words.report.unnamed(leastPeople) },
    ...asBeforeBlocks(figures, cycle, today),
  ];
}

/** What should change: in words, and what the headteacher recommends, each with who sees to it and by when. */
function changeBlocks({ change, recommendations }: ReportFacts): Block[] {
  if (change === '' && recommendations.length === 0) return [{ kind: 'paragraph', text: words.report.nothingWritten }];
  return [
    ...(change === '' ? [] : [{ kind: 'paragraph', text: change } satisfies Block]),
    ...(recommendations.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { label: words.report.whatChange, kind: 'text', share: 5 },
              { label: words.report.whoChange, kind: 'text', share: 2 },
              { label: words.report.whenChange, kind: 'text', share: 2 },
            ],
            rows: recommendations.map(({ what, who, byWhen }) => [what, who, byWhen]),
            blankRows: 0,
            total: false,
          } satisfies Block,
        ]),
  ];
}

/** Who governs, in the policy's own word: a trust has trustees. */
function titleOf({ terms: { governors } }: Policy): Bilingual {
  return governors ? words.report.titleTo(governors.one) : words.report.title;
}
