import type { Bilingual } from '#domain/text/bilingual.ts';
import { type BoxProps, ProseField, Stack, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

interface Props {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  id?: string | undefined;
  optional?: boolean;
  value: Bilingual;
  onChange: (value: Bilingual) => void;
  onBlur?: () => void;
  /** Whether the policy offers its papers in Welsh, too. */
  welsh: boolean;
  /** For more than one line. */
  prose?: boolean;
}

/** Words that a form or a paper prints: in English, and in Welsh where the policy has it. Empty Welsh is left out. */
export function SaidField({ value, onChange, welsh, prose = false, ...field }: Props) {
  const Box = prose ? ShortProse : TextField;
  const { cy, ...english } = value;
  const { id, error, onBlur } = field;
  const shared = { onBlur, optional: field.optional };
  return (
    <Stack gap={8}>
      <Box
        {...shared}
        id={id}
        error={error}
        label={field.label}
        hint={field.hint}
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
      />
      {welsh && (
        <Box
          {...shared}
          label={words.policyFields.inWelsh(field.label)}
          value={cy ?? ''}
          onChange={(text) => onChange(text === '' ? english : { ...english, cy: text })}
        />
      )}
    </Stack>
  );
}

/** Room for a sentence or two; the box grows with what is written. */
function ShortProse(props: BoxProps) {
  return <ProseField {...props} lines={2} />;
}
