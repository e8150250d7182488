import type { QuestionOf } from '#domain/form/kinds/index.ts';
import { objectivesUnder } from '#domain/form/objectives.ts';
import type { Objective, ReviewRecord, TrainingNeed } from '#domain/review/review.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { BlockOf, Cell, CellLine, Column, Text } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import type { FormFacts } from './form-facts.ts';
import { shortDaySaid } from './said.ts';
import { tag } from './tag.ts';

type Table = BlockOf<'table'>;

/** 'Progress on previous objectives': each with its outcome, where one is recorded, over the notes. */
export function progressTable(question: QuestionOf<'objective-progress'>, record?: ReviewRecord): Table {
  return rowsTable(question, { objective: 2, progress: 3 }, record?.progress, {
    objective: (row) => [{ box: row.objective }],
    progress: (row) => [...(row.outcome ? [words.outcomes[row.outcome]] : []), { box: row.progress }],
  });
}

/** The objectives that the review sets; the day and the priority stand under the words they belong to. */
export function objectivesTable(question: QuestionOf<'objectives'>, facts: FormFacts): Table {
  const { policy, rules, filled } = facts;
  const rows = filled && objectivesUnder(question, rules.forms, filled.record.objectives);
  const { columns } = question;
  const categories = policy.objectives.categories.filter(({ id }) => question.categories?.includes(id) ?? true);
  const labelOf = (id: string | null): Bilingual[] => categories.flatMap((one) => (one.id === id ? [one.label] : []));
  // an empty row is of a kind only where the policy gives that kind so many places
  const places = categories.flatMap(({ id, places: count = 0 }) => Array.from({ length: count }, () => id));
  return rowsTable(
    question,
    { objective: 3, criteria: 3, ...(columns.monitoring && { monitoring: 2 }), ...(columns.target && { target: 2 }) },
    rows ?? undefined,
    {
      objective: (row) => [
        ...labelOf(row.category),
        { box: row.text },
        ...(row.priority ? [words.serves(row.priority)] : []),
      ],
      criteria: (row) => [{ box: row.criteria }, ...(columns.target ? [] : dayLine(row))],
      monitoring: (row) => [{ box: row.monitoring }],
      target: (row) => [{ box: row.targetDay ? shortDaySaid(row.targetDay) : '' }],
    },
    (at) => labelOf(places[at] ?? null),
  );
}

/** The training that was undertaken, and how well it went. */
export function undertakenTable(question: QuestionOf<'training-undertaken'>, record?: ReviewRecord): Table {
  return rowsTable(question, { activity: 2, success: 3 }, record?.trainingUndertaken, {
    activity: (row) => [{ box: row.activity }],
    success: (row) => [{ box: row.success }],
  });
}

/** The training needs that the review found, with who acts and by when under the action. */
export function needsTable(question: QuestionOf<'training-needs'>, record?: ReviewRecord): Table {
  return rowsTable(question, { need: 1, action: 1 }, record?.trainingNeeds, {
    need: (row) => [{ box: row.need }],
    action: (row) => [{ box: row.action }, ...(row.whoActs ? [words.whoActs(row.whoActs)] : []), ...byLine(row)],
  });
}

/** A line of a cell: words, or the box that comes back. */
type Line = CellLine | { box: Text };

interface RowsQuestion<Name extends string> {
  id: string;
  columns: { [Column in Name]?: { label: Bilingual } | undefined };
  rows: number;
}

/** Rows as a table of boxes; of an empty form as many as the question has, the first cell of each under its own words. */
function rowsTable<Name extends string, Row extends { position: number }>(
  question: RowsQuestion<Name>,
  shares: { [Column in Name]?: number },
  rows: readonly Row[] | undefined,
  lines: Record<Name, (row: Row) => Line[]>,
  over: (at: number) => Bilingual[] = () => [],
): Table {
  const names = Object.keys(shares) as Name[]; // the record has these keys and no others
  const filled = [...(rows ?? [])].sort((a, b) => a.position - b.position);
  const cells = (number: number, row: Row | undefined): Cell[] =>
    names.map((name, at) => {
      const empty: Line[] = [...(at === 0 ? over(number - 1) : []), { box: '' }];
      return cellOf(row ? lines[name](row) : empty, tag(question.id, number, name));
    });
  return {
    kind: 'table',
    columns: names.map(
      (name): Column => ({
        label: question.columns[name]?.label ?? { en: '' },
        kind: 'text',
        share: shares[name] ?? 1,
      }),
    ),
    rows:
      filled.length > 0
        ? filled.map((row, index) => cells(index + 1, row))
        : Array.from({ length: question.rows }, (_, index) => cells(index + 1, undefined)),
    blankRows: 0,
    total: false,
  };
}

function cellOf(lines: Line[], cellTag: string): Cell {
  const tagged = lines.map((line) =>
    typeof line === 'object' && 'box' in line ? { tag: cellTag, text: line.box } : line,
  );
  const [first, ...more] = tagged;
  return first !== undefined && more.length === 0 ? first : { lines: tagged };
}

function dayLine({ targetDay }: Objective): Line[] {
  return targetDay ? [words.by(shortDaySaid(targetDay))] : [];
}

function byLine({ byDay }: TrainingNeed): Line[] {
  return byDay ? [words.by(shortDaySaid(byDay))] : [];
}
