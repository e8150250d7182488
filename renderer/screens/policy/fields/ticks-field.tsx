import { CheckBox, FieldSet, Stack } from '#renderer/ui/index.ts';

interface Props<Value extends string> {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  id?: string | undefined;
  options: readonly { value: Value; label: string }[];
  value: readonly Value[];
  onChange: (value: Value[]) => void;
}

/** Any number of answers out of a few. They keep the order in which they are offered. */
export function TicksField<Value extends string>({ options, value, onChange, ...field }: Props<Value>) {
  const change = (ticked: Value, isTicked: boolean) =>
    onChange(options.map((option) => option.value).filter((one) => (one === ticked ? isTicked : value.includes(one))));
  return (
    <FieldSet {...field} legend={field.label}>
      <Stack gap={4}>
        {options.map((option) => (
          <CheckBox
            key={option.value}
            label={option.label}
            checked={value.includes(option.value)}
            onChange={(isTicked) => change(option.value, isTicked)}
          />
        ))}
      </Stack>
    </FieldSet>
  );
}
