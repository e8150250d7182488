import { z } from 'zod';
import { type Box, oneDay, prose } from '#domain/form/box.ts';
import { wholePart } from '#domain/form/part.ts';
import { answeredBy, sidesOf } from '#domain/form/sides.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { slug } from '#domain/text/slug.ts';
import { always, common, kind } from './kind.ts';
import { unanswered } from './one-answer.ts';

const schema = z.strictObject({
  ...common,
  kind: z.literal('grid'),
  by: answeredBy,
  columns: z
    .array(
      z.strictObject({
        id: slug,
        label: saidSchema,
        cell: z.enum(['text', 'day']),
        /** The day on which what stands in the row is due, and what is written there once it is done. */
        means: z.enum(['due', 'done']).optional(),
      }),
    )
    .min(1)
    .max(8),
  /** Rows with a heading of their own, or so many empty ones. */
  rows: z.union([z.array(z.strictObject({ id: slug, label: saidSchema })).min(1), z.int().min(1).max(12)]),
});
type Grid = z.infer<typeof schema>;

/** A table that the form itself lays out; its cells are answers. */
export const grid = kind(schema, {
  layout: 'wide',
  isAsked: always,
  boxes,
  parts: ({ id }, { answers }) => {
    const written = answers.some((answer) => answer.question === id && answer.text !== '');
    return [wholePart(written, { optional: true })];
  },
  missing: (question, { content }) => unanswered(question.id, boxes(question), content),
  begin: (asked) => ({ ...asked, kind: 'grid', by: 'agreed', columns: [], rows: 4 }),
});

/** The rows of a grid: those with a heading, or as many empty ones as it has. An empty row's id is its place on the form. */
export function gridRows({ rows }: Pick<Grid, 'rows'>): { id: string; label: z.infer<typeof saidSchema> | null }[] {
  if (typeof rows !== 'number') return rows;
  return Array.from({ length: rows }, (_, at) => ({ id: String(at + 1), label: null }));
}

function boxes(question: Grid): Box[] {
  return sidesOf[question.by].flatMap((side) =>
    gridRows(question).flatMap((row) =>
      question.columns.map(
        (column): Box => ({ side, row: row.id, cell: column.id, holds: column.cell === 'day' ? oneDay : prose }),
      ),
    ),
  );
}
