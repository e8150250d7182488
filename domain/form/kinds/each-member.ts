import { z } from 'zod';
import { type Box, prose } from '#domain/form/box.ts';
import { answerIn, type BoxWanted } from '#domain/form/content.ts';
import type { FormRules } from '#domain/form/form-rules.ts';
import { agreedPlace, worthALook } from '#domain/form/missing.ts';
import { wholePart } from '#domain/form/part.ts';
import { common, kind } from './kind.ts';

const schema = z.strictObject({
  ...common,
  kind: z.literal('each-member'),
  /** Lines of writing for each on paper. */
  lines: z.int().min(1).max(20),
});

/** What each member of a team says, in a box of their own, where a policy asks for the input of all of them. */
export const eachMember = kind(schema, {
  layout: 'rows',
  isAsked: (_question, { members }) => members === undefined || members.length > 0,
  boxes: (_question, { members = [] }) => members.map(({ id }): Box => ({ ...agreedPlace(id), holds: prose })),
  parts: ({ id }, { answers }, { members = [] }) =>
    members.map((member) => wholePart(answerIn(answers, saidBy(id, member)) !== '', { optional: false })),
  missing: ({ id }, { content: { answers }, rules }) =>
    (rules.members ?? [])
      .filter((member) => answerIn(answers, saidBy(id, member)).trim() === '')
      .map((member) => worthALook('answer-empty', id, agreedPlace(member.id))),
  // only a form of a team has members, and a policy brings that
  begin: null,
});

/** The box of one member. */
export function saidBy(question: string, { id }: NonNullable<FormRules['members']>[number]): BoxWanted {
  return { question, side: 'agreed', row: id };
}
