import { isAsked } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Bound, YearDay } from '#domain/policy/values.ts';
import { YearDayField } from '#renderer/school/policy/year-day-field.tsx';
import { Choice, FieldSet, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { AskedField } from './asked-field.tsx';
import { DaysFields } from './days-fields.tsx';
import type { At } from './field-places.ts';

const says = words.policyFields;
type Kind = keyof typeof says.bounds;
type Counted = Exclude<Bound, { on: unknown }>;

const FIRST_DAY: YearDay = { month: 9, dayOfMonth: 1, year: 0 };

interface Props {
  label: string;
  policy: Policy;
  at: At;
  /** The place of the day: 'windows.0.opens'. */
  place: string;
  value: Bound;
  onChange: (value: Bound) => void;
}

/** A day of every cycle: one of the year, or counted from one or from the first or the last day of the cycle. */
export function BoundField({ label, policy, at, place, value, onChange }: Props) {
  return (
    <FieldSet {...at(place)} legend={label}>
      <Stack gap={8}>
        <Choice
          label={says.bound}
          width="middle"
          options={kinds.map((kind) => ({ value: kind, label: says.bounds[kind] }))}
          value={kindOf(value)}
          onChange={(kind) => onChange(boundOf(kind, value))}
        />
        {'on' in value ? (
          <AskedField policy={policy} value={value.on} first={FIRST_DAY} onChange={(on) => onChange({ on })}>
            {(day) => <YearDayField label={says.bounds.on} value={day} onChange={(on) => onChange({ on })} />}
          </AskedField>
        ) : (
          <CountedFields policy={policy} at={at} place={place} value={value} onChange={onChange} />
        )}
      </Stack>
    </FieldSet>
  );
}

function CountedFields(props: Omit<Props, 'label' | 'value'> & { value: Counted }) {
  const { policy, at, place, value, onChange } = props;
  const { from, amount } = value;
  const isBefore = typeof amount === 'number' && amount < 0;
  const signed = (count: number, before: boolean) => (before ? -Math.abs(count) : Math.abs(count));
  return (
    <Stack gap={8}>
      {typeof from === 'object' && (
        <AskedField
          policy={policy}
          value={from}
          first={FIRST_DAY}
          onChange={(day) => onChange({ ...value, from: day })}
        >
          {(day) => (
            <YearDayField
              label={says.bounds.day}
              value={day}
              onChange={(chosen) => onChange({ ...value, from: chosen })}
            />
          )}
        </AskedField>
      )}
      <DaysFields
        policy={policy}
        at={at}
        under={`${place}.`}
        amount={typeof amount === 'number' ? Math.abs(amount) : amount}
        unit={value.unit}
        onChange={(days) =>
          onChange({ ...value, ...days, amount: isAsked(days.amount) ? days.amount : signed(days.amount, isBefore) })
        }
      />
      {typeof amount === 'number' && (
        <Choice
          label={says.before}
          width="short"
          options={[
            { value: 'after', label: says.directions.after },
            { value: 'before', label: says.directions.before },
          ]}
          value={isBefore ? 'before' : 'after'}
          onChange={(direction) => onChange({ ...value, amount: signed(amount, direction === 'before') })}
        />
      )}
    </Stack>
  );
}

const kinds = Object.keys(says.bounds) as Kind[]; // the keys of the table itself

function kindOf(bound: Bound): Kind {
  if ('on' in bound) return 'on';
  return typeof bound.from === 'string' ? bound.from : 'day';
}

/** The bound in another way of saying it; the amount and the unit stay where both have them. */
function boundOf(kind: Kind, before: Bound): Bound {
  if (kind === 'on') return { on: FIRST_DAY };
  const days = 'on' in before ? { amount: 0, unit: 'calendar' as const } : { amount: before.amount, unit: before.unit };
  return { ...days, from: kind === 'day' ? FIRST_DAY : kind };
}
