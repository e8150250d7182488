import type { Reads } from '#db/reads.ts';
import { keepWelshWord } from '#db/writes/school.ts';
import { type WordsOfForm, wordsWithoutWelsh } from '#domain/policy/schools-welsh.ts';
import { done } from '#domain/result.ts';
import type { HandlersOf } from '#electron/office/handling.ts';

export const welsh: HandlersOf<'welsh'> = {
  'welsh.words': (read) => {
    const kept = read.welshWords();
    return done({
      policy: read.policy().policy?.title ?? null,
      parts: partsOf(read).map(({ form, words }) => ({
        form,
        words: words.map((english) => ({ english, welsh: kept.get(english) ?? '' })),
      })),
    });
  },

  'welsh.save': (tx, { english, welsh: said }) => {
    keepWelshWord(tx.db, english, said);
    return done({});
  },
};

/** The words of the policy in use, and those that open cycles still go by. */
function partsOf(read: Pick<Reads, 'policy' | 'cycles'>): WordsOfForm[] {
  const { policy } = read.policy();
  return wordsWithoutWelsh([...(policy ? [policy] : []), ...read.cycles.open().map((cycle) => cycle.policy)]);
}
