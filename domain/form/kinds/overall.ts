import { z } from 'zod';
import { type Holds, oneOf, prose } from '#domain/form/box.ts';
import { type Answer, answerIn } from '#domain/form/content.ts';
import { scaleOf } from '#domain/form/form-rules.ts';
import { agreedPlace, needed, worthALook } from '#domain/form/missing.ts';
import { overallOutcome } from '#domain/form/overall.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { always, common, kind, none } from './kind.ts';

const schema = z.strictObject({
  ...common,
  kind: z.literal('overall'),
  results: saidSchema,
  behaviour: saidSchema,
});

/** The two axes, and what was decided where the policy gives no rating for the pair. */
export type OverallCell = 'results' | 'behaviour' | 'decision' | 'reason';

/** The overall rating from the policy's two axes. */
export const overall = kind(schema, {
  layout: 'parts',
  isAsked: always,
  boxes: (_, rules) => {
    const { overall } = rules;
    if (overall === 'unsaid') return [];
    const holds: Record<OverallCell, Holds> = {
      results: oneOf(overall.results),
      behaviour: oneOf(overall.behaviour),
      decision: oneOf(scaleOf(overall.scale, rules)?.points),
      reason: prose,
    };
    return Object.entries(holds).map(([cell, what]) => ({ side: 'agreed', row: '', cell, holds: what }));
  },
  parts: ({ id }, { answers }, { overall }) => {
    if (overall === 'unsaid') return [];
    const said = saidIn(id, answers);
    const outcome = overallOutcome(overall, said('results'), said('behaviour'));
    const isDecided = said('decision') !== '' && said('reason') !== '';
    const written = outcome.kind === 'rated' || (outcome.kind === 'undefined' && isDecided);
    return [{ written, begun: said('results') !== '' || said('behaviour') !== '', optional: false }];
  },
  missing: ({ id }, { content: { answers }, rules: { overall } }) => {
    if (overall === 'unsaid') return none();
    const said = saidIn(id, answers);
    const firstEmpty = (cells: readonly OverallCell[]) => cells.find((cell) => said(cell).trim() === '');
    const outcome = overallOutcome(overall, said('results'), said('behaviour'));
    if (outcome.kind === 'open') {
      const axis = firstEmpty(['results', 'behaviour']) ?? 'results';
      return [worthALook('answer-empty', id, agreedPlace('', axis))];
    }
    const open = outcome.kind === 'undefined' ? firstEmpty(['decision', 'reason']) : undefined;
    return open === undefined ? none() : [needed('overall-undecided', id, agreedPlace('', open))];
  },
  begin: null,
});

const saidIn =
  (question: string, answers: readonly Answer[]) =>
  (cell: OverallCell): string =>
    answerIn(answers, { question, side: 'agreed', cell });
