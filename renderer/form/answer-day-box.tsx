import { isDay } from '#domain/days/dates.ts';
import { DayBox } from './box.tsx';
import type { AnswerBox } from './use-boxes.ts';

/** A day that is kept as an answer. */
export function AnswerDayBox({ label, hint, box }: { label: string; hint?: string | undefined; box: AnswerBox }) {
  const { value, send, ...rest } = box;
  return (
    <DayBox {...rest} label={label} hint={hint} value={isDay(value) ? value : null} send={(day) => send(day ?? '')} />
  );
}
