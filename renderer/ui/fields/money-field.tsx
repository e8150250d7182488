import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { penceOf, poundsOf } from '#domain/text/pounds.ts';
import { words } from '#renderer/words/index.ts';
import { type BoxProps, wrapped } from './field-props.ts';
import './fields.css';

/** A sum in pounds, as typed; `penceOf` reads it. On leaving, a sum is tidied to '12.50' and anything else gets a message. */
export function MoneyField(props: BoxProps) {
  const { value, onChange, onFocus, onBlur, error } = props;
  const [isEditing, setIsEditing] = useState(false);
  const pence = penceOf(value);
  return (
    <TextInput
      {...wrapped(props)}
      className="field-short"
      error={error ?? (!isEditing && pence === undefined && words.kit.money.wrong)}
      leftSection={<span aria-hidden="true">£</span>}
      value={value}
      inputMode="decimal"
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
      onFocus={() => {
        setIsEditing(true);
        onFocus?.();
      }}
      onBlur={() => {
        setIsEditing(false);
        if (pence !== undefined && pence !== null && poundsOf(pence) !== value) onChange(poundsOf(pence));
        onBlur?.();
      }}
    />
  );
}
