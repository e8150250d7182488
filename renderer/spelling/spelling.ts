import { fullName } from '#domain/staff/staff.ts';
import { type Dictionary, dictionaryFrom, isLookedUp, isOfName, wordsOfNames } from '#domain/text/spelling.ts';
import { type Misspelling, misspellingFrom, suggestionsFor } from '#domain/text/spelling-suggestions.ts';
import { call } from '#renderer/asking/ask.ts';

/** Words of the trade that no dictionary has. */
const ourWords = wordsOfNames([
  'appraisee appraisees appraiser appraisers SENCo SENCos HLTAs INSETs safeguarding Estyn Ofsted Hwb',
]);

/** How long a list of names is taken to be the staff: whoever was added meanwhile is known a minute later. */
const NAMES_STAND_MS = 60_000;

/**
 * Marks what is misspelt in boxes for prose, in the language of the box, with dictionaries that are part of the program:
 * nothing is asked of any network. Names of staff are no mistakes; they are only held while the records are open, and go
 * with the page when it is locked.
 */
export function markMisspelt(): void {
  window.office.onSpelling((words) => misspeltOf(words, languageTyped()));
}

async function misspeltOf(words: readonly string[], language: Written): Promise<string[]> {
  const { isRight } = await dictionaryOf(language);
  const isKnown = (word: string): boolean => word.split('-').every((part) => !isLookedUp(part) || isRight(part));
  const unknown = words.filter((word) => !isKnown(word));
  if (unknown.length === 0) return [];
  const names = await namesOfStaff();
  return unknown.filter((word) => !isOfName(word, ourWords) && !isOfName(word, names));
}

/** What somebody may have meant by a word; undefined where it is not misspelt. */
export async function meantBy(word: string, language: Written): Promise<string[] | undefined> {
  const [misspelt] = await misspeltOf([word], language);
  if (misspelt === undefined) return undefined;
  const { isRight, misspelling } = await dictionaryOf(language);
  return suggestionsFor(word, isRight, misspelling);
}

export type Written = 'en' | 'cy';

const files = {
  en: () => Promise.all([import('dictionary:en-gb/aff'), import('dictionary:en-gb/dic')]),
  cy: () => Promise.all([import('dictionary:cy/aff'), import('dictionary:cy/dic')]),
};
/** What is known of a language: its words, and how they are misspelt. */
interface Known {
  isRight: Dictionary;
  misspelling: Misspelling;
}

const loaded = new Map<Written, Promise<Known>>();

/** A dictionary is read when the first word of its language is typed. */
function dictionaryOf(language: Written): Promise<Known> {
  const known = loaded.get(language);
  if (known) return known;
  const found = files[language]().then(async ([aff, dic]) => ({
    isRight: await dictionaryFrom(aff.text, dic.text, nextTask),
    misspelling: misspellingFrom(aff.text),
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

let read: { at: number; names: Promise<ReadonlySet<string>> } | undefined;

/** The words of everybody's name; none while the records are locked. */
function namesOfStaff(): Promise<ReadonlySet<string>> {
  const now = performance.now();
  if (read && now - read.at < NAMES_STAND_MS) return read.names;
  const names = call('staff.list', { leavers: true }).then((answer) => {
    if (!answer.ok) read = undefined; // asked again when the records are open
    return wordsOfNames(answer.ok ? answer.value.staff.map(fullName) : []);
  });
  read = { at: now, names };
  return names;
}
