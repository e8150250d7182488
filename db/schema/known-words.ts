import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** General compartment: a word that the school's spelling knows besides the dictionaries. */
export const knownWord = sqliteTable('known_word', {
  word: text('word').primaryKey(),
});
