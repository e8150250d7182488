import { z } from 'zod';
import { type Box, boxPerSide, oneOf } from '#domain/form/box.ts';
import { answeredBy } from '#domain/form/sides.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { slug } from '#domain/text/slug.ts';
import { always, common, kind } from './kind.ts';
import { oneAnswer, unanswered } from './one-answer.ts';

const schema = z.strictObject({
  ...common,
  kind: z.literal('choice'),
  by: answeredBy,
  options: z
    .array(z.strictObject({ value: slug, label: saidSchema }))
    .min(2)
    .max(8),
});

const boxes = ({ by, options }: z.infer<typeof schema>): Box[] => boxPerSide(by, oneOf(options));

/** A choice of one among a few, ticked on paper. */
export const choice = kind(schema, {
  layout: 'own-label',
  isAsked: always,
  boxes,
  parts: oneAnswer,
  missing: (question, { content }) => unanswered(question.id, boxes(question), content),
  begin: (asked) => ({ ...asked, kind: 'choice', by: 'agreed', options: [] }),
});
