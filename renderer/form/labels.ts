import type { Question } from '#domain/form/kinds/index.ts';
import type { Side } from '#domain/form/sides.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { capitalised } from '#domain/text/capitalised.ts';
import { inWindow } from '#renderer/words/language.ts';
import type { Filling } from './filling.ts';

/** A side in the policy's words, to stand above a box: 'Appraisee'. The agreed answer needs no such word. */
export function sideLabel(side: Side, terms: Filling['terms']): string {
  return side === 'agreed' ? '' : capitalised(inWindow(terms[side].one));
}

/** Options of a policy as a list of the window offers them. */
export function optionsOf(options: readonly { value: string; label: Bilingual }[]): { value: string; label: string }[] {
  return options.map(({ value, label }) => ({ value, label: inWindow(label) }));
}

/** What the policy adds to a question, to stand under its label. */
export function hintOf({ hint }: Question): string | undefined {
  return hint && inWindow(hint);
}

/** What the window calls a question. */
export function labelOf(question: Question): string {
  return inWindow(question.label);
}
