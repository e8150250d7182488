import { z } from 'zod';
import { beyondCell, isBeyond } from '#domain/form/beyond.ts';
import { prose } from '#domain/form/box.ts';
import { signedQuestions } from '#domain/form/form-rules.ts';
import { always, column, kind, none } from '#domain/form/kinds/kind.ts';
import { unexplained } from '#domain/form/kinds/unexplained.ts';
import { agreedPlace, needed, worthALook } from '#domain/form/missing.ts';
import { objectivesUnder } from '#domain/form/objectives.ts';
import { rowPart, wholePart } from '#domain/form/part.ts';
import { slug } from '#domain/text/slug.ts';
import { rowsOf } from './rows.ts';

/** Of some of the policy's categories only, where it names them. */
const schema = rowsOf('objectives', {
  objective: column,
  criteria: column,
  monitoring: column.optional(),
  target: column.optional(),
}).extend({
  categories: z.array(slug).min(1).optional(),
  /** The day stands before the measurement. */
  targetFirst: z.literal(true).optional(),
});

/** The objectives that are set. */
export const objectives = kind(schema, {
  layout: 'rows',
  isAsked: always,
  boxes: (question, rules) =>
    isBeyond(question, rules, rules.objectives) ? [{ side: 'agreed', row: '', cell: beyondCell, holds: prose }] : [],
  parts: (question, content, { forms }) => {
    const rows = objectivesUnder(question, forms, content.objectives);
    if (rows.length === 0) return [{ written: false, begun: false, optional: false }];
    return rows.map((row) =>
      row.withdrawnOn === null ? rowPart([row.text, row.criteria]) : wholePart(true, { optional: false }),
    );
  },
  missing: (question, { content, rules }) => {
    const { id } = question;
    const isFirst = signedQuestions(rules).find(({ kind }) => kind === question.kind)?.id === id;
    if (content.objectives.length === 0) return isFirst ? [needed('no-objective', id, agreedPlace())] : none();
    const rows = objectivesUnder(question, rules.forms, content.objectives);
    if (rows.length === 0) return [worthALook('no-objective', id, agreedPlace())];
    const standing = rows.filter(({ withdrawnOn }) => withdrawnOn === null);
    const empty = standing.flatMap((row) => [
      ...(row.text.trim() === '' ? [needed('objective-empty', id, agreedPlace(row.id, 'text'))] : []),
      ...(row.criteria.trim() === '' ? [worthALook('criteria-empty', id, agreedPlace(row.id, 'criteria'))] : []),
    ]);
    return isFirst ? [...empty, ...unexplained({ content, rules })] : empty;
  },
  begin: null,
});
