import type { SentencesOf } from './vault-problems.ts';

/** What is refused of the columns that a school gives its lists. */
export const columnSentences: SentencesOf<'column-there' | 'columns-full'> = {
  'column-there': ({ name }) => `There is a column called ‘${name}’ in this list already. Choose another name.`,
  'columns-full': ({ most }) => `A list has room for ${most} columns of your own. Remove one first.`,
};
