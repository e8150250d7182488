import type { QuestionProps } from '#renderer/form/filling.ts';
import { labelOf } from '#renderer/form/labels.ts';

/** A sentence that the form prints and nobody answers. */
export function NoticeQuestion({ question }: QuestionProps<'notice'>) {
  return <p>{labelOf(question)}</p>;
}
