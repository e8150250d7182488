import { labelOf, type QuestionProps } from '#renderer/form/open-review.ts';

/** A sentence that the form prints and nobody answers. */
export function NoticeQuestion({ question }: QuestionProps<'notice'>) {
  return <p>{labelOf(question)}</p>;
}
