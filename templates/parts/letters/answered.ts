import { isDay } from '#domain/days/dates.ts';
import { type Answer, answerIn } from '#domain/form/content.ts';
import { gridRows } from '#domain/form/kinds/grid.ts';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import { sidesOf } from '#domain/form/sides.ts';
import type { Form } from '#domain/policy/form.ts';
import type { PlanAction } from '#domain/record/rows.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, Cell, TableRow } from '#templates/blocks.ts';
import { shortDaySaid } from '#templates/parts/said.ts';

/** A form and what is written in it. */
export interface WrittenForm {
  form: Form;
  answers: readonly Answer[];
  actions: readonly PlanAction[];
}

/** What is written in a form, as a letter tells it: each question with its answer, and nothing of what is empty. */
export function answeredBlocks({ form, answers, actions }: WrittenForm): Block[] {
  return form.sections.flatMap(({ title, questions }): Block[] => {
    const blocks = questions.flatMap((question): Block[] => {
      if (question.kind === 'text') return written(question, answers);
      if (question.kind === 'choice') return chosen(question, answers);
      if (question.kind === 'actions') return acted(question, actions);
      return question.kind === 'grid' ? tabled(question, answers) : [];
    });
    return blocks.length === 0 ? [] : [{ kind: 'section', title, blocks }];
  });
}

function written({ id: question, by, label }: QuestionOf<'text'>, answers: readonly Answer[]): Block[] {
  const texts = sidesOf[by].map((side) => answerIn(answers, { question, side })).filter((text) => text !== '');
  return texts.length === 0
    ? []
    : [{ kind: 'heading', text: label }, ...texts.map((text): Block => ({ kind: 'paragraph', text }))];
}

function chosen({ id: question, by, label, options }: QuestionOf<'choice'>, answers: readonly Answer[]): Block[] {
  const said = sidesOf[by].flatMap((side) => {
    const value = answerIn(answers, { question, side });
    return options.find((option) => option.value === value)?.label ?? [];
  });
  return said.length === 0 ? [] : [{ kind: 'facts', rows: said.map((value) => ({ label, value })) }];
}

/** A table of the rows and columns in which something is written. */
function tabled(grid: QuestionOf<'grid'>, answers: readonly Answer[]): Block[] {
  const { id: question, by, label, columns } = grid;
  const rows = gridRows(grid).flatMap((row) =>
    sidesOf[by].map((side) => ({
      label: row.label,
      cells: columns.map(({ id: cell }) => answerIn(answers, { question, side, row: row.id, cell })),
    })),
  );
  return writtenTable(
    label,
    columns.map((column) => ({ label: column.label, share: column.cell === 'day' ? 2 : 4 })),
    rows,
  );
}

/** The actions of a plan. */
function acted({ label, columns }: QuestionOf<'actions'>, actions: readonly PlanAction[]): Block[] {
  const rows = [...actions].sort((a, b) => a.position - b.position);
  const shown: { label: Bilingual; share: number; text: (row: PlanAction) => string }[] = [
    { ...columns.area, share: 4, text: (row) => row.area },
    { ...columns.action, share: 4, text: (row) => row.action },
    ...(columns.who ? [{ ...columns.who, share: 3, text: (row: PlanAction) => row.whoActs }] : []),
    { ...columns.by, share: 2, text: (row) => row.byDay ?? '' },
    { ...columns.measures, share: 4, text: (row) => row.measures },
    { ...columns.progress, share: 4, text: (row) => row.progress },
    ...(columns.done ? [{ ...columns.done, share: 2, text: (row: PlanAction) => row.doneOn ?? '' }] : []),
  ];
  return writtenTable(
    label,
    shown,
    rows.map((row) => ({ label: null, cells: shown.map(({ text }) => text(row)) })),
  );
}

function writtenTable(
  label: Bilingual,
  columns: readonly { label: Bilingual; share: number }[],
  rows: readonly { label: Bilingual | null; cells: string[] }[],
): Block[] {
  const full = rows.filter(({ cells }) => cells.some((text) => text !== ''));
  if (full.length === 0) return [];
  const used = columns.map((_, at) => full.some(({ cells }) => cells[at] !== ''));
  const isNamed = full.some((row) => row.label !== null);
  const shown = columns.filter((_, at) => used[at]);
  return [
    { kind: 'heading', text: label },
    {
      kind: 'table',
      columns: [
        ...(isNamed ? [{ label: { en: '' }, kind: 'text' as const, share: 3 }] : []),
        ...shown.map((column) => ({ label: column.label, kind: 'text' as const, share: column.share })),
      ],
      rows: full.map(
        (row): TableRow => [
          ...(isNamed ? [row.label] : []),
          ...row.cells.filter((_, at) => used[at]).map((text): Cell => (isDay(text) ? shortDaySaid(text) : text)),
        ],
      ),
      blankRows: 0,
      total: false,
    },
  ];
}
