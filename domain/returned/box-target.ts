import type { Address } from '#domain/form/address.ts';
import type { Holds } from '#domain/form/box.ts';
import { boxesOf } from '#domain/form/boxes.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import type { Question, QuestionKind } from '#domain/form/kinds/index.ts';
import type { PolicyFormRules } from '#domain/policy/form-rules.ts';
import type { RowKind } from '#domain/record/rows.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** What a box of a row takes: words of any length, a line, a day, or how a promise stands. */
export type RowTakes = 'prose' | 'line' | 'day' | 'promise-state';

/** Where what a box says is kept. */
export type BoxTarget =
  | { to: 'answer'; question: Question; holds: Holds }
  | { to: 'row'; question: Question; kind: RowKind | 'training-need'; cell: string; takes: RowTakes; label: Bilingual };

interface RowCells {
  kind: RowKind | 'training-need';
  /** By the box's name in its row: the column of the question that it stands in, and what it takes. */
  cells: Readonly<Record<string, readonly [column: string, takes: RowTakes]>>;
}

/** The kinds of question whose rows are stored as rows. */
const rowQuestions: Partial<Record<QuestionKind, RowCells>> = {
  objectives: {
    kind: 'objective',
    cells: {
      text: ['objective', 'prose'],
      criteria: ['criteria', 'prose'],
      monitoring: ['monitoring', 'prose'],
      targetDay: ['target', 'day'],
    },
  },
  'objective-progress': {
    kind: 'progress',
    cells: { objective: ['objective', 'prose'], progress: ['progress', 'prose'] },
  },
  'training-undertaken': {
    kind: 'undertaken',
    cells: { activity: ['activity', 'prose'], success: ['success', 'prose'] },
  },
  'training-needs': { kind: 'training-need', cells: { need: ['need', 'prose'], action: ['action', 'prose'] } },
  evidence: { kind: 'evidence', cells: { what: ['what', 'prose'], seenOn: ['seen', 'day'] } },
  promises: {
    kind: 'promise',
    cells: {
      what: ['what', 'prose'],
      byWhom: ['who', 'line'],
      byDay: ['by', 'day'],
      state: ['kept', 'promise-state'],
    },
  },
  actions: {
    kind: 'action',
    cells: {
      area: ['area', 'prose'],
      action: ['action', 'prose'],
      whoActs: ['who', 'line'],
      byDay: ['by', 'day'],
      measures: ['measures', 'prose'],
      progress: ['progress', 'prose'],
      doneOn: ['done', 'day'],
    },
  },
};

/** Where a box of a form belongs under the rules of a record; undefined where the record's forms have no such box. */
export function boxTarget(address: Address, rules: PolicyFormRules): BoxTarget | undefined {
  const question = rules.forms.flatMap(questionsOf).find(({ id }) => id === address.question);
  if (!question) return undefined;
  const { side, row, cell } = address;
  const box = boxesOf(question, rules).find((one) => one.side === side && one.row === row && one.cell === cell);
  if (box) return { to: 'answer', question, holds: box.holds };
  const { kind, cells } = rowQuestions[question.kind] ?? {};
  const place = cells?.[cell];
  if (!kind || !place || row === '' || side !== 'agreed') return undefined;
  const [column, takes] = place;
  const columns = 'columns' in question ? (question.columns as Record<string, { label: Bilingual } | undefined>) : {}; // by their names
  const label = columns[column]?.label;
  return label && { to: 'row', question, kind, cell, takes, label };
}
