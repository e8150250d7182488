import { useState } from 'react';
import { TextField } from '#renderer/ui/index.ts';

interface Props {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  id?: string | undefined;
  /** Not a number where the box holds none. */
  value: number;
  onChange: (value: number) => void;
}

/** A whole number in figures. What cannot be read as one stays in the box and counts as no number. */
export function CountField({ value, onChange, ...field }: Props) {
  const [typed, setTyped] = useState(Number.isNaN(value) ? '' : String(value));
  return (
    <TextField
      {...field}
      width="short"
      inputMode="numeric"
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onChange(/^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN);
      }}
    />
  );
}

/** A whole number, or nothing said where the box is empty. */
export function OptionalCountField({
  value,
  onChange,
  ...field
}: Omit<Props, 'value' | 'onChange'> & {
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}) {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  return (
    <TextField
      {...field}
      width="short"
      inputMode="numeric"
      value={typed}
      onChange={(text) => {
        setTyped(text);
        if (text.trim() === '') onChange(undefined);
        else onChange(/^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN);
      }}
    />
  );
}
