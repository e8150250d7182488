import type { Cycle } from '#domain/cycle/cycle.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import { groupAbout } from '#domain/cycle/cycle-groups.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import { anchorOf } from '#domain/deadlines/anchors.ts';
import { namedDay } from '#domain/deadlines/deadlines.ts';
import { resolved } from '#domain/policy/choices.ts';
import { type DeadlineRule, labelOf } from '#domain/policy/steps.ts';
import { type Band, leastInStep, type StepTold, stepTold } from '#domain/report/bands.ts';
import { type ReportFigures, standings } from '#domain/report/figures.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, BlockOf, Cell } from '#templates/blocks.ts';
import { countSentence } from '#templates/parts/due/deadline-sentence.ts';
import { longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import { groupsAbout, rulesOf } from './report-steps.ts';

/** One deadline as it is told. */
interface Row {
  step: Bilingual;
  within: Bilingual;
  told: StepTold | null;
  counted: ReportFigures['steps'][number];
}

/** How each deadline was kept: a table of bands, and the names of those of which too few people were asked. */
export function doneBlocks(steps: ReportFigures['steps'], cycle: Cycle, calendar: SchoolCalendar): Block[] {
  const counting = { ...cycle, calendar };
  const rows = rulesOf(cycle).flatMap((rule): Row[] => {
    const counted = steps.find((step) => step.rule === rule.id);
    if (!counted) return [];
    return [
      {
        step: stepOfWhom(rule, cycle),
        // the clause that the deadline comes from stands with it
        within: words.report.underClause(allowed(rule, counting), rule.clause),
        told: stepTold(counted.counts),
        counted,
      },
    ];
  });
  if (rows.every(({ counted }) => standings.every((each) => counted.counts[each] === 0)))
    return [{ kind: 'paragraph', text: words.report.noReviews }];
  const told = rows.flatMap(({ told: bands, ...row }) => (bands === null ? [] : [{ ...row, bands }]));
  const untold = rows.filter((row) => row.told === null);
  return [
    ...(told.length > 0 ? [paragraph(words.report.bands), table(told)] : []),
    ...(untold.length > 0 ? untoldBlocks(untold) : []),
  ];
}

function table(told: readonly (Omit<Row, 'told'> & { bands: StepTold })[]): BlockOf<'table'> {
  return {
    kind: 'table',
    columns: [
      { label: words.report.step, kind: 'text', share: 7 },
      { label: words.report.within, kind: 'text', share: 9 },
      { label: words.report.onTime, kind: 'text', share: 4 },
      { label: words.report.late, kind: 'text', share: 3 },
      { label: words.report.notYet, kind: 'text', share: 4 },
    ],
    rows: told.map(({ step, within, bands }) => [step, within, ...cellsOf(bands)]),
    blankRows: 0,
    total: false,
  };
}

function cellsOf(told: StepTold): Cell[] {
  return standings.map((standing) => bandSaid(told[standing]));
}

/** A band in words: '12 to 14', '30 or more'. */
export function bandSaid({ from, to }: Band): Bilingual {
  return to === null ? words.atLeast(from) : words.report.fromTo(from, to);
}

/** What was asked of too few people to give any figure. */
function untoldBlocks(untold: readonly Row[]): Block[] {
  return [
    paragraph(words.report.untold(leastInStep)),
    { kind: 'list', items: untold.map(({ step, within }) => words.report.untoldStep(step, within)) },
  ];
}

function paragraph(text: Bilingual): Block {
  return { kind: 'paragraph', text };
}

/** The step, with the groups in brackets where another deadline gives the rest of the cycle another day. */
export function stepOfWhom(rule: DeadlineRule, cycle: Cycle): Bilingual {
  const label = labelOf(rule.step, cycle.policy.steps);
  const alike = rulesOf(cycle).filter((one) => one.step === rule.step);
  if (alike.length < 2) return label;
  const labels = groupsAbout(rule, cycle).map((group) => group.label);
  const listed = { en: labels.map(({ en }) => en).join(', '), cy: labels.map(({ en, cy }) => cy ?? en).join(', ') };
  return words.report.ofGroups(label, listed);
}

function allowed(rule: DeadlineRule, counting: CycleRules): Bilingual {
  const { policy } = counting;
  const anchor = anchorOf(rule.when);
  if (anchor.at === 'record') {
    const amount = resolved(anchor.amount, counting) * anchor.direction;
    return countSentence({ amount, unit: resolved(anchor.unit, counting), sinceLabel: anchor.label(policy) });
  }
  const group = groupAbout(rule, counting);
  const due = group && namedDay(anchor, group, counting);
  if (due) return words.report.untilDay(longDaySaid(due));
  return policy.phases.find(({ id }) => id === anchor.closes)?.label ?? labelOf(rule.step, policy.steps);
}
