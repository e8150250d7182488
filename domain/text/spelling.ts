/** Says whether a word is spelt right. */
export type Dictionary = (word: string) => boolean;

/** A rule of an affix file: `add` stands in place of `strip` on words that fit, and what it makes has flags of its own. */
interface Affix {
  flag: string;
  strip: string;
  add: string;
  fits: RegExp;
  after: string;
}

/**
 * A dictionary in Hunspell's format, `.aff` and `.dic` as text. Forms are taken apart when they are asked for: putting all
 * of them together first took seconds and 140 MB for Welsh with its mutations. Suffixes may stand two deep and a prefix
 * before them, as Welsh needs; compounds are left out, because neither English nor Welsh writes them in one word.
 * `pause` lets go of the thread now and then while the words are read.
 */
export async function dictionaryFrom(aff: string, dic: string, pause: () => Promise<void>): Promise<Dictionary> {
  const entries = await entriesOf(dic, pause);
  const prefixes = affixesOf(aff, 'PFX');
  const suffixes = affixesOf(aff, 'SFX');
  const isPrefix = new Set(prefixes.map(({ flag }) => flag));
  const byEnd = Map.groupBy(suffixes, ({ add }) => add.slice(-1));
  const byStart = Map.groupBy(prefixes, ({ add }) => add.slice(0, 1));
  const notAlone = ['NEEDAFFIX', 'ONLYINCOMPOUND'].flatMap(
    (name) => new RegExp(`^${name} (\\S+)`, 'm').exec(aff)?.[1] ?? [],
  );

  /** The flags of a form, once for each way in which it can be made. */
  const flagsOf = (form: string, depth = 2): string[] => {
    const own = entries.get(form) ?? [];
    if (depth === 0) return own;
    const made = candidates(byEnd, form.slice(-1)).flatMap((rule) => {
      if (!form.endsWith(rule.add)) return [];
      const stem = form.slice(0, form.length - rule.add.length) + rule.strip;
      if (stem === '' || !rule.fits.test(stem)) return [];
      return flagsOf(stem, depth - 1)
        .filter((flags) => flags.includes(rule.flag))
        .map(
          (flags) =>
            rule.after +
            Array.from(flags)
              .filter((flag) => isPrefix.has(flag))
              .join(''),
        );
    });
    return [...own, ...made];
  };
  const isForm = (word: string): boolean =>
    flagsOf(word).some((flags) => !notAlone.some((flag) => flags.includes(flag))) ||
    candidates(byStart, word.slice(0, 1)).some((rule) => {
      if (!word.startsWith(rule.add)) return false;
      const stem = rule.strip + word.slice(rule.add.length);
      return stem !== '' && rule.fits.test(stem) && flagsOf(stem).some((flags) => flags.includes(rule.flag));
    });

  return (word) => {
    const plain = word.normalize('NFC').replaceAll('’', "'");
    return isForm(plain) || isForm(plain.charAt(0).toLowerCase() + plain.slice(1));
  };
}

/** The rules for one letter, and those that add nothing. */
function candidates(byLetter: ReadonlyMap<string, readonly Affix[]>, letter: string): readonly Affix[] {
  return [...(byLetter.get(letter) ?? []), ...(letter === '' ? [] : (byLetter.get('') ?? []))];
}

/** So many lines are read in a few milliseconds, which no key that is typed meanwhile feels. */
const AT_ONCE = 2000;

async function entriesOf(dic: string, pause: () => Promise<void>): Promise<Map<string, string[]>> {
  const entries = new Map<string, string[]>();
  // the first line counts the others
  for (const [at, line] of dic.split(/\r?\n/u).slice(1).entries()) {
    if (at % AT_ONCE === 0) await pause();
    const [word = '', flags = ''] = (line.split(/\s/u)[0] ?? '').split('/');
    if (word !== '') entries.set(word, [...(entries.get(word) ?? []), flags]);
  }
  return entries;
}

/** '0' stands for nothing, and a rule without a condition fits everything. The head of a group says how many rules it has. */
function affixesOf(aff: string, kind: 'PFX' | 'SFX'): Affix[] {
  return aff.split(/\r?\n/u).flatMap((line) => {
    const [name, flag = '', strip = '', added = '', condition = '.'] = line.trim().split(/\s+/u);
    if (name !== kind || isHead(strip, added)) return [];
    const [add = '', after = ''] = added.split('/');
    const fits = new RegExp(kind === 'PFX' ? `^(?:${condition})` : `(?:${condition})$`, 'u');
    return [{ flag, strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, fits, after }];
  });
}

function isHead(strip: string, added: string): boolean {
  return (strip === 'Y' || strip === 'N') && /^\d+$/u.test(added);
}

/** The words of some names as they are typed: 'Siân O’Brien-Jones' is 'siân', 'o’brien', 'jones'. */
export function wordsOfNames(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => name.split(/[\s–-]+/u)).map(asName));
}

/** Whether a word is part of a name, also with an 's behind it. */
export function isOfName(word: string, names: ReadonlySet<string>): boolean {
  return names.has(asName(word)) || names.has(asName(word.replace(/['’]s?$/u, '')));
}

function asName(word: string): string {
  return word
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/[.,()]/gu, '')
    .toLowerCase();
}
