import { type MissedCause, missedCause } from '#domain/form/causes.ts';
import type { Answer } from '#renderer/asking/ask.ts';
import { ChoiceBox, ProseBox } from '#renderer/form/box.tsx';
import { words } from '#renderer/words/index.ts';

const says = words.form.cause;

const options: { value: MissedCause | ''; label: string }[] = [
  { value: '', label: says.open },
  ...missedCause.options.map((value) => ({ value, label: says.options[value] })),
];

interface CauseBox<Value> {
  id: string;
  value: Value;
  send: (value: Value) => Promise<Answer<unknown>>;
  open: boolean;
  found: string | undefined;
}

/** Why an objective was missed: support that did not come, something else beyond the person, or neither; in a sentence. */
export function CauseBoxes({ cause, said }: { cause: CauseBox<MissedCause | ''>; said: CauseBox<string> }) {
  return (
    <>
      <ChoiceBox<MissedCause | ''> {...cause} label={says.cause} options={options} />
      {(cause.value !== '' || said.value !== '') && <ProseBox {...said} label={says.said} />}
    </>
  );
}
