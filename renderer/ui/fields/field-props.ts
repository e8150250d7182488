import { words } from '#renderer/words/index.ts';

/** What every field takes. */
export interface FieldProps {
  label: string;
  /** Stands between the label and the box. */
  hint?: string | undefined;
  /** What is wrong and what to do; stands above the box in the words of the error summary. */
  error?: string | undefined;
  /** For the links of an error summary. */
  id?: string | undefined;
  /** Says '(optional)' behind the label. */
  optional?: boolean | undefined;
  disabled?: boolean | undefined;
  /** In a table, where the heading of the column says it for those who see. */
  labelHidden?: boolean | undefined;
}

/** What a box with text in it takes besides. */
export interface BoxProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onFocus?: (() => void) | undefined;
  onBlur?: (() => void) | undefined;
}

/** The field's words as Mantine's wrapper takes them: it wires label, hint and error to the box. */
export function wrapped({ label, hint, error, id, optional, disabled, labelHidden }: FieldProps) {
  return {
    label: optional ? `${label} ${words.kit.optional}` : label,
    description: hint,
    error,
    id,
    disabled: disabled ?? false,
    labelProps: labelHidden ? { className: 'only-read-aloud' } : {},
  };
}
