import type { Content } from './content.ts';
import type { FormRules } from './form-rules.ts';
import { kindOf, type Question } from './kinds/index.ts';

/** How far some questions are: parts that are written, of those that there are to write. */
export type Progress = { kind: 'complete' | 'not-started' | 'optional' } | { kind: 'part'; done: number; of: number };

/**
 * How far some questions are. Every row and every agreed answer is a part; answers that either side may prepare are
 * optional (policies call for them as preparation): they count once somebody has begun to write them, or where questions
 * that have been begun hold nothing else.
 */
export function progressOf(questions: readonly Question[], content: Content, rules: FormRules): Progress {
  const parts = questions.flatMap((question) => kindOf(question).parts(question, content, rules));
  const required = parts.filter((part) => !part.optional);
  if (required.length === 0 && !parts.some((part) => part.begun)) return { kind: 'optional' };
  const counted = required.length === 0 ? parts : parts.filter((part) => !part.optional || part.begun);
  const done = counted.filter((part) => part.written).length;
  if (done === counted.length) return { kind: 'complete' };
  return counted.some((part) => part.begun) ? { kind: 'part', done, of: counted.length } : { kind: 'not-started' };
}
