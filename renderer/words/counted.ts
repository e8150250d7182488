import { type CountedForms, counted as countedIn } from '#templates/words/counting/counted.ts';
import { lang } from './language.ts';

/** A counter in the window's language: `counted({ one: '# person', other: '# people' })(2)` is '2 people'. */
export const counted = (forms: CountedForms): ((count: number) => string) => countedIn(lang, forms);
