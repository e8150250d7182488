import { SaidField } from '#renderer/screens/policy/fields/said-field.tsx';
import { ClauseField, GroupsField } from '#renderer/screens/policy/fields/whom-fields.tsx';
import type { PieceFieldsProps } from '#renderer/screens/policy/pieces/piece-fields.ts';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import { Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.policyFields;

/** A purpose for which papers may be shared. */
export function SharingFields({ value, change, at, policy }: PieceFieldsProps<'sharing'>) {
  return (
    <Stack>
      <SaidField
        {...at('purpose.en')}
        label={says.sharing}
        value={value.purpose}
        onChange={(purpose) => change({ ...value, purpose })}
        welsh={isWelsh(policy)}
      />
      <GroupsField value={value} change={change} at={at} policy={policy} />
      <ClauseField value={value} change={change} at={at} />
    </Stack>
  );
}
