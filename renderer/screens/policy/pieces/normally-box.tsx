import { CheckBox } from '#renderer/ui/index.ts';

interface Props<Value extends { normally?: true | undefined }> {
  label: string;
  value: Value;
  change: (value: Value) => void;
}

/** Ticked where the policy says 'normally', so that another number is a matter for a word and not for a refusal. */
export function NormallyBox<Value extends { normally?: true | undefined }>({ label, value, change }: Props<Value>) {
  return (
    <CheckBox
      label={label}
      checked={value.normally === true}
      onChange={(isSo) => change({ ...value, normally: isSo || undefined })}
    />
  );
}
