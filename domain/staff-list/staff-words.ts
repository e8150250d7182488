import type { ContractKind, PayRange } from '#domain/staff/staff.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { cleanName } from '#domain/text/clean-text.ts';
import { wordList } from '#domain/text/word-list.ts';
import { type Cell, textOf } from './cells.ts';
import type { Reading } from './staff-values.ts';

/** Whether a list says yes: 'Y', 'TRUE', 'Oes'. A word that is neither yes nor no is passed over with a warning. */
export function readYesNo(cell: Cell): Reading<boolean> {
  return readWord(cell, yesNo);
}

/** The kind of contract by the words that lists use for it: 'Temporary' is a fixed term. */
export function readContract(cell: Cell): Reading<ContractKind> {
  return readWord(cell, contracts);
}

/** The language for documents and letters. */
export function readLanguage(cell: Cell): Reading<LanguageChoice> {
  return readWord(cell, languages);
}

/** The pay range by its name or by a point on it: 'M4', 'UPS 2', 'L12', 'Grade 5'. */
export function readPayRange(cell: Cell): Reading<PayRange> {
  return readWord(cell, payRanges);
}

/** The words for each value, without case; a trailing number is left off before they are compared. */
type WordTable<T> = ReadonlyMap<T, readonly string[]>;

const yesNo: WordTable<boolean> = new Map([
  [true, wordList('yes, y, true, 1, held, registered, qts, ✓, ✔, ie, oes, ydy, ydyw, cofrestredig')],
  [false, wordList('no, n, false, 0, none, n/a, not held, not registered, -, na, nac oes, nac ydy, nac ydyw, naddo')],
]);

const contracts: WordTable<ContractKind> = new Map([
  ['permanent', wordList('permanent, perm, prm, open ended, open-ended, indefinite, substantive, parhaol')],
  [
    'fixed-term',
    wordList(
      'fixed term, fixed-term, fixed, fxt, ftc, temporary, temp, tmp, maternity cover, mat cover, cyfnod penodol, tymor penodol, dros dro',
    ),
  ],
  ['agency', wordList('agency, agency worker, agency staff, supply agency, agy, asiantaeth')],
  ['volunteer', wordList('volunteer, voluntary, gwirfoddolwr, gwirfoddolwraig, gwirfoddol')],
]);

const languages: WordTable<LanguageChoice> = new Map([
  ['en', wordList('english, en, eng, saesneg')],
  ['cy', wordList('welsh, cy, cym, cymraeg')],
  ['both', wordList('both, bilingual, english and welsh, welsh and english, y ddwy, dwyieithog')],
]);

const payRanges: WordTable<PayRange> = new Map([
  ['main', wordList('main, main pay range, main range, main scale, mpr, mps, m, prif ystod')],
  ['upper', wordList('upper, upper pay range, upper range, upper scale, upr, ups, u, ystod uwch')],
  [
    'leadership',
    wordList('leadership, leadership pay range, leadership range, leadership spine, lps, l, arweinyddiaeth'),
  ],
  ['unqualified', wordList('unqualified, unqualified teacher, uqt, unq, heb gymhwyso')],
  ['support', wordList('support, support staff, support grade, grade, gr, njc, njc scp, scp, gs, gradd, cymorth')],
]);

function readWord<T>(cell: Cell, table: WordTable<T>): Reading<T> {
  if (typeof cell !== 'string' && 'broken' in cell) return { value: undefined, warning: 'broken' };
  const word = cleanName(textOf(cell)).toLowerCase();
  if (word === '') return { value: undefined };
  const withoutPoint = word.replace(/(?<=\D) ?\d+[a-z]?$/, '').trim();
  for (const [value, words] of table) {
    if (words.includes(word) || words.includes(withoutPoint)) return { value };
  }
  return { value: undefined, warning: 'word-unknown' };
}
