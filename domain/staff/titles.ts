import { wordList } from '#domain/text/word-list.ts';

/** A name without what stands before and after it; `certain` where nothing of it may have been part of the name. */
export interface Untitled {
  name: string;
  certain: boolean;
  /** Whether a title stood at the end, as lists have it that begin with the family name. */
  titleAtEnd: boolean;
}

const titles = wordList('mr, mrs, ms, miss, mx, dr, prof, professor, rev, revd, reverend, parch, parchedig, sir, dame');
// titles that somebody may also be called, or that stand for two people
const doubtfulTitles = wordList(`
  fr, father, sr, sister, br, brother, canon, cllr, councillor, lady, lord, hon, mstr, master, capt, captain, major, col,
  deacon, rabbi, imam, judge`);
const suffixes = wordList(
  'jr, jnr, junior, snr, senior, esq, mbe, obe, cbe, kbe, phd, bsc, msc, pgce, bed, med, npqh, qts',
);
// degrees and numbers that are also surnames
const doubtfulSuffixes = wordList('ba, ma, ii, iii, iv, jp, dl, hons, sr, dphil, mphil, frsa, fcct, llb');

const first: ReadonlySet<string> = new Set(titles);
const doubtfulFirst: ReadonlySet<string> = new Set(doubtfulTitles);
const last: ReadonlySet<string> = new Set(suffixes);
const doubtfulLast: ReadonlySet<string> = new Set(doubtfulSuffixes);

/** Takes titles, suffixes, former names in brackets, nicknames in quotation marks and pictures off a name. */
export function untitled(written: string): Untitled {
  const named = withoutAsides(
    written.replace(/\by (?=parch)/gi, '').replace(/^(\w+)\/(?=(?:mrs|ms|miss|mr)\b)/i, '$1 '),
  );
  const words = named.name.split(/\s+|(?<=\p{L})\.(?=\p{L}{2})/u).filter(Boolean);
  let { certain } = named;
  let titleAtEnd = false;
  const off = new Set<string>();
  while (words.length > 1) {
    const word = keyOf(words[0]);
    const isJoined = /^(&|\+|and|a|ac)$/.test(word) && off.size > 0;
    if (!first.has(word) && !doubtfulFirst.has(word) && !isJoined) break;
    if (isJoined || doubtfulFirst.has(word)) certain = false;
    off.add(word);
    words.shift();
  }
  // 'Mr/Mrs Lee' is two people, or nobody knew which
  if (off.has('mr') && ['mrs', 'ms', 'miss'].some((title) => off.has(title))) certain = false;
  while (words.length > 1) {
    const word = keyOf(words.at(-1));
    const isTitle = first.has(word);
    const isDoubtful = doubtfulLast.has(word) && (words.length > 2 || /^(jr|sr|hons|ii|iii|iv)$/.test(word));
    if (!isTitle && !last.has(word) && !isDoubtful && !/^(&|\+)$/.test(word)) break;
    if (isTitle) titleAtEnd = true;
    if (isDoubtful || word === '&') certain = false;
    words.pop();
  }
  return { name: words.join(' '), certain, titleAtEnd };
}

/** Whether a text holds nothing but titles and suffixes: '(Mrs)', 'BA', '& Mrs'. */
export function isOnlyTitles(written: string): boolean {
  const words = written.split(/[\s/&+()[\].,]+/).filter(Boolean);
  return words.every((word) => [first, doubtfulFirst, last, doubtfulLast].some((known) => known.has(keyOf(word))));
}

// '(Mrs)' is a title; '(née Evans)', '"Nan"' and a picture are no part of the name by which somebody is listed
const aside = /[([]([^)\]]*)[)\]]|(?<=\s)["“]([^"”]+)["”](?=\s|$)/gu;
const picture = /\p{Extended_Pictographic}|\u200d|\ufe0f/gu;

function withoutAsides(written: string): { name: string; certain: boolean } {
  let certain = true;
  const bare = written
    .replace(/^["“]([^"”]*)["”]$/u, '$1')
    .replace(aside, (_, bracketed?: string) => {
      if (bracketed === undefined || !isOnlyTitles(bracketed)) certain = false;
      return ' ';
    })
    .replace(picture, () => {
      certain = false;
      return ' ';
    })
    .replace(/ n[ée]e \p{L}[\p{L}'’-]*/iu, () => {
      certain = false;
      return ' ';
    })
    .replace(/(?<=\p{L})[`´](?=\p{L})/gu, '’');
  return { name: bare.replace(/\s+/g, ' ').trim(), certain };
}

function keyOf(word: string | undefined): string {
  return (word ?? '').replace(/[.,]+$/, '').toLowerCase();
}
