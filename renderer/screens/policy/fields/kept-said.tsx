import { useState } from 'react';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { words } from '#renderer/words/index.ts';
import { SaidField } from './said-field.tsx';

interface Props {
  label: string;
  hint?: string;
  id?: string;
  value: Bilingual;
  onChange: (value: Bilingual) => void;
  welsh: boolean;
  prose?: boolean;
}

/** Words that are kept as they are typed. While the box is empty the policy says what it said before, and the box says so. */
export function KeptSaid({ value, onChange, ...field }: Props) {
  const [typed, setTyped] = useState<Bilingual>();
  const isMissing = typed !== undefined && !isWhole(typed);
  return (
    <SaidField
      {...field}
      error={isMissing ? words.policyEdit.problems.missing : undefined}
      value={typed ?? value}
      onChange={(next) => {
        setTyped(next);
        if (isWhole(next)) onChange(next);
      }}
      onBlur={() => {
        if (!isMissing) setTyped(undefined);
      }}
    />
  );
}

function isWhole({ en, cy }: Bilingual): boolean {
  return en.trim() !== '' && cy?.trim() !== '';
}
