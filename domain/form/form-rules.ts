import type { Day } from '#domain/days/dates.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** As much of a question as others are told apart from it by. */
export interface Neighbour {
  id: string;
  kind: string;
  categories?: string[] | undefined;
}

/** As much of an objective as says where on a form it stands. */
export interface Placed {
  id: string;
  category: string | null;
  /** One that was given up during the year. */
  withdrawnOn?: Day | null;
}

/** As much of a form as its questions look at. */
export interface FormOf<Question> {
  id: string;
  /** Whether it is part of what is signed at the end. */
  signed: boolean;
  sections: readonly { questions: readonly Question[] }[];
}

/** Values in an order, with their words. */
export interface Scale {
  id: string;
  label: Bilingual;
  points: readonly { value: string; label: Bilingual }[];
  /** The value that is best. */
  best: string;
}

/** A list that somebody is assessed against, on a scale or in words of one's own ('unsaid'). */
export interface Standards {
  id: string;
  scale: string;
  lines: readonly { id: string; text: Bilingual }[];
}

/** A rating from two axes; a pair that is not here has none. */
export interface Overall {
  scale: string;
  results: Scale['points'];
  behaviour: Scale['points'];
  pairs: readonly { results: string; behaviour: string; rating: string }[];
}

/** What the boxes of a form depend on besides the form: lists and scales, and the objectives of this record. */
export interface FormRules<Question = Neighbour> {
  /** The forms that are filled in for this record. */
  forms: readonly FormOf<Question>[];
  scales: readonly Scale[];
  /** The lists that are about this person's group. */
  standards: readonly Standards[];
  overall: Overall | 'unsaid';
  objectives: readonly Placed[];
  /** How many objectives are set at most, in all or of each category; null where nobody says. */
  mostObjectives: MostObjectives | null;
  /** The members of the team that a record is about, in the order of their names; left out where a form is handed out empty. */
  members?: readonly { id: string; name: string }[];
}

/** How many objectives are set at most: of one category, or of all together. */
export interface MostObjectives {
  count: number;
  per: 'review' | 'category';
}

/** The list that a question of ratings goes through; undefined where it is not about this person. */
export function standardsOf(
  { standards: id }: { standards: string },
  { standards }: Pick<FormRules, 'standards'>,
): Standards | undefined {
  return standards.find((list) => list.id === id);
}

/** A scale of the policy; undefined where a rating is in words of one's own. */
export function scaleOf(id: string | undefined, { scales }: Pick<FormRules, 'scales'>): Scale | undefined {
  return scales.find((scale) => scale.id === id);
}

/** All questions of a form, in printed order. */
export function questionsOf<Question>(form: FormOf<Question>): Question[] {
  return form.sections.flatMap((section) => section.questions);
}

/** The questions of the forms that are signed, in printed order. */
export function signedQuestions<Question>({ forms }: Pick<FormRules<Question>, 'forms'>): Question[] {
  return forms.filter(({ signed }) => signed).flatMap(questionsOf);
}

/** The form that a question belongs to: the first that asks it, because several may print it. */
export function homeOf(question: string, forms: readonly FormOf<{ id: string }>[]): string {
  return forms.find((form) => questionsOf(form).some(({ id }) => id === question))?.id ?? '';
}
