import { counted } from '#renderer/words/counted.ts';

/** The school's own words, which its spelling knows. */
export const spellingWords = {
  title: 'Words of our spelling',
  text: 'Words that neither dictionary has and that are right at your school: a scheme, a programme, a place. They are known in English and in Welsh, for both people who use the program. The names of your staff are known without being added.',
  hint: 'Anybody who uses the program reads this list, so it is no place for what is confidential.',
  word: 'Word',
  add: 'Add the word',
  added: (word: string) => `‘${word}’ is now one of our words and is no longer marked.`,
  known: (word: string) => `‘${word}’ is one of our words already.`,
  label: 'Our words',
  none: 'No words have been added yet.',
  counted: counted({ one: '# word', other: '# words' }),
  remove: 'Remove',
  removeOf: (word: string) => `Remove ‘${word}’`,
  removed: (word: string) => `‘${word}’ has been removed and is marked again.`,
} as const;
