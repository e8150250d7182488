import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { Answer } from '#renderer/asking/ask.ts';
import { useAutosave, useAutosavedChoice, useAutosavedDay, useAutosavedPence } from '#renderer/asking/autosave.ts';
import {
  Button,
  CheckBox,
  Choice,
  focusField,
  inPounds,
  MoneyField,
  type Option,
  ProseField,
  RadioGroup,
  TextField,
  UkDateField,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { Written } from './written.tsx';

/** What every box of a form is given: the value in the vault, and how an edit is sent there. */
interface BoxProps<Value> {
  /** Its own in the whole window: the key of its autosave and the id of its field. */
  id: string;
  label: string;
  hint?: string | undefined;
  value: Value;
  send: (value: Value) => Promise<Answer<unknown>>;
  /** False where the filling is signed: the text stands there without a box. */
  open: boolean;
  /** What Check found here. */
  found?: string | undefined;
}

/** Room for prose. `lines` is its least height. */
export function ProseBox({ lines = 2, ...props }: BoxProps<string> & { lines?: number }) {
  const { id, label, hint, value, send, open, found } = props;
  const box = useAutosave(id, value, send);
  if (!open) return <Written label={label} text={value} />;
  return <ProseField id={id} label={label} hint={hint} lines={lines} {...box} error={found ?? box.error} />;
}

/** A short text on one line. */
export function LineBox({ id, label, hint, value, send, open, found }: BoxProps<string>) {
  const box = useAutosave(id, value, send);
  if (!open) return <Written label={label} text={value} />;
  return <TextField id={id} label={label} hint={hint} {...box} error={found ?? box.error} />;
}

/** A day, or none. */
export function DayBox({ labelHidden, ...props }: BoxProps<Day | null> & { labelHidden?: boolean }) {
  const { id, label, hint, value, send, open, found } = props;
  const box = useAutosavedDay(id, value, send);
  if (!open)
    return <Written label={label} labelHidden={labelHidden} text={value === null ? '' : shortDay(value, lang)} />;
  const error = found ?? box.error;
  return <UkDateField id={id} label={label} labelHidden={labelHidden} hint={hint} {...box} error={error} />;
}

/** Money in whole pence, typed in pounds. */
export function MoneyBox({ id, label, hint, value, send, open, found }: BoxProps<number | null>) {
  const box = useAutosavedPence(id, value, send);
  if (!open) return <Written label={label} text={value === null ? '' : inPounds(value)} />;
  return <MoneyField id={id} label={label} hint={hint} {...box} error={found ?? box.error} />;
}

/** One of a few answers, all in sight, sent as soon as it is chosen; it can be taken back. */
export function RadioBox<Value extends string>({
  options,
  ...props
}: BoxProps<Value | ''> & { options: readonly Option<Value>[] }) {
  const { id, label, hint, value, send, open, found } = props;
  const box = useAutosavedChoice(id, value, send);
  if (!open) return <Written label={label} text={options.find((one) => one.value === value)?.label ?? ''} />;
  return (
    <div className="radio-box">
      <RadioGroup id={id} label={label} hint={hint} options={options} inline {...box} error={found ?? box.error} />
      {box.value !== '' && (
        <Button
          look="quiet"
          label={words.form.takeBackOne(label)}
          onClick={() => {
            box.onChange('');
            focusField(id); // the button goes with the answer
          }}
        >
          {words.form.takeBack}
        </Button>
      )}
    </div>
  );
}

/** Something that is ticked off, sent at once; what stands in the vault then is `ticked`. */
export function TickBox({ ticked, ...props }: BoxProps<string> & { ticked: string }) {
  const { id, label, value, send, open, found } = props;
  const box = useAutosavedChoice(id, value, send);
  if (!open) return <Written label={label} text={value === ticked ? words.form.ticked : ''} />;
  return (
    <CheckBox
      id={id}
      label={label}
      error={found ?? box.error}
      checked={box.value === ticked}
      onChange={(isTicked) => box.onChange(isTicked ? ticked : '')}
    />
  );
}

/** One of several answers, sent as soon as it is chosen. */
export function ChoiceBox<Value extends string>({
  options,
  ...props
}: BoxProps<Value> & { options: readonly Option<Value>[] }) {
  const { id, label, hint, value, send, open, found } = props;
  const box = useAutosavedChoice(id, value, send);
  if (!open) return <Written label={label} text={options.find((one) => one.value === value)?.label ?? ''} />;
  return <Choice id={id} label={label} hint={hint} options={options} {...box} error={found ?? box.error} />;
}
