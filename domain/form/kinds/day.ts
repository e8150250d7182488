import { z } from 'zod';
import { boxPerSide, oneDay } from '#domain/form/box.ts';
import { answeredBy } from '#domain/form/sides.ts';
import { always, common, kind } from './kind.ts';
import { oneAnswer, unanswered } from './one-answer.ts';

const schema = z.strictObject({ ...common, kind: z.literal('day'), by: answeredBy });

/** One day. */
export const day = kind(schema, {
  layout: 'own-label',
  isAsked: always,
  boxes: ({ by }) => boxPerSide(by, oneDay),
  parts: oneAnswer,
  missing: ({ id, by }, { content }) => unanswered(id, boxPerSide(by, oneDay), content),
  begin: (asked) => ({ ...asked, kind: 'day', by: 'agreed' }),
});
