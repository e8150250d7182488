import { useState } from 'react';
import type { ValueFieldProps } from '#renderer/school/policy/value-field.ts';
import { TextField } from '#renderer/ui/index.ts';

/** A whole number in figures. What cannot be read as one stays in the box and counts as no number. */
export function CountField(props: ValueFieldProps<number>) {
  return <FiguresField {...props} read={countOf} />;
}

/** A whole number, or nothing said where the box is empty. */
export function OptionalCountField(props: ValueFieldProps<number | undefined>) {
  return <FiguresField {...props} read={(text) => (text.trim() === '' ? undefined : countOf(text))} />;
}

function FiguresField<Value extends number | undefined>({
  value,
  onChange,
  read,
  ...field
}: ValueFieldProps<Value> & { read: (text: string) => Value }) {
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
