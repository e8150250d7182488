import type { Priority } from '#domain/school.ts';
import type { Answer } from '#renderer/asking/ask.ts';
import type { Option } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { ChoiceBox } from './box.tsx';

interface PriorityBoxProps {
  id: string;
  value: string;
  /** The improvement plan of the cycle's year. */
  priorities: readonly Priority[];
  send: (priority: string) => Promise<Answer<unknown>>;
  open: boolean;
  found?: string | undefined;
}

/** The priority that something serves. One that the school has since reworded stays among the answers. */
export function PriorityBox({ priorities, ...box }: PriorityBoxProps) {
  return <ChoiceBox {...box} label={words.form.priority} options={priorityOptions(priorities, box.value)} />;
}

/** None, and the priorities of a plan; of those that the trust set it is said. */
export function priorityOptions(priorities: readonly Priority[], chosen = ''): Option<string>[] {
  const isOther = chosen !== '' && !priorities.some(({ text }) => text === chosen);
  return [
    { value: '', label: words.form.noPriority },
    ...(isOther ? [{ value: chosen, label: chosen }] : []),
    ...priorities.map(({ text, whose }) => ({
      value: text,
      label: whose === 'trust' ? words.form.trustPriority(text) : text,
    })),
  ];
}
