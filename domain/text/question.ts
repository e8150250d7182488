import { plainLetters, searchFor } from './search.ts';

/** The words that any question has, in any order: they tell nothing of what is looked for. */
const filling: ReadonlySet<string> = new Set(
  'a am an and anybody are as at be by can can’t do does everybody everyone for from had has have how i if in is it its just many me must my of on or our own please so some somebody someone the their them there they this to want was we what when where which who whom why will with you your'.split(
    ' ',
  ),
);

/**
 * What somebody is looking for who types as they would ask: 'how many days after the meeting' looks for 'days', 'after' and
 * 'meeting'. Endings do not count ('signed' finds 'sign'). As `searchFor` otherwise; a question of filling words alone is
 * looked for as it stands.
 */
export function searchForQuestion(typed: string): (text: string) => boolean {
  return searchFor(tellingWords(typed).join(' '));
}

/** A word that tells more of what is looked for has more weight; those of a text that names it in its title the most. */
const WEIGHTS = [4, 3, 1] as const;

/** A text answers a question that it has half of, by the weight of its words; where none has, the nearest has this at least. */
const ENOUGH = 0.5;
const AT_LEAST = 0.25;

/** What may answer a question, from what names it to what it says besides. */
export type AnswerText = readonly [title: string, alsoCalled: string, says: string];

/**
 * Those of several texts that answer a question, the best first. Not every word has to be there: a word that few of the texts
 * have tells more than one that many have, and one that none has tells little.
 */
export function answersTo<Answer>(
  typed: string,
  answers: readonly Answer[],
  textOf: (answer: Answer) => AnswerText,
): Answer[] {
  const asked = [...new Set(tellingWords(typed).map(plainLetters).filter(Boolean))];
  const texts = answers.map((answer) => ({ answer, fields: textOf(answer).map(plainWords) }));
  const words = asked.map((word) => {
    const at = texts.map(({ fields }) => WEIGHTS[fields.findIndex((field) => has(field, word))] ?? 0);
    const having = at.filter((weight) => weight > 0).length;
    const tells = having === 0 ? 1 : 1 + Math.log(texts.length / having);
    return { at, tells };
  });
  const all = words.reduce((sum, { tells }) => sum + tells, 0);
  const rated = texts.map(({ answer }, place) => {
    const found = words.filter(({ at }) => (at[place] ?? 0) > 0);
    return {
      answer,
      share: found.reduce((sum, { tells }) => sum + tells, 0) / all,
      score: found.reduce((sum, { at, tells }) => sum + tells * (at[place] ?? 0), 0),
    };
  });
  const nearest = rated.reduce((most, { share }) => Math.max(most, share), AT_LEAST);
  return rated
    .filter(({ share }) => share >= Math.min(ENOUGH, nearest))
    .toSorted((one, other) => other.score - one.score)
    .map(({ answer }) => answer);
}

function tellingWords(typed: string): string[] {
  const words = typed
    .replace(/[?!.,;:‘’“”"]/gu, ' ')
    .split(/[\s-]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !filling.has(word.toLowerCase()));
  return telling.length > 0 ? telling.map(withoutEnding) : words;
}

function plainWords(text: string): string[] {
  return text.split(/[\s-]+/u).map(plainLetters);
}

/** Whether one of some words begins with what is looked for: endings do not count. */
function has(words: readonly string[], wanted: string): boolean {
  return words.some((word) => word.startsWith(wanted));
}

/** An English word without what is put behind it, as long as at least four letters remain. */
function withoutEnding(word: string): string {
  return word.replace(/^(.{4,}?)(?:ing|ed|es|s|e)$/iu, '$1');
}
