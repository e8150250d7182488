import type { Address } from './address.ts';
import { type FormRules, homeOf, signedQuestions } from './form-rules.ts';
import { kindOf, type Question } from './kinds/index.ts';
import type { Looking } from './kinds/kind.ts';
import type { Gap } from './missing.ts';

/** Something that is not there yet: the box where it belongs, and whether it stands in the way of signing. */
export interface Missing extends Pick<Gap, 'what' | 'weight'> {
  address: Address;
}

/**
 * What is missing before a record is signed, in printed order, from the forms that are signed. Needed are the day of the
 * meeting, an objective where the forms ask for some, its words, and a decision where the policy gives no overall
 * rating; everything else is worth a look, because the policies ask for it but a talk may have had none.
 */
export function missingIn(looking: Looking & { rules: FormRules<Question> }): Missing[] {
  const { forms } = looking.rules;
  return signedQuestions(looking.rules)
    .filter((one, at, all) => all.findIndex(({ id }) => id === one.id) === at) // several forms may print the same question
    .flatMap((question) => kindOf(question).missing(question, looking))
    .map(({ what, weight, question, side, row, cell }) => ({
      what,
      weight,
      address: { form: homeOf(question, forms), question, side, row, cell },
    }));
}
