import { type FormOf, type Neighbour, type Placed, questionsOf } from './form-rules.ts';

/**
 * The objectives that stand under a question: those of its categories, or all. One whose category no such question of
 * the form has stands under the first of them, so that none is ever out of sight.
 */
export function objectivesUnder<Row extends Placed>(
  question: Neighbour,
  forms: readonly FormOf<Neighbour>[],
  objectives: readonly Row[],
): Row[] {
  const { categories } = question;
  if (categories === undefined) return [...objectives];
  const form = forms.find((one) => questionsOf(one).some(({ id }) => id === question.id));
  const alike = (form ? questionsOf(form) : []).filter(({ kind }) => kind === question.kind);
  const placed = new Set(alike.flatMap((one) => one.categories ?? []));
  const isFirst = alike[0]?.id === question.id;
  return objectives.filter(({ category }) =>
    category !== null && placed.has(category) ? categories.includes(category) : isFirst,
  );
}

/** Where a new objective may go: the policy's categories, and the objectives that stand there already. */
interface Room {
  categories: readonly { id: string; places?: number | undefined }[];
  objectives: readonly Placed[];
}

/** Objectives that stand together on the screen: those of one category, or of none. */
export interface ObjectiveGroup<Row, Category> {
  category: Category | null;
  rows: Row[];
}

/**
 * The objectives under a question by the policy's categories: each that the question asks for, or that has objectives;
 * then those of none, where the question asks for no category in particular. One group where there are no categories.
 */
export function objectiveGroups<Row extends Placed, Category extends { id: string }>(
  question: Neighbour,
  { forms, categories }: { forms: readonly FormOf<Neighbour>[]; categories: readonly Category[] },
  objectives: readonly Row[],
): ObjectiveGroup<Row, Category>[] {
  const rows = objectivesUnder(question, forms, objectives);
  const asked = question.categories;
  const named = categories
    .filter(({ id }) => asked?.includes(id) ?? rows.some(({ category }) => category === id))
    .map((category) => ({ category, rows: rows.filter((row) => row.category === category.id) }));
  const rest = rows.filter((row) => !named.some(({ category }) => category.id === row.category));
  return asked && named.length > 0 && rest.length === 0 ? named : [...named, { category: null, rows: rest }];
}

/** The category of a new objective under a question: the first of the question's that has room, else its last; null without any. */
export function freeCategory({ categories: asked }: Pick<Neighbour, 'categories'>, room: Room): string | null {
  const own = room.categories.filter(({ id }) => asked?.includes(id) ?? false);
  const free = own.find(({ id, places }) => {
    const taken = room.objectives.filter(({ category }) => category === id).length;
    return places === undefined ? taken === 0 : taken < places;
  });
  return (free ?? own.at(-1))?.id ?? null;
}

/** The category of an objective that goes on from last year: its own where the question has it, else that of a new one. */
export function continuedCategory(question: Pick<Neighbour, 'categories'>, room: Room, before: Placed): string | null {
  const isKnown = room.categories.some(({ id }) => id === before.category);
  const isAsked = question.categories?.some((id) => id === before.category) ?? true;
  return isKnown && isAsked ? before.category : freeCategory(question, room);
}
