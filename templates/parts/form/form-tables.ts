import { priorityName } from '#domain/cycle/plan.ts';
import type { Day } from '#domain/days/dates.ts';
import { beyondCell, isBeyond } from '#domain/form/beyond.ts';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import { objectivesUnder } from '#domain/form/objectives.ts';
import type {
  Objective,
  ObjectiveProgress,
  PlanAction,
  TrainingNeed,
  TrainingUndertaken,
  WordedPart,
} from '#domain/record/rows.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, BlockOf } from '#templates/blocks.ts';
import { shortDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import { boxAddress } from './box-address.ts';
import { answered } from './form-answers.ts';
import type { FormFacts } from './form-facts.ts';
import { causeLines } from './missed.ts';
import { revisedLines, untilLines } from './revised-lines.ts';
import { dayBoxLine, type RowColumn, type RowLine, rowsTable } from './rows-table.ts';

type Table = BlockOf<'table'>;

/** 'Progress on previous objectives': each with its outcome, where one is recorded, over the notes. */
export function progressTable(question: QuestionOf<'objective-progress'>, facts: FormFacts): Table {
  const { objective, progress } = question.columns;
  const columns: RowColumn<ObjectiveProgress>[] = [
    { label: objective.label, share: 2, cell: 'objective', lines: (row) => [{ box: row.objective }] },
    {
      label: progress.label,
      share: 3,
      cell: 'progress',
      lines: (row) => [
        ...(row.outcome ? [words.outcomes[row.outcome]] : []),
        { box: row.progress },
        ...causeLines(row.cause, row.causeSaid),
      ],
    },
  ];
  return rowsTable(question, facts, columns, facts.filled?.record.progress);
}

/** The objectives that are set, and why there are more than the policy has at most, where somebody said so. */
export function objectivesBlocks(question: QuestionOf<'objectives'>, facts: FormFacts): Block[] {
  const box = { question: question.id, side: 'agreed', cell: beyondCell } as const;
  const text = answered(facts, box);
  const label = words.objective.beyond(facts.rules.mostObjectives?.count ?? 0);
  const why: Block = { kind: 'answer', address: boxAddress(facts, box), label, by: null, text, lines: 2 };
  const isAsked = facts.filled !== null && isBeyond(question, facts.rules, facts.rules.objectives);
  return [objectivesTable(question, facts), ...(text === '' && !isAsked ? [] : [why])];
}

/** The objectives that are set; the day and the priority stand under the words they belong to. */
function objectivesTable(question: QuestionOf<'objectives'>, facts: FormFacts): Table {
  const { policy, rules, filled } = facts;
  const rows = filled ? objectivesUnder(question, rules.forms, filled.record.objectives) : undefined;
  const categories = policy.objectives.categories.filter(({ id }) => question.categories?.includes(id) ?? true);
  const labelOf = (id: string | null): Bilingual[] => categories.flatMap((one) => (one.id === id ? [one.label] : []));
  // an empty row is of a kind only where the policy gives that kind so many places
  const places = categories.flatMap(({ id, places: count = 0 }) => Array.from({ length: count }, () => id));
  const columnsOf = objectiveColumns(question, facts, labelOf);
  return rowsTable(question, facts, columnsOf, rows, (at) => labelOf(places[at] ?? null));
}

type Printed = Pick<FormFacts, 'policy' | 'filled'>;

function objectiveColumns(
  { columns, targetFirst }: QuestionOf<'objectives'>,
  printed: Printed,
  labelOf: (category: string | null) => Bilingual[],
): RowColumn<Objective>[] {
  const { objective, criteria, monitoring, target } = columns;
  const revisions = printed.filled?.record.revisions ?? [];
  const until = (row: Objective, part: WordedPart) => untilLines(row, part, revisions);
  const all: RowColumn<Objective>[] = [
    {
      label: objective.label,
      share: 3,
      cell: 'text',
      lines: (row) => [
        ...labelOf(row.category),
        { box: row.text },
        ...servedLines(row, printed),
        ...revisedLines(row, revisions),
        ...until(row, 'text'),
      ],
    },
    {
      label: criteria.label,
      share: 3,
      cell: 'criteria',
      lines: (row) => [
        { box: row.criteria },
        ...(target ? [] : [...dayLine(row), ...until(row, 'targetDay')]),
        ...until(row, 'criteria'),
      ],
    },
  ];
  if (monitoring) {
    const lines = (row: Objective) => [{ box: row.monitoring }, ...until(row, 'monitoring')];
    all.push({ label: monitoring.label, share: 2, cell: 'monitoring', lines });
  }
  if (target) {
    const lines = (row: Objective) => [dayBoxLine(row.targetDay), ...until(row, 'targetDay')];
    all.splice(targetFirst ? 1 : all.length, 0, {
      label: target.label,
      share: 2,
      cell: 'targetDay',
      holds: 'day',
      lines,
    });
  }
  return all;
}

/** The training that was undertaken, and how well it went. */
export function undertakenTable(question: QuestionOf<'training-undertaken'>, facts: FormFacts): Table {
  const { activity, success } = question.columns;
  const columns: RowColumn<TrainingUndertaken>[] = [
    { label: activity.label, share: 2, cell: 'activity', lines: (row) => [{ box: row.activity }] },
    { label: success.label, share: 3, cell: 'success', lines: (row) => [{ box: row.success }] },
  ];
  return rowsTable(question, facts, columns, facts.filled?.record.trainingUndertaken);
}

/** The training needs that were found, with who acts and by when under the action. */
export function needsTable(question: QuestionOf<'training-needs'>, facts: FormFacts): Table {
  const { need, action } = question.columns;
  const columns: RowColumn<TrainingNeed>[] = [
    { label: need.label, share: 1, cell: 'need', lines: (row) => [{ box: row.need }] },
    {
      label: action.label,
      share: 1,
      cell: 'action',
      lines: (row) => [{ box: row.action }, ...(row.whoActs ? [words.whoActs(row.whoActs)] : []), ...byLine(row)],
    },
  ];
  return rowsTable(question, facts, columns, facts.filled?.record.trainingNeeds);
}

/** What an objective serves, and that the appraiser determined it where both could not agree. */
function servedLines({ priority, aspiration, determined }: Objective, { policy, filled }: Printed): RowLine[] {
  const { objectives, terms } = policy;
  const { undecided } = objectives;
  return [
    ...(priority ? [words.objective.serves(priorityName(priority, filled?.priorities ?? []))] : []),
    ...(aspiration ? [words.objective.servesAspiration(aspiration)] : []),
    ...(determined && undecided !== 'unsaid'
      ? [words.objective.determined(terms.appraiser.one, undecided.clause)]
      : []),
  ];
}

/** The actions of a support plan; who acts stands under the action, where the form asks. */
export function actionsTable(question: QuestionOf<'actions'>, facts: FormFacts): Table {
  const { area, action, who, by, measures, progress, done } = question.columns;
  const column = (
    heading: { label: Bilingual } | undefined,
    share: number,
    cell: string,
    box: (row: PlanAction) => Bilingual | string,
  ): RowColumn<PlanAction>[] =>
    heading ? [{ label: heading.label, share, cell, lines: (row) => [{ box: box(row) }] }] : [];
  const dayOf = (on: Day | null) => (on === null ? '' : shortDaySaid(on));
  const columns = [
    ...column(area, 4, 'area', (row) => row.area),
    ...column(action, 4, 'action', (row) => row.action),
    ...column(who, 3, 'whoActs', (row) => row.whoActs),
    ...column(by, 2, 'byDay', (row) => dayOf(row.byDay)),
    ...column(measures, 4, 'measures', (row) => row.measures),
    ...column(progress, 4, 'progress', (row) => row.progress),
    ...column(done, 2, 'doneOn', (row) => dayOf(row.doneOn)),
  ];
  return rowsTable(question, facts, columns, facts.filled?.record.actions);
}

function dayLine({ targetDay }: Objective): RowLine[] {
  return targetDay ? [words.by(shortDaySaid(targetDay))] : [];
}

function byLine({ byDay }: TrainingNeed): RowLine[] {
  return byDay ? [words.by(shortDaySaid(byDay))] : [];
}
