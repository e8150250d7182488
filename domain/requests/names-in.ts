import { hasJoinedLetters, lettersLike, plainLetters } from '#domain/text/search.ts';
import { everyday, without } from './mentions.ts';
import { initialsOf, isWordToo, shortFormsOf } from './short-names.ts';
import { merged, type Span, spansOf } from './words-out.ts';

/** Somebody whose name must not stand in a text; either name may be empty. */
export interface Named {
  givenName: string;
  familyName: string;
}

/** Finds the names of some people in texts. */
export interface NameFinder {
  /** Where a name stands, in the order of the text and without overlaps. */
  spans: (text: string) => Span[];
  /** The words in which one stands, each once. */
  said: (text: string) => string[];
  /** Whether a name may stand in a text, told fast: a text in which it is false names nobody. */
  isMaybeIn: (text: string) => boolean;
  /** The text with its names taken out. */
  without: (text: string) => string;
}

/** What a school calls its subjects: with a small letter the subject is meant, whoever is called so. */
const ofSchool = new Set(
  'drama english french games german history latin learning maths music nursery reading science sport sports teaching welsh writing'.split(
    ' ',
  ),
);

/** What stands before a family name and is nobody's by itself: 'ap Rhys', 'van der Berg'. */
const particles = new Set(
  'ap ab ferch verch vab map von van der den de da di del della la le al el bin ibn mac mc st'.split(' '),
);

/** What Welsh families are called by, each of which is written for the other. */
const sonOf = ['ap', 'ab'];

/** Words of two letters that are somebody's name only with a capital within a sentence, or beside the other one: 'An', 'My'. */
const shortWords = new Set(
  'ad ac ag am an ar as at be by do eu fe fi go ha he ho hi i if in is it ma me mi my na ni no of on or os so sy to ti uh un up us we wn yn yr y'.split(
    ' ',
  ),
);

/** A name of fewer letters is an initial. */
const LEAST_LETTERS = 2;
/** With fewer letters an initial and a name in one word are any word. */
const LEAST_IN_ACCOUNT = 3;

/**
 * Finds the given name of any of some people, the family name or both, in every spelling that a request's pack knows
 * (`spansOf`); initials with the family name in one word; parts of a name between spaces, hyphens and brackets, so that what
 * somebody is known as is found where it was entered; 'ap Rhys', 'ab Rhys', 'Aprhys' and 'Rhys' alike. With a small letter an
 * everyday word is taken for the word. `others` are looked for as a whole: whoever is on no staff list may be called 'Chair of
 * governors'. For what must name nobody (`short`), initials and the usual short forms of given names are found as well.
 */
export function nameFinder(
  people: readonly Named[],
  others: readonly string[] = [],
  { short = false }: { short?: boolean } = {},
): NameFinder {
  const initials = short ? initialsIn(people) : undefined;
  const all = [
    ...people.flatMap((person) => [...spellingsOf(person), ...(short ? shortSpellings(person) : [])]),
    ...others.map((name): Spelling => ({ name, counts: 'always' })),
  ];
  const looked = [...new Map(all.map((one) => [`${one.counts} ${one.name}`, one])).values()].map((one) => ({
    ...one,
    parts: partsOf(one.name).map(plainLetters),
  }));
  const fast = fastTests(looked.map(({ parts }) => parts));
  const spans = (text: string): Span[] => {
    const letters = plainLetters(text);
    const maybe = looked.filter(({ parts }) => parts.every((part) => letters.includes(part)));
    const found = initials ? spansMatching(text, initials) : [];
    if (maybe.length === 0) return found;
    // a figure at its end makes no other name of it; a sign of the same length keeps the places
    const readings = [...new Set([text, text.replace(/\p{N}/gu, ' '), text.replace(/_/gu, ' ')])];
    const named = maybe.flatMap(({ name, counts }) =>
      readings.flatMap((reading) => spansOf(reading, name).filter((span) => isName[counts](reading, span, name))),
    );
    return merged([...named, ...found]);
  };
  return {
    spans,
    isMaybeIn: (text) => {
      const read = hasJoinedLetters(text) ? text.normalize('NFKD') : text;
      return fast.some((isIn) => isIn(read)) || (initials !== undefined && spansMatching(text, initials).length > 0);
    },
    said: (text) => [...new Set(spans(text).map(({ from, to }) => text.slice(from, to)))],
    without: (text) => without(text, spans(text)),
  };
}

/** Shorter pieces are looked for as words alone: they stand in other words by chance. */
const LEAST_WITHIN = 3;

/** A test for each name that is not found with a shorter one. */
function fastTests(names: readonly (readonly string[])[]): ((text: string) => boolean)[] {
  const singles = names.flatMap(([first = '', ...rest]) =>
    rest.length === 0 && first.length >= LEAST_WITHIN ? [first] : [],
  );
  const isMore = (parts: readonly string[]): boolean => {
    const joined = parts.join('');
    return singles.some((single) => single !== joined && joined.includes(single));
  };
  const needed = names.filter((parts) => !isMore(parts));
  return [...new Map(needed.map((parts) => [parts.join(' '), parts])).values()].map(fastTest);
}

/**
 * Whether the words of a name may stand in a text: one by one, or together as in an address. It reads whole
 * papers as they are stored, where finding the very place would take seconds.
 */
function fastTest(parts: readonly string[]): (text: string) => boolean {
  const patternOf = (part: string): RegExp => {
    const letters = Array.from(part, (letter) => `[${lettersLike(letter)}]`).join('[^A-Za-z0-9]*');
    return new RegExp(part.length < LEAST_WITHIN ? `(?<![A-Za-z])${letters}[Ss]?(?![A-Za-z])` : letters);
  };
  const each = parts.map(patternOf);
  const joined = patternOf(parts.join(''));
  return (text) => each.every((pattern) => pattern.test(text)) || joined.test(text);
}

/** A way in which a name is written, and when it counts as one. */
interface Spelling {
  name: string;
  counts: 'always' | 'unless-a-word' | 'with-a-capital' | 'within-a-sentence';
}

const isName: Record<Spelling['counts'], (text: string, span: Span, name: string) => boolean> = {
  always: () => true,
  'unless-a-word': (text, span) => !isWord(text, span),
  'with-a-capital': (text, { from, to }) => text.slice(from, to) !== text.slice(from, to).toLowerCase(),
  'within-a-sentence': isWithin,
};

function spellingsOf({ givenName, familyName }: Named): Spelling[] {
  const given = partsOf(givenName);
  const family = partsOf(familyName);
  const parts = [...given, ...family].filter(
    (part) => !particles.has(plainLetters(part)) && plainLetters(part).length >= LEAST_LETTERS,
  );
  const first = plainLetters(given[0] ?? '');
  const last = plainLetters(familyName);
  const wholes = [familyName, ...family, `${givenName} ${familyName}`, `${familyName} ${givenName}`];
  const together = [
    ...wholes.filter((whole) => partsOf(whole).length > 1 || /['’ʼ-]/u.test(whole)),
    ...welshOf(family),
    // 'spenhale' and 'sianp', as accounts are called
    ...(first !== '' && last.length >= LEAST_IN_ACCOUNT ? [`${first.charAt(0)}${last}`] : []),
    ...(first.length > LEAST_IN_ACCOUNT && last !== '' ? [`${first}${last.charAt(0)}`] : []),
  ];
  return [
    ...parts.map((name): Spelling => {
      const isShort = shortWords.has(plainLetters(name));
      return { name, counts: isShort ? 'within-a-sentence' : 'unless-a-word' };
    }),
    ...together.map((name): Spelling => ({ name, counts: isKnown(plainLetters(name)) ? 'unless-a-word' : 'always' })),
  ];
}

/** What somebody may be called for short; with a small letter an everyday word is taken for the word. */
function shortSpellings({ givenName }: Named): Spelling[] {
  const [first = ''] = partsOf(givenName);
  return shortFormsOf(first).map((name): Spelling => {
    if (shortWords.has(name)) return { name, counts: 'within-a-sentence' };
    return { name, counts: isWordToo(name) ? 'with-a-capital' : 'unless-a-word' };
  });
}

/** The initials of everybody, in one expression; none where nobody has any. */
function initialsIn(people: readonly Named[]): RegExp | undefined {
  const all = people.flatMap(({ givenName, familyName }) => {
    const family = partsOf(familyName).filter((part) => !particles.has(plainLetters(part)) && !part.includes('-'));
    return initialsOf(partsOf(givenName), family);
  });
  const distinct = [...new Set(all)].sort((a, b) => b.length - a.length);
  if (distinct.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${distinct.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function spansMatching(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
}

/** 'ap Rhys' as 'ab Rhys' and the other way round, in one word or in two. */
function welshOf(family: readonly string[]): string[] {
  const [particle = '', ...rest] = family;
  if (!sonOf.includes(plainLetters(particle)) || rest.length === 0) return [];
  return sonOf.map((son) => [son, ...rest].join(' '));
}

function partsOf(name: string): string[] {
  const words = [...name.matchAll(/[\p{L}\p{M}]+(?:['’‘ʼ-][\p{L}\p{M}]+)*/gu)].map(([word]) => word);
  return words.flatMap((word) => [word, ...(word.includes('-') ? word.split('-') : [])]);
}

/** Whether a short name is written as it is, and not because a sentence begins there. */
function isWithin(text: string, { from, to }: Span, name: string): boolean {
  return text.slice(from, to).normalize() === capital(name) && /[\p{L}\p{M}\p{N},;]\s+$/u.test(text.slice(0, from));
}

/** As a name is written: short forms are kept in small letters. */
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).normalize();
}

/** Whether an everyday word stands there and not somebody: written small. */
function isWord(text: string, { from, to }: Span): boolean {
  const written = text.slice(from, to);
  const plain = plainLetters(written.replace(/['’]s$/u, ''));
  return (isKnown(plain) || isKnown(plain.replace(/s$/u, ''))) && written === written.toLowerCase();
}

function isKnown(plain: string): boolean {
  return everyday.has(plain) || ofSchool.has(plain);
}
