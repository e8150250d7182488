import type { Answer } from '#renderer/asking/ask.ts';
import { words } from '#renderer/words/index.ts';
import { ChoiceBox } from './box.tsx';

interface PriorityBoxProps {
  id: string;
  value: string;
  /** The priorities of the school's improvement plan. */
  priorities: readonly string[];
  send: (priority: string) => Promise<Answer<unknown>>;
  open: boolean;
  found?: string | undefined;
}

/** The priority that something serves. One that the school has since reworded stays among the answers. */
export function PriorityBox({ priorities, ...box }: PriorityBoxProps) {
  const known = box.value === '' || priorities.includes(box.value) ? priorities : [box.value, ...priorities];
  const options = known.map((priority) => ({ value: priority, label: priority }));
  return (
    <ChoiceBox
      {...box}
      label={words.form.priority}
      options={[{ value: '', label: words.form.noPriority }, ...options]}
    />
  );
}
