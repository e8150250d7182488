import type { QuestionProps } from '#renderer/form/filling.ts';
import { Facts } from '#renderer/ui/index.ts';
import { inWindow } from '#renderer/words/language.ts';

/** What the head of a form prints about the person. */
export function FactsQuestion({ question, filling }: QuestionProps<'facts'>) {
  const rows = question.show.map(({ fact, label }) => ({
    label: inWindow(label),
    value: filling.facts[fact],
  }));
  return <Facts rows={rows} />;
}
