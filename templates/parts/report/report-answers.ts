import { priorityName } from '#domain/cycle/plan.ts';
import { type StepMeaning, stepThatMeans } from '#domain/policy/steps.ts';
import { type Answer, costAnswer, kindAnswer, noughtsOf, othersAnswer, sumAnswer } from '#domain/report/answers.ts';
import { stepTold } from '#domain/report/bands.ts';
import type { ReportFigures } from '#domain/report/figures.ts';
import type { Block, Cell } from '#templates/blocks.ts';
import { listSaid, longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import { bandSaid, stepOfWhom } from './report-done.ts';
import type { ReportFacts } from './report-facts.ts';
import { rulesOf } from './report-steps.ts';

const says = words.questions;

/** Twelve questions that governors ask. Each answer is worked out from what the report tells, and from nothing else. */
export function questionBlocks(facts: ReportFacts): Block[] {
  const { counts } = facts.figures;
  const answers: Record<keyof typeof says.asks, Cell> = {
    people: says.inAndOut(within(sumAnswer(counts.in)), within(leftOut(counts))),
    meetings: keptSaid('meeting', facts),
    signed: keptSaid('signed', facts),
    objectives: said(sumAnswer(counts.priority)),
    served: said(othersAnswer(counts.priority, '')),
    priorities: withoutSaid(facts),
    met: said(kindAnswer(counts.outcome, 'met')),
    promises: said(kindAnswer(counts.promise, 'kept')),
    needs: said(kindAnswer(counts.state, 'met')),
    cost: costSaid(costAnswer(counts)),
    moderation:
      facts.moderated.reviews === 0
        ? says.notRecorded
        : says.moderated(facts.moderated.reviews, facts.moderated.samples),
    appeals: facts.moderation === '' ? says.withheld : says.asBelow,
  };
  const order = Object.keys(says.asks) as (keyof typeof says.asks)[]; // the keys of the words themselves
  return [
    {
      kind: 'table',
      columns: [
        { label: says.number, kind: 'number', share: 1 },
        { label: says.question, kind: 'text', share: 8 },
        { label: says.answer, kind: 'text', share: 7 },
      ],
      rows: order.map((asked, at) => [{ number: at + 1 }, says.asks[asked], answers[asked]]),
      blankRows: 0,
      total: false,
    },
  ];
}

/** The figures of this year beside those of the report about last year's cycle that left the school last. */
export function besideBlocks({ figures, lastYear, cycle }: ReportFacts): Block[] {
  const { beside } = words;
  if (lastYear === undefined) return [{ kind: 'paragraph', text: beside.none }];
  const rows: Record<keyof typeof beside.rows, (counts: ReportFigures['counts']) => Answer> = {
    in: (counts) => sumAnswer(counts.in),
    out: leftOut,
    objectives: (counts) => sumAnswer(counts.priority),
    served: (counts) => othersAnswer(counts.priority, ''),
    met: (counts) => kindAnswer(counts.outcome, 'met'),
    promises: (counts) => kindAnswer(counts.promise, 'kept'),
    needs: (counts) => sumAnswer(counts.state),
    needsMet: (counts) => kindAnswer(counts.state, 'met'),
  };
  const order = Object.keys(rows) as (keyof typeof rows)[]; // its own keys
  const since = order.length > 0 ? lastYear.figures.counts.in.since : cycle.starts;
  return [
    {
      kind: 'table',
      columns: [
        { label: beside.what, kind: 'text', share: 6 },
        { label: beside.thisYear(cycle.label), kind: 'text', share: 5 },
        { label: beside.lastYear(lastYear.label), kind: 'text', share: 5 },
      ],
      rows: order.map((row) => [
        beside.rows[row],
        said(rows[row](figures.counts)),
        said(rows[row](lastYear.figures.counts)),
      ]),
      blankRows: 0,
      total: false,
    },
    { kind: 'paragraph', text: beside.source(longDaySaid(since)) },
  ];
}

/** What training cost by theme, as far as it is told; nothing where nobody has a cost. */
export function costBlocks({ theme }: ReportFigures['counts'], nameOf: (key: string) => Cell, few: number): Block[] {
  const costed = theme.rows.filter(({ pence }) => pence !== undefined);
  if (costed.length === 0) return [];
  return [
    { kind: 'heading', text: words.effect.cost },
    {
      kind: 'table',
      columns: [
        { label: words.report.theme, kind: 'text', share: 4 },
        { label: words.summary.cost, kind: 'money', share: 1 },
      ],
      rows: costed.map(({ keys: [key = ''], isNamed, pence = 0 }) => [
        isNamed ? nameOf(key) : words.report.otherThemes,
        { pence },
      ]),
      blankRows: 0,
      total: false,
    },
    { kind: 'paragraph', text: words.effect.costNote(few) },
  ];
}

/** Nobody is told of by the day on which nobody is left out any more. */
function leftOut({ out }: ReportFigures['counts']): Answer {
  const sum = sumAnswer(out);
  return sum.is === 'not-recorded' ? { is: 'withheld' } : sum;
}

function said(answer: Answer) {
  if (answer.is === 'withheld') return says.withheld;
  if (answer.is === 'not-recorded') return says.notRecorded;
  const { count, of } = answer;
  return of === null ? { en: String(count), cy: String(count) } : says.of(count, of);
}

/** The same behind a colon. */
function within(answer: Answer) {
  return answer.is === 'withheld' ? says.withheldWithin : said(answer);
}

function costSaid(answer: Answer): Cell {
  return answer.is === 'figure' ? { pence: answer.count } : said(answer);
}

function withoutSaid({ figures, priorities }: ReportFacts): Cell {
  if (priorities.length === 0) return says.notRecorded;
  const { priority } = figures.counts;
  const without = noughtsOf(priority);
  if (without === undefined) return said(sumAnswer(priority));
  return without.length === 0 ? says.none : listSaid(without.map((key) => priorityName(key, priorities)));
}

/** How many kept the deadlines of a step, as the bands have it; withheld where those of any of them are not told. */
function keptSaid(means: StepMeaning, { cycle, figures }: ReportFacts): Cell {
  const step = stepThatMeans(means, cycle.policy.steps);
  const kept = rulesOf(cycle)
    .filter((rule) => rule.step === step)
    .flatMap((rule) => {
      const counted = figures.steps.find((one) => one.rule === rule.id);
      return counted ? [{ rule, told: stepTold(counted.counts) }] : [];
    });
  if (kept.length === 0) return says.notRecorded;
  const told = kept.flatMap(({ rule, told: bands }) =>
    bands === null ? [] : [{ rule, band: bandSaid(bands.onTime) }],
  );
  const [only, ...others] = told;
  if (told.length < kept.length || only === undefined) return says.withheld;
  if (others.length === 0) return only.band;
  return { lines: told.map(({ rule, band }) => words.missed.line(stepOfWhom(rule, cycle), band)) };
}
