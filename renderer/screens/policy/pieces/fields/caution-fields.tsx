import { SaidField } from '#renderer/screens/policy/fields/said-field.tsx';
import { ClauseField, GroupsField } from '#renderer/screens/policy/fields/whom-fields.tsx';
import type { PieceFieldsProps } from '#renderer/screens/policy/pieces/piece-fields.ts';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import { Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.policyFields;

/** Something that is pointed out where objectives are written. */
export function CautionFields({ value, change, at, policy }: PieceFieldsProps<'caution'>) {
  return (
    <Stack>
      <SaidField
        {...at('text.en')}
        label={says.caution}
        value={value.text}
        onChange={(text) => change({ ...value, text })}
        welsh={isWelsh(policy)}
        prose
      />
      <GroupsField value={value} change={change} at={at} policy={policy} />
      <ClauseField value={value} change={change} at={at} />
    </Stack>
  );
}
