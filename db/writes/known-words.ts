import { eq } from 'drizzle-orm';
import { knownWord } from '#db/schema/known-words.ts';
import type { WritableDb } from '#db/types.ts';

/** Adds a word to the school's own. */
export function addKnownWord(db: WritableDb, word: string): void {
  db.insert(knownWord).values({ word }).run();
}

/** Takes a word out of the school's own. */
export function removeKnownWord(db: WritableDb, word: string): void {
  db.delete(knownWord).where(eq(knownWord.word, word)).run();
}
