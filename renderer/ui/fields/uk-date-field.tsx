import { TextInput } from '@mantine/core';
import { createContext, use, useState } from 'react';
import { type Day, isDay } from '#domain/days/dates.ts';
import { readDay, shortDay, weekdayName } from '#domain/days/day-words.ts';
import { readNearDay } from '#domain/days/near-days.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { CalendarButton } from './calendar-button.tsx';
import { type BoxProps, wrapped } from './field-props.ts';
import './fields.css';

/** The day of the office; null where nobody is in, and a day is not said as 'yesterday'. */
export const DayOfOffice = createContext<Day | null>(null);

/**
 * A day as people in a British office type it: the day stands before the month; or by how far it is from today, 'y' or '-1'
 * for yesterday. `value` is an ISO day where the text is one, '' for none, else the text as it was typed. Nothing is altered
 * but that a day that exists is tidied to '3 Sep 2026' on leaving; then, too, a text that is no day gets its message. The
 * weekday stands beside the box, and the date while it is said by its distance. Where it
 * `takesFocus` in a dialog, everything in it is chosen, so that a key begins anew.
 */
export function UkDateField({ takesFocus = false, ...props }: BoxProps & { takesFocus?: boolean }) {
  const { value, onChange, onFocus, onBlur, label, error } = props;
  const today = use(DayOfOffice);
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
        onChange(asValue(text, today));
      }}
      {...(takesFocus ? { 'data-autofocus': true } : {})}
      onFocus={(event) => {
        if (takesFocus && !isEditing) event.currentTarget.select();
        onFocus?.();
      }}
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
          <span className="small">{isDay(value) && besideBox(value, typing)}</span>
        </div>
      )}
    />
  );
}

function asValue(text: string, today: Day | null): string {
  if (text.trim() === '') return '';
  return readDay(text) ?? (today && readNearDay(text, today)) ?? text;
}

/** 'Thursday'; with its date where something else than a date stands in the box. */
function besideBox(value: Day, typing: string | undefined): string {
  const weekday = weekdayName(value, lang);
  return typing === undefined || readDay(typing) ? weekday : `${weekday} ${shortDay(value, lang)}`;
}

const asShown = (value: string): string => (isDay(value) ? shortDay(value, lang) : value);
