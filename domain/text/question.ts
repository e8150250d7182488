import { nearestWords } from './near-word.ts';
import { plainLetters } from './search.ts';
import { stemOf, wordsIn } from './stem.ts';

/** The words that any question has, in any order: they tell nothing of what is looked for. */
const filling: ReadonlySet<string> = new Set(
  'a about am an and another any anybody anyone are as at be been both but by can cannot can’t could did do does don’t each for from get give given go got had has have he help her here him his how i if in into is isn’t it its just like make many may me might must my need not now of on one or our own please put same she should show so some somebody someone something than that the their them there these they thing this to up us use want was wasn’t we were what when where which who whom why will with would you your'.split(
    ' ',
  ),
);

/** Words of which every school has its use: they tell little. */
const common: ReadonlySet<string> = new Set(
  'all everybody everyone send teacher teachers person people staff member employee colleague colleagues school screen window program button box page work january february march april june july august september october november december easter christmas summer autumn spring today tomorrow yesterday week'
    .split(' ')
    .map(stemOf),
);
const OF_COMMON = 0.3;

/** What is asked for by these words is told in sentences. */
const asking = /^(?:how|what|when|where|which|who|whom|whose|why|can|do|does|is|are|may|must|should)$/iu;

/** What may answer a question, from what names it to what it says besides. */
export type AnswerText = readonly [title: string, alsoCalled: string, says: string];

/** An answer with how well it fits; the best have most. `isWhole` says that every word of the question is in it, spelt right. */
export interface Rated<Answer> {
  answer: Answer;
  score: number;
  isWhole: boolean;
}

/** A word that names an answer in its title has most weight. */
const WEIGHTS = [4, 3, 1] as const;
/** How much a word counts that stands there as typed (but for its ending), begun, in other words, or misspelt. */
const FIT = { same: 1, begun: 0.85, otherwise: 0.65, misspelt: 0.7 } as const;
/** What a word may mean besides, where it stands somewhere as it was typed. */
const BESIDES = 0.5;
/** A beginning of so few letters is that of many words. */
const FIT_OF_FEW = [0, 0.1, 0.3, 0.6] as const;
/** A title of which nothing is left over is what was meant. */
const WHOLE_TITLE = 0.4;

/** A text answers a question that it has half of, by the weight of its words; where none has, the nearest has this at least. */
const ENOUGH = 0.5;
const AT_LEAST = 0.25;
/** What only means the same is not told beside what was typed. */
const OF_FITTEST = 0.4;

/** Words that mean the same to whoever asks, in groups: 'maternity' and 'mat', 'password' and 'passphrase'. */
export type SameWords = readonly (readonly string[])[];

/** Whether somebody asks in a sentence, and not by the name of a thing. */
export function isQuestion(typed: string): boolean {
  return asking.test(/^\S+/u.exec(typed.trim())?.[0] ?? '');
}

/** Whether somebody asks for an amount, a time or a permission: what a policy says. */
export function asksForRule(typed: string): boolean {
  return /^\s*(?:how (?:many|long|often|soon|much)|who (?:may|can|must)|when (?:is|are|must|should))\b/iu.test(typed);
}

/**
 * Finds those of several texts that answer a question, the best first; nothing typed finds none. Not every word has to be there: a
 * word that few of the texts have tells more than one that many have. Endings, hyphens and capitals do not count; a word that no
 * text has is taken for the nearest that one has. The texts are looked through once, whatever is then asked.
 */
export function answersAmong<Answer>(
  answers: readonly Answer[],
  textOf: (answer: Answer) => AnswerText,
  sameWords: SameWords,
): (typed: string) => Rated<Answer>[] {
  const texts = answers.map((answer) => textOf(answer).map((text) => new Set(wordsIn(text).map(stemOf))));
  const titles = texts.map(([title = new Set<string>()]) => [...title].filter((word) => !fillingStems.has(word)));
  const known = new Map<string, Map<number, number>>();
  for (const [at, fields] of texts.entries())
    for (const [field, words] of fields.entries())
      for (const word of words) {
        const places = known.get(word) ?? new Map<number, number>();
        places.set(at, Math.max(places.get(at) ?? 0, WEIGHTS[field] ?? 0));
        known.set(word, places);
      }
  const alike = alikeWords(sameWords);

  return (typed) => {
    const asked = tellingWords(typed, known, alike).map((word) => placesOf(word, known, alike, answers.length));
    const all = asked.reduce((sum, { tells }) => sum + tells, 0);
    if (all === 0) return [];
    const rated = answers.map((answer, at) => {
      const found = asked.filter(({ places }) => places.has(at));
      const title = titles[at] ?? [];
      const named = title.filter((word) => found.some(({ words }) => words.has(word))).length;
      const inTitle = title.length === 0 ? 0 : named / title.length;
      const sum = found.reduce((total, { places, tells }) => total + tells * (places.get(at)?.weight ?? 0), 0);
      const share = found.reduce((total, { tells }) => total + tells, 0) / all;
      const fit = found.reduce((total, { places, tells }) => total + tells * (places.get(at)?.fit ?? 0), 0) / all;
      const isWhole = asked.every(({ places, isMisspelt }) => places.has(at) && !isMisspelt);
      return { answer, share, fit, score: sum * (1 + WHOLE_TITLE * inTitle) * Math.sqrt(share), isWhole };
    });
    const nearest = rated.reduce((most, { share }) => Math.max(most, share), AT_LEAST);
    const fittest = rated.reduce((most, { fit }) => Math.max(most, fit), 0);
    return rated
      .filter(({ share, fit }) => share >= Math.min(ENOUGH, nearest) && fit >= OF_FITTEST * fittest)
      .toSorted((one, other) => other.score - one.score)
      .map(({ answer, score, isWhole }) => ({ answer, score: score / all, isWhole }));
  };
}

const fillingStems: ReadonlySet<string> = new Set([...filling].map(stemOf));

type Known = ReadonlyMap<string, ReadonlyMap<number, number>>;
type Alike = ReadonlyMap<string, readonly string[]>;

/** Where a word of the question is found: in which texts with which weight, by which of their words, and how much it tells. */
function placesOf(word: string, known: Known, alike: Alike, count: number) {
  const stem = stemOf(word);
  const spelt = meantBy(word, known, alike);
  const isMisspelt = spelt.size === 0;
  const fits = isMisspelt ? misspeltAs(stem, known, alike) : spelt;
  const places = new Map<number, { weight: number; fit: number }>();
  for (const [found, fit] of fits)
    for (const [at, weight] of known.get(found) ?? []) {
      const before = places.get(at) ?? { weight: 0, fit: 0 };
      places.set(at, { weight: Math.max(before.weight, weight * fit), fit: Math.max(before.fit, fit) });
    }
  const surely = [...places.keys()].filter((at) => known.get(stem)?.has(at)).length || places.size;
  const tells = (surely === 0 ? 1 : 1 + Math.log(count / surely)) * (common.has(stem) ? OF_COMMON : 1);
  return {
    places,
    tells,
    isMisspelt,
    words: new Set([...fits].filter(([, fit]) => fit > FIT.otherwise).map(([found]) => found)),
  };
}

/** The words of the texts that are nearest to a misspelt one, and how well each fits. */
function misspeltAs(stem: string, known: Known, alike: Alike): Map<string, number> {
  const fits = new Map<string, number>();
  // in the field's own words, too: a misspelt word of theirs is known by what it means
  for (const nearest of nearestWords(stem, new Set([...known.keys(), ...alike.keys()])))
    for (const [found, fit] of meantBy(nearest, known, alike))
      fits.set(found, Math.max(fits.get(found) ?? 0, fit * FIT.misspelt));
  return fits;
}

/** The words of the texts that a word of the question may mean, and how well each fits. */
function meantBy(word: string, known: Known, alike: Alike): Map<string, number> {
  const plain = plainLetters(word);
  const stem = stemOf(word);
  const fits = new Map<string, number>();
  const fit = (found: string, by: number): void => void fits.set(found, Math.max(fits.get(found) ?? 0, by));
  if (known.has(stem)) fit(stem, FIT.same);
  const besides = known.has(stem) ? BESIDES : 1;
  for (const other of alike.get(stem) ?? []) if (known.has(other)) fit(other, FIT.otherwise * besides);
  const begun = (FIT_OF_FEW[plain.length] ?? FIT.begun) * besides;
  for (const found of known.keys())
    if (found.startsWith(stem) || found.startsWith(plain)) fit(found, found === stem ? FIT.same : begun);
  return fits;
}

/** The stems that mean the same as each. */
function alikeWords(groups: SameWords): Alike {
  const alike = new Map<string, string[]>();
  for (const group of groups) {
    const stems = group.map(stemOf);
    for (const stem of stems) alike.set(stem, [...(alike.get(stem) ?? []), ...stems.filter((other) => other !== stem)]);
  }
  return alike;
}

/** The words of a question that tell something; where none does, all of them. Two that are one word elsewhere are one here: 'back up'. */
function tellingWords(typed: string, known: Known, alike: Alike): string[] {
  const words = wordsOfQuestion(typed);
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next] = [words[at], words[at + 1]];
    const both = stemOf(`${word}${next ?? ''}`);
    if (
      next !== undefined &&
      (known.has(both) || alike.has(both)) &&
      !(known.has(stemOf(word)) && known.has(stemOf(next)))
    ) {
      joined.push(word + next);
      at += 1;
    } else joined.push(word);
  }
  const telling = joined.filter((word) => !filling.has(word.toLowerCase().replaceAll("'", '’')));
  return [...new Set(telling.length > 0 ? telling : joined)];
}

function wordsOfQuestion(typed: string): string[] {
  return typed
    .replace(/[?!.,;:‘“”"()]/gu, ' ')
    .replace(/['’](?=\s|$)/gu, '')
    .split(/[\s/-]+/u)
    .filter((word) => plainLetters(word) !== '');
}
