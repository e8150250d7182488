import { useState } from 'react';
import { TextField } from '#renderer/ui/index.ts';

/** A field of so many: what cannot be read as a whole number stays in the box and counts as no number. */
export interface CountFieldProps<Value> {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  id?: string | undefined;
  value: Value;
  onChange: (value: Value) => void;
}

/** A whole number in figures. */
export function CountField(props: CountFieldProps<number>) {
  return <FiguresField {...props} read={countOf} />;
}

/** A whole number, or nothing said where the box is empty. */
export function OptionalCountField(props: CountFieldProps<number | undefined>) {
  return <FiguresField {...props} read={(text) => (text.trim() === '' ? undefined : countOf(text))} />;
}

function FiguresField<Value extends number | undefined>({
  value,
  onChange,
  read,
  ...field
}: CountFieldProps<Value> & { read: (text: string) => Value }) {
  const [typed, setTyped] = useState(value === undefined || Number.isNaN(value) ? '' : String(value));
  return (
    <TextField
      {...field}
      width="short"
      inputMode="numeric"
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onChange(read(text));
      }}
    />
  );
}

function countOf(text: string): number {
  return /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN;
}
