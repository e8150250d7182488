import type { Question } from '#domain/form/kinds/index.ts';
import { type Side, sidesOf } from '#domain/form/sides.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { type Bilingual, inLanguage } from '#domain/text/bilingual.ts';
import { plainLetters } from '#domain/text/search.ts';

type Asked = Extract<Question, { kind: 'text' | 'choice' }>;

/** A box of a policy's forms that a text of an old tracker can stand in. */
export interface EarlierBox {
  id: string;
  label: Bilingual;
  side: Side;
  question: Asked;
}

/** The boxes for prose and for one answer of a few, of the forms that are filled in for a review; each question once. */
export function earlierBoxes({ forms }: Pick<Policy, 'forms'>): EarlierBox[] {
  const asked = forms
    .filter((form) => form.for === 'review')
    .flatMap(({ sections }) => sections.flatMap(({ questions }) => questions))
    .filter((question): question is Asked => question.kind === 'text' || question.kind === 'choice');
  const byId = new Map(asked.map((question) => [question.id, question]));
  // what both sides may prepare was written by whoever appraised
  return [...byId.values()].map((question) => ({
    id: question.id,
    label: question.label,
    side: sidesOf[question.by].at(-1) ?? 'agreed',
    question,
  }));
}

/** What is kept in a box of a text: of a choice the answer that it words, in either language. Undefined for what it does not take. */
export function keptInBox({ question }: EarlierBox, text: string): string | undefined {
  if (question.kind === 'text') return text;
  const said = plainLetters(text);
  return question.options.find(({ value, label }) =>
    [value, inLanguage(label, 'en'), inLanguage(label, 'cy')].some((one) => plainLetters(one) === said),
  )?.value;
}
