import { z } from 'zod';
import { boxPerSide, prose } from '#domain/form/box.ts';
import { answeredBy } from '#domain/form/sides.ts';
import { always, common, kind } from './kind.ts';
import { oneAnswer, unanswered } from './one-answer.ts';

/** `lines` is the room on paper, in lines of writing. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('text'),
  by: answeredBy,
  lines: z.int().min(1).max(40),
  /**
   * What the program itself adds under the box: the objectives that were revised, the support that was promised, or why
   * objectives were missed.
   */
  shows: z.enum(['revisions', 'promises', 'causes']).optional(),
});

/** A box for prose. */
export const text = kind(schema, {
  layout: 'own-label',
  isAsked: always,
  boxes: ({ by }) => boxPerSide(by, prose),
  parts: oneAnswer,
  missing: ({ id, by }, { content }) => unanswered(id, boxPerSide(by, prose), content),
  begin: (asked) => ({ ...asked, kind: 'text', by: 'agreed', lines: 5 }),
});
