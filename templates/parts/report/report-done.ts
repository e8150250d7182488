import type { CycleClosing } from '#domain/cycle/closing.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import { groupAbout, groupsIn } from '#domain/cycle/cycle-groups.ts';
import type { Day } from '#domain/days/dates.ts';
import { anchorOf } from '#domain/deadlines/anchors.ts';
import { namedDay } from '#domain/deadlines/deadlines.ts';
import { recordDeadlines } from '#domain/deadlines/running.ts';
import type { DeadlineState } from '#domain/deadlines/state.ts';
import { resolved } from '#domain/policy/choices.ts';
import { appliesTo, type Policy } from '#domain/policy/policy.ts';
import type { DeadlineRule } from '#domain/policy/steps.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { isPaused } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, BlockOf, Cell } from '#templates/blocks.ts';
import { countSentence } from '#templates/parts/due/deadline-sentence.ts';
import { longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import { type Figure, leastPeople, withholdSmall } from './small-groups.ts';

/** How each deadline of the policy was kept: reviews by where they stand. */
export type Done = { step: Bilingual; within: Bilingual; counts: Record<Standing, number> }[];

type Standing = 'onTime' | 'late' | 'notYet';

const standings = ['onTime', 'late', 'notYet'] as const satisfies Standing[];

const standingOf: Record<DeadlineState, Standing | null> = {
  done: 'onTime',
  'done-late': 'late',
  late: 'late',
  due: 'notYet',
  waiting: 'notYet',
  'not-asked': null,
  outside: null,
  gone: null,
};

/** What is told of somebody whose reviews are paused: nothing else is asked of them. */
const isKept: ReadonlySet<DeadlineState> = new Set<DeadlineState>(['done', 'done-late']);

/** Every deadline that a cycle's groups have, with the reviews that kept it, that did not, and that are not there yet. */
export function doneFacts(
  cycle: Cycle,
  reviews: readonly ReviewRecord[],
  { people: staff, calendar }: CycleClosing,
  today: Day,
): Done {
  const counting = { ...cycle, calendar };
  const people = new Map(staff.map((person) => [person.id, person]));
  const found = reviews.flatMap((record) => {
    const person = people.get(record.review.staffId);
    if (person === undefined) return [];
    const deadlines = recordDeadlines(record, [person], counting, today);
    return isPaused(person, today) ? deadlines.filter(({ state }) => isKept.has(state)) : deadlines;
  });
  const rules = cycle.policy.deadlines.filter((rule) => groupsAbout(rule, cycle).length > 0);
  return rules.map((rule) => {
    const counts = { onTime: 0, late: 0, notYet: 0 };
    for (const { state } of found.filter((deadline) => deadline.rule.id === rule.id)) {
      const standing = standingOf[state];
      if (standing !== null) counts[standing] += 1;
    }
    return { step: stepOfWhom(rule, cycle), within: allowed(rule, counting), counts };
  });
}

/** How the deadlines were kept, as blocks: drawn where every figure may be told, and always as a table. */
export function doneBlocks(done: Done): Block[] {
  const isEmpty = done.every(({ counts }) => standings.every((standing) => counts[standing] === 0));
  if (isEmpty) return [{ kind: 'paragraph', text: words.report.noReviews }];
  const rows = done.map((row) => ({ ...row, figures: withholdSmall(standings.map((each) => row.counts[each])) }));
  const told = rows.flatMap(({ figures, ...row }) => (figures ? [{ ...row, figures }] : []));
  const untold = rows.filter(({ figures }) => figures === null);
  const isExact = rows.every(({ figures }) => figures?.every((figure) => 'exactly' in figure));
  return [
    ...(isExact ? [chart(done)] : []),
    ...(told.length > 0 ? [table(told)] : []),
    ...(untold.length > 0 ? untoldBlocks(untold) : []),
  ];
}

function table(told: readonly (Done[number] & { figures: readonly Figure[] })[]): BlockOf<'table'> {
  return {
    kind: 'table',
    columns: [
      { label: words.report.step, kind: 'text', share: 7 },
      { label: words.report.within, kind: 'text', share: 7 },
      { label: words.report.onTime, kind: 'number', share: 4 },
      { label: words.report.late, kind: 'number', share: 4 },
      { label: words.report.notYet, kind: 'number', share: 4 },
    ],
    rows: told.map(({ step, within, figures }) => [step, within, ...figures.map(cellOf)]),
    blankRows: 0,
    total: false,
  };
}

/** What was asked of too few people to give any figure. */
function untoldBlocks(untold: Done): Block[] {
  return [
    { kind: 'paragraph', text: words.report.untold(leastPeople) },
    { kind: 'list', items: untold.map(({ step, within }) => words.report.untoldStep(step, within)) },
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

function cellOf(figure: Figure): Cell {
  if ('exactly' in figure) return { number: figure.exactly };
  return 'fewerThan' in figure ? words.fewerThan(figure.fewerThan) : words.atLeast(figure.atLeast);
}

function stepLabel(policy: Policy, id: DeadlineRule['step']): Bilingual {
  return policy.steps.find((step) => step.id === id)?.label ?? { en: id };
}

/** The groups of a cycle that a deadline is about; none where it belongs to another period. */
function groupsAbout(rule: DeadlineRule, cycle: Cycle): Policy['groups'] {
  const { policy, periodId } = cycle;
  if (rule.periods !== undefined && !rule.periods.includes(periodId)) return [];
  const groups = groupsIn(cycle);
  return policy.groups.filter(({ id }) => groups.includes(id) && appliesTo(rule, id));
}

/** The step, with the groups in brackets where another deadline gives the rest of the cycle another day. */
function stepOfWhom(rule: DeadlineRule, cycle: Cycle): Bilingual {
  const { policy } = cycle;
  const label = stepLabel(policy, rule.step);
  const alike = policy.deadlines.filter((one) => one.step === rule.step && groupsAbout(one, cycle).length > 0);
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
  return policy.phases.find(({ id }) => id === anchor.closes)?.label ?? stepLabel(policy, rule.step);
}
