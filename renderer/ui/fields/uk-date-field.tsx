import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Day, isDay } from '#domain/days/dates.ts';
import { readDay, shortDay, weekdayName } from '#domain/days/day-words.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { CalendarButton } from './calendar-button.tsx';
import { type BoxProps, wrapped } from './field-props.ts';
import './fields.css';

/**
 * A day as people in a British office type it: the day stands before the month. `value` is an ISO day where the text
 * is one, '' for none, else the text as it was typed. Nothing is altered but that a day that exists is tidied to
 * '3 Sep 2026' on leaving; then, too, a text that is no day gets its message. The weekday stands beside the box.
 */
export function UkDateField(props: BoxProps) {
  const { value, onChange, onFocus, onBlur, label, error } = props;
  const [typing, setTyping] = useState<string>();
  const isEditing = typing !== undefined;
  const isWrong = !isEditing && value !== '' && !isDay(value);
  return (
    <TextInput
      {...wrapped(props)}
      description={props.hint ?? words.kit.date.hint}
      error={error ?? (isWrong && words.kit.date.wrong)}
      value={typing ?? asShown(value)}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyping(text);
        onChange(asValue(text));
      }}
      onFocus={() => onFocus?.()}
      onBlur={() => {
        setTyping(undefined);
        onBlur?.();
      }}
      rightSectionPointerEvents="all"
      rightSection={
        <CalendarButton
          label={label}
          day={isDay(value) ? value : null}
          disabled={props.disabled ?? false}
          onChoose={(day: Day) => {
            setTyping(undefined);
            onChange(day);
          }}
        />
      }
      inputContainer={(box) => (
        <div className="date-line">
          {box}
          <span className="small">{isDay(value) && weekdayName(value, lang)}</span>
        </div>
      )}
    />
  );
}

const asValue = (text: string): string => (text.trim() === '' ? '' : (readDay(text) ?? text));

const asShown = (value: string): string => (isDay(value) ? shortDay(value, lang) : value);
