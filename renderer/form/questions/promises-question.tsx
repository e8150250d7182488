import type { QuestionProps } from '#renderer/form/filling.ts';
import { inWindow } from '#renderer/words/language.ts';
import { PromiseRows } from './promise-rows.tsx';

/** The support that the school agreed to give, and whether it came. */
export function PromisesQuestion({ question, filling, found }: QuestionProps<'promises'>) {
  const { what, who, by } = question.columns;
  const labels = { what: inWindow(what.label), byWhom: inWindow(who.label), byDay: inWindow(by.label) };
  return <PromiseRows question={question.id} filling={filling} found={found} labels={labels} />;
}
