import { monthName } from '#domain/days/day-words.ts';
import type { YearDay } from '#domain/policy/values.ts';
import { Choice, FieldSet, Row } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import type { ValueFieldProps } from './value-field.ts';

type MonthDay = Pick<YearDay, 'month' | 'dayOfMonth'>;

const says = words.policy.yearDay;
const MONTHS = Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: monthName(at + 1, lang) }));
const YEARS = says.years.map((label, year) => ({ value: String(year), label }));

/** A day of every cycle: its day and month, and whether it lies in the year in which the cycle begins or after it. */
export function YearDayField({ value, onChange, ...field }: ValueFieldProps<YearDay>) {
  return (
    <FieldSet {...field} legend={field.label}>
      <Row gap={8}>
        <DayAndMonth value={value} onChange={onChange} />
        <div className="year-day-part">
          <Choice
            label={says.year}
            width="middle"
            options={YEARS}
            value={String(value.year)}
            onChange={(year) => onChange({ ...value, year: Number(year) })}
          />
        </div>
      </Row>
    </FieldSet>
  );
}

/** A day of any year. */
export function MonthDayField({ value, onChange, ...field }: ValueFieldProps<MonthDay>) {
  return (
    <FieldSet {...field} legend={field.label}>
      <Row gap={8}>
        <DayAndMonth value={value} onChange={onChange} />
      </Row>
    </FieldSet>
  );
}

function DayAndMonth<Value extends MonthDay>({ value, onChange }: Pick<ValueFieldProps<Value>, 'value' | 'onChange'>) {
  const { month, dayOfMonth } = value;
  const days = Array.from({ length: lengthOf(month) }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }));
  // a month that is shorter takes its last day, as the sum of a deadline would
  const change = (day: number, of: number) =>
    onChange({ ...value, month: of, dayOfMonth: Math.min(day, lengthOf(of)) });
  return (
    <>
      <div className="year-day-part">
        <Choice
          label={says.day}
          width="short"
          options={days}
          value={String(dayOfMonth)}
          onChange={(day) => change(Number(day), month)}
        />
      </div>
      <div className="year-day-part">
        <Choice
          label={says.month}
          width="short"
          options={MONTHS}
          value={String(month)}
          onChange={(of) => change(dayOfMonth, Number(of))}
        />
      </div>
    </>
  );
}

/** How many days a month has in a leap year. */
function lengthOf(month: number): number {
  return new Date(Date.UTC(2024, month, 0)).getUTCDate();
}
