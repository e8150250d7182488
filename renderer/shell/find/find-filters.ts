import { go } from '#renderer/places/address.ts';
import { words } from '#renderer/words/index.ts';
import type { Target } from './find-answers.ts';

/** Every list that can be asked for with a filter set: what is overdue, reviews by stage, training needs by state. */
export function foundFilters(): Target[] {
  const { due, reviews, trainingNeeds, staff } = words.shell.screens;
  const { filterWords } = words.shell;
  const filter = (name: string, list: string, value: string, alsoCalled: string, choose: () => void): Target => ({
    kind: 'filter',
    id: `filter-${name}`,
    title: `${list}: ${value}`,
    detail: words.shell.filter,
    looked: [value, `${list} ${alsoCalled}`, ''],
    choose,
  });
  return [
    ...keysOf(words.due.whens).map((when) =>
      filter(when, due, words.due.whens[when], filterWords[when], () => go('due', {}, { when })),
    ),
    filter('by-appraiser', due, words.shell.byAppraiser, filterWords.appraiser, () =>
      go('due', {}, { by: 'appraiser' }),
    ),
    ...keysOf(words.stages).map((stage) =>
      filter(stage, reviews, words.stages[stage], filterWords.stages[stage], () => go('reviews', {}, { stage })),
    ),
    ...keysOf(words.form.needStates).map((state) =>
      filter(state, trainingNeeds, words.form.needStates[state], filterWords.needs, () =>
        go('trainingNeeds', {}, { state }),
      ),
    ),
    filter('leavers', staff, words.shell.withLeavers, filterWords.leavers, () => go('staff', {}, { leavers: 'yes' })),
  ];
}

function keysOf<Key extends string>(table: Readonly<Record<Key, string>>): Key[] {
  return Object.keys(table) as Key[]; // the keys of the table itself
}
