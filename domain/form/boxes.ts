import type { Box } from './box.ts';
import type { FormRules } from './form-rules.ts';
import { kindOf, type Question } from './kinds/index.ts';

/** Every box of a question that is stored as an answer, in printed order; none for rows with tables of their own. */
export function boxesOf(question: Question, rules: FormRules): Box[] {
  return kindOf(question).boxes(question, rules);
}
