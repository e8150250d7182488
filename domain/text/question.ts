import { searchFor } from './search.ts';

/** The words that any question has, in any order: they tell nothing of what is looked for. */
const filling: ReadonlySet<string> = new Set(
  'a an and are at be by can can’t do does for from had has have how i in is it its many me must my of on or our own the their them there they this to was we what when where which who whom why will with you your'.split(
    ' ',
  ),
);

/**
 * What somebody is looking for who types as they would ask: 'how many days after the meeting' looks for 'days', 'after' and
 * 'meeting'. Endings do not count ('signed' finds 'sign'). As `searchFor` otherwise; a question of filling words alone is
 * looked for as it stands.
 */
export function searchForQuestion(typed: string): (text: string) => boolean {
  const words = typed
    .replace(/[?!.,;:‘’“”"]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !filling.has(word.toLowerCase()));
  return searchFor((telling.length > 0 ? telling.map(withoutEnding) : words).join(' '));
}

/** An English word without what is put behind it, as long as at least four letters remain. */
function withoutEnding(word: string): string {
  return word.replace(/^(.{4,}?)(?:ing|ed|es|s|e)$/iu, '$1');
}
