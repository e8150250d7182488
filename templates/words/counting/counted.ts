import { aspirated, softened } from './mutated.ts';

/**
 * The forms that a language has for a counted thing; 'other' is always there, and '=4' is that number alone. `#` is where
 * the number goes: '1,250'.
 */
export type CountedForms = { other: string } & {
  [form in Exclude<Intl.LDMLPluralRule, 'other'> | `=${number}`]?: string;
};

/** A counter over forms: 0, 1, 2, 3, 6 and the rest have forms of their own in Welsh, 1 and the rest in English. */
export function counted(language: 'en' | 'cy', forms: CountedForms): (count: number) => string {
  const rules = new Intl.PluralRules(language); // unlike its dates, Chromium's Welsh plurals are right (experience 3, trap 1)
  return (count) =>
    (forms[`=${count}`] ?? forms[rules.select(count)] ?? forms.other).replace('#', count.toLocaleString('en-GB'));
}

/**
 * A counter of something in Welsh, from the noun in the singular, which follows every number: 2 softens it (dau gofnod),
 * 6 aspirates it (chwe chofnod), and so does 3 where it is masculine (tri chofnod, tair llinell); 1 softens a feminine
 * (un flwyddyn), unless it begins with ll or rh. `around` is the sentence, with `#` for the number and its noun.
 */
export function welsh(
  noun: string,
  { gender = 'masculine', around = '#' }: { gender?: 'masculine' | 'feminine'; around?: string } = {},
): (count: number) => string {
  const isFeminine = gender === 'feminine';
  const form = (word: string): string => around.replace('#', `# ${word}`);
  return counted('cy', {
    zero: form(noun),
    one: form(isFeminine && !/^(?:ll|rh)/i.test(noun) ? softened(noun) : noun),
    two: form(softened(noun)),
    few: form(isFeminine ? noun : aspirated(noun)),
    many: form(aspirated(noun)),
    other: form(noun),
  });
}
