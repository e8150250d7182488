/** The forms that a language has for a counted thing; 'other' is always there. `#` is where the number goes: '1,250'. */
export type CountedForms = { other: string } & { [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string };

/** A counter over forms: 0, 1, 2, 3, 6 and the rest have forms of their own in Welsh, 1 and the rest in English. */
export function counted(language: 'en' | 'cy', forms: CountedForms): (count: number) => string {
  const rules = new Intl.PluralRules(language); // unlike its dates, Chromium's Welsh plurals are right (experience 3, trap 1)
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', count.toLocaleString('en-GB'));
}
