import { useState } from 'react';
import { type Day, isDay } from '#domain/days/dates.ts';
import type { Answer } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { CheckBox, FormDialog, ProseField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const fields = ['on', 'text'] as const;

/** What was typed: a day, and where it is asked for a text and whether the records stay held. */
export interface DayTyped {
  on: Day;
  text: string;
  held: boolean;
}

interface Props {
  title: string;
  intro: string | undefined;
  /** What the text is, where one is needed. */
  asks: string | undefined;
  asksHeld: boolean;
  busy: boolean;
  onSave: (typed: DayTyped) => Promise<Answer<unknown>>;
  onClose: () => void;
}

/** Notes that something was done on a day. */
export function DayDialog({ title, intro, asks, asksHeld, busy, onSave, onClose }: Props) {
  const [on, setOn] = useState('');
  const [text, setText] = useState('');
  const [held, setHeld] = useState(asksHeld);
  const problems = useFormProblems('day', fields);
  const says = words.requests.one;

  async function save(): Promise<void> {
    if (!isDay(on)) return problems.show([{ field: 'on', text: says.missingDay }]);
    if (asks !== undefined && text.trim() === '') return problems.show([{ field: 'text', text: says.missingWhy }]);
    const answer = await onSave({ on, text, held });
    if (answer.ok) onClose();
    else problems.refused(answer.problem, 'on');
  }

  return (
    <FormDialog title={title} action={says.save} busy={busy} problems={problems} onDo={save} onClose={onClose}>
      {intro && <p>{intro}</p>}
      <UkDateField {...problems.at('on')} label={says.on} value={on} onChange={setOn} />
      {asks !== undefined && (
        <ProseField {...problems.at('text')} label={asks} lines={3} value={text} onChange={setText} />
      )}
      {asksHeld && <CheckBox label={says.heldAfter} checked={held} onChange={setHeld} />}
    </FormDialog>
  );
}
