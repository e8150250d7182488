import type { Reads } from '#db/reads.ts';
import { keepWelshWord } from '#db/writes/school.ts';
import { noting } from '#db/writes/undo/changes.ts';
import { type WelshWords, type WordsOfForm, wordsWithoutWelsh } from '#domain/policy/schools-welsh.ts';
import { done } from '#domain/result.ts';
import { inOrder } from '#domain/text/order.ts';
import { compareWelsh, linesIn } from '#domain/welsh-list.ts';
import { readStaffFile } from '#electron/intake/staff-file.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { machineWords } from '#electron/words.ts';

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

  'welsh.readList': async ({ machine, read }) => {
    const chosen = await machine.dialogs.openFile({
      title: machineWords.dialogs.chooseWelshList,
      kinds: [{ name: machineWords.files.welshList, endings: ['xlsx', 'csv'] }],
    });
    if (chosen === undefined) return done({ file: null });
    const file = await readStaffFile(chosen, machine.parse);
    if (!file.ok) return file;
    const lines = linesIn(file.value.sheets);
    if (!lines.ok) return lines;
    return done({ file: { fileName: file.value.name, ...compareWelsh(lines.value, allWords(read())) } });
  },

  'welsh.takeList': (tx, { words }) => {
    const rows = noting(
      tx.db,
      words.map(({ english }) => ({ table: 'welshWord', id: english })),
      () => {
        for (const { english, welsh: said } of words) keepWelshWord(tx.db, english, said);
      },
    );
    const [first] = words;
    return done({ changeId: rows.length === 0 ? null : tx.note({ about: first?.english ?? '', rows }) });
  },
};

/** Every English text that the screen shows, with the Welsh that it has. */
function allWords(read: Reads): WelshWords {
  const kept = read.welshWords();
  const words = [
    ...titlesIn(read),
    ...read.trainingNeeds.themesOfOffice(),
    ...partsOf(read).flatMap((part) => part.words),
  ];
  return new Map(words.map((english) => [english, kept.get(english) ?? '']));
}

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
