import { knownWord } from '#db/schema/known-words.ts';
import type { ReadableDb } from '#db/types.ts';
import { byText } from '#domain/text/order.ts';

/** The school's own words, in the order of the alphabet. */
export function knownWords(db: ReadableDb): string[] {
  return db
    .select()
    .from(knownWord)
    .all()
    .map(({ word }) => word)
    .sort(byText);
}
