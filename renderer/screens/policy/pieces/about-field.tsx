import { type RecordKind, recordKind } from '#domain/record/record-kind.ts';
import type { At } from '#renderer/screens/policy/fields/field-places.ts';
import { Choice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.policyFields;

interface Props<Value extends { about?: RecordKind | undefined }> {
  value: Value;
  change: (value: Value) => void;
  at: At;
}

/** The kind of record that something belongs to; a review where the policy does not say. */
export function AboutField<Value extends { about?: RecordKind | undefined }>({ value, change, at }: Props<Value>) {
  return (
    <Choice<RecordKind>
      {...at('about')}
      label={says.about}
      width="middle"
      options={recordKind.options.map((kind) => ({ value: kind, label: says.kindsOfRecord[kind] }))}
      value={value.about ?? 'review'}
      onChange={(kind) => change({ ...value, about: kind === 'review' ? undefined : kind })}
    />
  );
}
