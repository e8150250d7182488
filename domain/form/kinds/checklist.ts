import { z } from 'zod';
import { type Box, oneOf } from '#domain/form/box.ts';
import { answerIn } from '#domain/form/content.ts';
import { wholePart } from '#domain/form/part.ts';
import { answeredBy, sidesOf } from '#domain/form/sides.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { slug } from '#domain/text/slug.ts';
import { always, common, kind, none } from './kind.ts';

const schema = z.strictObject({
  ...common,
  kind: z.literal('checklist'),
  by: answeredBy,
  items: z
    .array(z.strictObject({ id: slug, label: saidSchema }))
    .min(1)
    .max(40),
});

/** What stands in the box of an item that is ticked; nothing stands in any other. */
export const TICKED = 'done';

const boxes = ({ by, items }: z.infer<typeof schema>): Box[] =>
  sidesOf[by].flatMap((side) =>
    items.map(({ id }): Box => ({ side, row: id, cell: '', holds: oneOf([{ value: TICKED }]) })),
  );

/** Things to do or to think of, each ticked off; nothing waits for any of them (requirements 3.1). */
export const checklist = kind(schema, {
  layout: 'wide',
  isAsked: always,
  boxes,
  parts: (question, { answers }) =>
    boxes(question).map(({ side, row }) =>
      wholePart(answerIn(answers, { question: question.id, side, row }) !== '', { optional: true }),
    ),
  missing: none,
  begin: (asked) => ({ ...asked, kind: 'checklist', by: 'appraiser', items: [] }),
});
