import type { Cycle } from '#domain/cycle.ts';
import type { Day } from '#domain/dates.ts';
import { type DeadlineState, deadlinesOf } from '#domain/deadlines.ts';
import type { DeadlineRule, Policy } from '#domain/policy.ts';
import { unitOf } from '#domain/policy.ts';
import type { ReviewRecord } from '#domain/review.ts';
import type { Said } from '#domain/said.ts';
import type { SchoolCalendar } from '#domain/school-calendar.ts';
import type { Block, BlockOf, Cell } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { type Figure, withholdSmall } from './small-groups.ts';

/** How each deadline of the policy was kept: reviews by where they stand. */
export type Done = { step: Said; within: Said; counts: Record<Standing, number> }[];

type Standing = 'onTime' | 'late' | 'notYet';

const standings = ['onTime', 'late', 'notYet'] as const satisfies Standing[];

const standingOf: Record<DeadlineState, Standing> = {
  done: 'onTime',
  'done-late': 'late',
  late: 'late',
  due: 'notYet',
  waiting: 'notYet',
};

/** Every deadline of a cycle's policy with the reviews that kept it, that did not, and that are not there yet. */
export function doneFacts(cycle: Cycle, reviews: readonly ReviewRecord[], calendar: SchoolCalendar, today: Day): Done {
  const deadlines = reviews.map((record) => deadlinesOf(record.steps, cycle.policy, cycle.choices, today, calendar));
  return cycle.policy.deadlines.map((rule, index) => {
    const counts = { onTime: 0, late: 0, notYet: 0 };
    for (const ofReview of deadlines) {
      const state = ofReview[index]?.state;
      if (state) counts[standingOf[state]] += 1;
    }
    return { step: stepLabel(cycle.policy, rule.step), within: allowed(cycle, rule), counts };
  });
}

/** How the deadlines were kept, as blocks: drawn where every figure may be told, and always as a table. */
export function doneBlocks(done: Done): Block[] {
  const isEmpty = done.every(({ counts }) => standings.every((standing) => counts[standing] === 0));
  if (isEmpty) return [{ kind: 'paragraph', text: words.report.noReviews }];
  const rows = done.map((row) => ({ ...row, figures: withholdSmall(standings.map((each) => row.counts[each])) }));
  const isExact = rows.every(({ figures }) => figures?.every((figure) => 'exactly' in figure));
  return [
    ...(isExact ? [chart(done)] : []),
    {
      kind: 'table',
      columns: [
        { label: words.report.step, kind: 'text', share: 7 },
        { label: words.report.within, kind: 'text', share: 7 },
        { label: words.report.onTime, kind: 'number', share: 4 },
        { label: words.report.late, kind: 'number', share: 4 },
        { label: words.report.notYet, kind: 'number', share: 4 },
      ],
      rows: rows.map(({ step, within, figures }) => [step, within, ...standings.map((_, at) => cellOf(figures?.[at]))]),
      blankRows: 0,
      total: false,
    },
  ];
}

function chart(done: Done): BlockOf<'chart'> {
  return {
    kind: 'chart',
    title: words.report.kept,
    bars: done.map(({ step, counts }) => ({
      label: step,
      parts: standings.map((standing) => ({ label: words.report[standing], value: counts[standing] })),
    })),
  };
}

function cellOf(figure: Figure | undefined): Cell {
  if (figure === undefined) return words.report.notTold;
  if ('exactly' in figure) return { number: figure.exactly };
  return 'fewerThan' in figure ? words.fewerThan(figure.fewerThan) : words.atLeast(figure.atLeast);
}

function stepLabel(policy: Policy, id: DeadlineRule['step']): Said {
  return policy.steps.find((step) => step.id === id)?.label ?? { en: id };
}

function allowed(cycle: Cycle, rule: DeadlineRule): Said {
  const days = words.units[unitOf(rule, cycle.policy, cycle.choices)](rule.amount);
  return words.report.withinOf(days, stepLabel(cycle.policy, rule.after));
}
