import { SaidField } from '#renderer/screens/policy/fields/said-field.tsx';
import { ClauseField } from '#renderer/screens/policy/fields/whom-fields.tsx';
import type { PieceFieldsProps } from '#renderer/screens/policy/pieces/piece-fields.ts';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import { CheckBox, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.policyFields;

export function EntryAppealFields({ value, change, at, policy }: PieceFieldsProps<'entry-appeal'>) {
  return (
    <Stack>
      <CheckBox
        label={says.entryAppeal}
        checked={value !== 'unsaid'}
        onChange={(isSaid) => change(isSaid ? { through: { en: '' }, pauses: false, clause: '' } : 'unsaid')}
      />
      {value !== 'unsaid' && (
        <>
          <SaidField
            {...at('through.en')}
            label={says.entryAppealThrough}
            value={value.through}
            onChange={(through) => change({ ...value, through })}
            welsh={isWelsh(policy)}
          />
          <CheckBox
            label={says.entryAppealPauses}
            checked={value.pauses}
            onChange={(pauses) => change({ ...value, pauses })}
          />
          <ClauseField value={value} change={change} at={at} />
        </>
      )}
    </Stack>
  );
}
