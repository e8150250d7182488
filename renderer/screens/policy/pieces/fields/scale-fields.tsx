import { swapped } from '#domain/policy-editing/policy-lists.ts';
import { SaidField } from '#renderer/screens/policy/fields/said-field.tsx';
import { ClauseField } from '#renderer/screens/policy/fields/whom-fields.tsx';
import { NameField } from '#renderer/screens/policy/pieces/name-field.tsx';
import type { PieceFieldsProps } from '#renderer/screens/policy/pieces/piece-fields.ts';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import { Button, Choice, IconAdd, IconRemove, OrderedList, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.policyFields;
const LEAST_POINTS = 2;

/** A scale: its points in order, and which end is best. */
export function ScaleFields({ value, change, at, policy }: PieceFieldsProps<'scale'>) {
  const { points } = value;
  const names = points.map(({ value: name }) => name);
  const add = () => {
    let number = points.length + 1;
    while (names.includes(`point-${number}`)) number += 1;
    change({ ...value, points: [...points, { value: `point-${number}`, label: { en: '' } }] });
  };
  return (
    <Stack>
      <NameField value={value} change={change} at={at} policy={policy} />
      <OrderedList
        label={says.points}
        items={points}
        idOf={(point) => point.value}
        nameOf={(point, place) => point.label.en || says.point(place + 1)}
        onMove={(place, by) => change({ ...value, points: swapped(points, place, place + by) })}
        actions={(point, place) => (
          <Button
            look="quiet"
            label={says.removePoint(place + 1)}
            icon={<IconRemove size={18} aria-hidden="true" />}
            disabled={points.length <= LEAST_POINTS}
            onClick={() => change({ ...value, points: points.filter((one) => one !== point) })}
          >
            {null}
          </Button>
        )}
      >
        {(point, place) => (
          <SaidField
            {...at(`points.${place}.label.en`)}
            label={says.point(place + 1)}
            value={point.label}
            onChange={(label) => change({ ...value, points: points.with(place, { ...point, label }) })}
            welsh={isWelsh(policy)}
          />
        )}
      </OrderedList>
      <div>
        <Button icon={<IconAdd size={18} aria-hidden="true" />} onClick={add}>
          {says.addPoint}
        </Button>
      </div>
      <Choice
        {...at('best')}
        label={says.best}
        width="middle"
        options={points.map((point) => ({ value: point.value, label: point.label.en }))}
        value={value.best}
        onChange={(best) => change({ ...value, best })}
      />
      <ClauseField value={value} change={change} at={at} />
    </Stack>
  );
}
