import type { Topic } from '#contract/operation.ts';
import { fullName } from '#domain/staff/staff.ts';
import { isSpeltRight, type Written } from '#domain/text/misspelt.ts';
import { type Dictionary, dictionaryFrom, isOfName, wordsOfNames } from '#domain/text/spelling.ts';
import { type Misspelling, misspellingFrom, suggestionsFor } from '#domain/text/spelling-suggestions.ts';
import { call } from '#renderer/asking/ask.ts';
import { listen } from '#renderer/asking/machine.ts';

/** What tells that somebody was added, or a word. */
const knownBy: ReadonlySet<Topic> = new Set(['staff', 'spelling', 'vault']);

/**
 * Marks what is misspelt in boxes for prose, in the language of the box, with dictionaries that are part of the program:
 * nothing is asked of any network. Names of staff are no mistakes; they are only held while the records are open, and go
 * with the page when it is locked.
 */
export function markMisspelt(): void {
  window.office.onSpelling((words) => misspeltOf(words, languageTyped()));
  listen('changed', ({ topics }) => {
    if (topics.some((topic) => knownBy.has(topic))) read = undefined;
  });
  listen('locked', () => {
    read = undefined;
  });
}

async function misspeltOf(words: readonly string[], language: Written): Promise<string[]> {
  const { isRight, ofSchools } = await dictionaryOf(language);
  const isOfSchools = (part: string): boolean => isOfName(part, ofSchools);
  const unknown = words.filter((word) => !isSpeltRight(word, language, isRight, isOfSchools));
  if (unknown.length === 0) return [];
  const known = await wordsKnownHere();
  const isOurs = (part: string): boolean => isOfSchools(part) || isOfName(part, known);
  return unknown.filter((word) => !isSpeltRight(word, language, isRight, isOurs));
}

/** What somebody may have meant by a word; undefined where it is not misspelt. */
export async function meantBy(word: string, language: Written): Promise<string[] | undefined> {
  const [misspelt] = await misspeltOf([word], language);
  if (misspelt === undefined) return undefined;
  const { isRight, misspelling } = await dictionaryOf(language);
  return suggestionsFor(word, isRight, misspelling);
}

const files = {
  en: () => Promise.all([import('dictionary:en-gb/aff'), import('dictionary:en-gb/dic'), wordsOfTrade()]),
  cy: () => Promise.all([import('dictionary:cy/aff'), import('dictionary:cy/dic'), wordsOfTrade()]),
};
const wordsOfTrade = () => import('./words-of-schools.ts').then(({ wordsOfSchools }) => wordsOfNames(wordsOfSchools));

/** What is known of a language: its words, those of schools, and how they are misspelt. */
interface Known {
  isRight: Dictionary;
  ofSchools: ReadonlySet<string>;
  misspelling: Misspelling;
}

const loaded = new Map<Written, Promise<Known>>();

/** A dictionary is read when the first word of its language is typed. */
function dictionaryOf(language: Written): Promise<Known> {
  const known = loaded.get(language);
  if (known) return known;
  const found = files[language]().then(async ([aff, dic, ofSchools]) => ({
    isRight: await dictionaryFrom(aff.text, dic.text, nextTask),
    misspelling: misspellingFrom(aff.text),
    ofSchools,
  }));
  loaded.set(language, found);
  return found;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The language of the box that is written in. */
function languageTyped(): Written {
  const said = document.activeElement?.closest('[lang]')?.getAttribute('lang') ?? 'en';
  return said.startsWith('cy') ? 'cy' : 'en';
}

let read: Promise<ReadonlySet<string>> | undefined;

/** The words of everybody's name, and those that the school added to its spelling; none while the records are locked. */
function wordsKnownHere(): Promise<ReadonlySet<string>> {
  read ??= Promise.all([call('staff.list', { leavers: true }), call('spelling.words', {})]).then(([staff, own]) => {
    if (!staff.ok || !own.ok) {
      read = undefined; // asked again when the records are open
      return new Set();
    }
    return wordsOfNames([...staff.value.staff.map(fullName), ...own.value.words]);
  });
  return read;
}
