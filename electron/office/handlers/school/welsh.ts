import type { Reads } from '#db/reads.ts';
import { keepWelshWord } from '#db/writes/school.ts';
import { type WordsOfForm, wordsWithoutWelsh } from '#domain/policy/schools-welsh.ts';
import { done } from '#domain/result.ts';
import { inOrder } from '#domain/text/order.ts';
import type { HandlersOf } from '#electron/office/handling.ts';

export const welsh: HandlersOf<'welsh'> = {
  'welsh.words': (read) => {
    const kept = read.welshWords();
    const withWelsh = (words: readonly string[]) =>
      words.map((english) => ({ english, welsh: kept.get(english) ?? '' }));
    return done({
      policy: read.policy().policy?.title ?? null,
      parts: partsOf(read).map(({ form, words }) => ({
        form,
        words: withWelsh(words),
      })),
      jobTitles: withWelsh(titlesIn(read)),
      // both offices look at this list: what only the headteacher opens says nothing here
      themes: withWelsh(read.trainingNeeds.themesOfOffice()),
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

/** The job titles of everybody on the staff list, each once. */
function titlesIn(read: Pick<Reads, 'staff'>): string[] {
  const titles = read.staff.all().flatMap(({ jobTitle, otherJobTitle }) => [jobTitle, otherJobTitle ?? '']);
  return inOrder(titles.filter((title) => title !== ''));
}
