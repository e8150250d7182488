import { type ReactNode, useState } from 'react';
import type { Policy } from '#domain/policy/policy.ts';
import { faultsAt, faultsWithin } from '#domain/policy-editing/piece-faults.ts';
import { pieceSchemas } from '#domain/policy-editing/piece-schemas.ts';
import type { EditablePart } from '#domain/policy-editing/policy-edits.ts';
import { faultsBySchema } from '#domain/policy-editing/policy-file.ts';
import type { PieceValues } from '#domain/policy-editing/policy-pieces.ts';
import type { FormProblem } from '#renderer/asking/form-problems.ts';
import { CheckedDialog } from '#renderer/screens/policy/fields/checked-dialog.tsx';
import { Notice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { policyFaultInWords } from '#renderer/words/policy/policy-faults.ts';
import { fieldProblems } from '#renderer/words/policy/policy-file.ts';
import type { PieceFieldsProps } from './piece-fields.ts';
import { pieceFields } from './piece-forms.ts';

interface Props<Part extends EditablePart> {
  title: string;
  part: Part;
  policy: Policy;
  value: PieceValues[Part];
  isNew: boolean;
  onSave: (value: PieceValues[Part]) => void;
  onClose: () => void;
}

/** Changes one piece of a policy, or adds one. */
export function PieceDialog<Part extends EditablePart>(props: Props<Part>) {
  const { title, part, policy, value, isNew, onSave, onClose } = props;
  const [draft, setDraft] = useState(value);
  const Fields: (props: PieceFieldsProps<Part>) => ReactNode = pieceFields[part];
  const faults = isNew ? [] : faultsAt(policy, part, value);

  function check(): FormProblem<string>[] {
    const unread = fieldProblems(faultsBySchema(pieceSchemas[part], draft));
    if (unread.length > 0) return unread;
    return faultsWithin(policy, part, isNew ? null : value, draft).map(({ at, fault }) => ({
      field: at.join('.'),
      text: policyFaultInWords(fault),
    }));
  }

  return (
    <CheckedDialog
      title={title}
      action={words.policyEdit.actions.save}
      check={check}
      onSave={() => onSave(draft)}
      onClose={onClose}
    >
      {(at) => (
        <>
          {faults.map((fault) => (
            <Notice key={fault.path.join('.')} kind="warn">
              {policyFaultInWords(fault)}
            </Notice>
          ))}
          <Fields value={draft} change={setDraft} at={at} policy={policy} isNew={isNew} />
        </>
      )}
    </CheckedDialog>
  );
}
