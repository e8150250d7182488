import { inLanguage } from '#domain/text/bilingual.ts';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { Facts } from '#renderer/ui/index.ts';

/** What the head of a form prints about the person. */
export function FactsQuestion({ question, filling }: QuestionProps<'facts'>) {
  const rows = question.show.map(({ fact, label }) => ({
    label: inLanguage(label, 'en'),
    value: filling.facts[fact],
  }));
  return <Facts rows={rows} />;
}
