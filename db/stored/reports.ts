import { z } from 'zod';
import { countId, type ReportFigures, standing } from '#domain/report/figures.ts';
import type { ReleasedLine, ReleasedPaper } from '#domain/report/release.ts';
import type { ReportDraft } from '#domain/report/report.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { storedDay } from './days.ts';
import { storedShape } from './stored-shape.ts';

const told = { since: storedDay };

const count = z.object({
  ...told,
  isTold: z.boolean(),
  rows: z.array(
    z.object({ keys: z.array(z.string()), isNamed: z.boolean(), count: z.int(), pence: z.int().optional() }),
  ),
  most: z.int(),
});

/** The figures of a report to governors that left the school. */
export const figuresShape = storedShape<ReportFigures>(
  z.object({
    counts: z.record(countId, count),
    steps: z.array(z.object({ ...told, rule: z.string(), counts: z.record(standing, z.int()) })),
  }),
  [withPromises, withEffect, withCategory],
);

/** Support that was promised was not counted in the first shape: nothing was told of it. */
function withPromises(before: unknown): unknown {
  const { counts, ...figures } = before as { counts: Record<string, { since: string }> }; // so the first shape is
  return {
    ...figures,
    counts: { ...counts, promise: { isTold: true, rows: [], most: 0, since: counts['in']?.since } },
  };
}

/** Neither was it counted of how many needs the effect was noted. */
function withEffect(before: unknown): unknown {
  const { counts, ...figures } = before as { counts: Record<string, { since: string }> }; // so the second shape is
  return {
    ...figures,
    counts: { ...counts, effect: { isTold: true, rows: [], most: 0, since: counts['in']?.since } },
  };
}

/** Neither were the objectives counted by kind. */
function withCategory(before: unknown): unknown {
  const { counts, ...figures } = before as { counts: Record<string, { since: string }> }; // so the third shape is
  return {
    ...figures,
    counts: { ...counts, category: { isTold: true, rows: [], most: 0, since: counts['in']?.since } },
  };
}

/** What whoever released a report wrote into it. */
export const draftShape = storedShape<ReportDraft>(
  z.object({
    moderation: z.string(),
    equality: z.string(),
    change: z.string(),
    recommendations: z.array(z.object({ what: z.string(), who: z.string(), byWhen: z.string() })),
    instead: z.array(z.object({ text: z.string(), say: z.string() })),
  }),
  // recommendations were rows to write in by hand
  [(older) => ({ ...z.looseObject({}).parse(older), equality: '', recommendations: [] })],
);

/** The lines of what was handed to the office. */
export const linesShape = storedShape<ReleasedLine[]>(z.array(z.object({ label: saidSchema, value: z.string() })));

/** A paper that was handed to the office. */
export const paperShape = storedShape<ReleasedPaper>(
  z.object({ document: z.string(), fileName: z.string(), composed: z.string() }),
);
