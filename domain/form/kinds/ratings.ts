import { z } from 'zod';
import { type Box, oneOf, prose } from '#domain/form/box.ts';
import { answerIn } from '#domain/form/content.ts';
import { scaleOf, standardsOf } from '#domain/form/form-rules.ts';
import { agreedPlace, worthALook } from '#domain/form/missing.ts';
import { ratingSides, type Side } from '#domain/form/sides.ts';
import { slug } from '#domain/text/slug.ts';
import { column, common, kind } from './kind.ts';

const schema = z.strictObject({
  ...common,
  kind: z.literal('ratings'),
  standards: slug,
  columns: z.strictObject({
    line: column,
    appraiseeRating: column,
    appraiseeComment: column,
    appraiserRating: column,
    appraiserComment: column,
    agreedRating: column,
    agreedComment: column,
  }),
});

/** The boxes of a line: a rating and a comment for each side. */
export type RatingCell = 'rating' | 'comment';

/** Each line of one of the policy's lists of standards, rated and commented on by both, then together. */
export const ratings = kind(schema, {
  layout: 'wide',
  isAsked: (question, rules) => standardsOf(question, rules) !== undefined,
  boxes: (question, rules) => {
    const list = standardsOf(question, rules);
    const holds: Record<RatingCell, Box['holds']> = {
      rating: oneOf(scaleOf(list?.scale, rules)?.points),
      comment: prose,
    };
    return (list?.lines ?? []).flatMap(({ id }) =>
      ratingSides.flatMap((side): Box[] => [
        { side, row: id, cell: 'rating', holds: holds.rating },
        { side, row: id, cell: 'comment', holds: holds.comment },
      ]),
    );
  },
  parts: (question, { answers }, rules) =>
    (standardsOf(question, rules)?.lines ?? []).map(({ id }) => {
      const isSaid = (side: Side, cell: RatingCell): boolean =>
        answerIn(answers, { question: question.id, side, row: id, cell }) !== '';
      const begun = ratingSides.some((side) => isSaid(side, 'rating') || isSaid(side, 'comment'));
      return { written: isSaid('agreed', 'rating'), begun, optional: false };
    }),
  missing: ({ id: question, ...of }, { content: { answers }, rules }) =>
    (standardsOf(of, rules)?.lines ?? [])
      .map(({ id }) => agreedPlace(id, 'rating'))
      .filter((place) => answerIn(answers, { question, ...place }).trim() === '')
      .map((place) => worthALook('rating-empty', question, place)),
  begin: (asked, { standards: [first] }) =>
    first && { ...asked, kind: 'ratings', standards: first.id, columns: usualColumns },
});

/** The headings of the requirements' self-assessment (requirements 3.4); they are reworded like any other. */
const usualColumns = {
  line: { label: { en: 'Standard' } },
  appraiseeRating: { label: { en: 'Employee’s rating' } },
  appraiseeComment: { label: { en: 'Employee’s comment' } },
  appraiserRating: { label: { en: 'Appraiser’s rating' } },
  appraiserComment: { label: { en: 'Appraiser’s comment' } },
  agreedRating: { label: { en: 'Agreed rating' } },
  agreedComment: { label: { en: 'Agreed comment' } },
};
