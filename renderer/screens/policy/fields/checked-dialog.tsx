import { type ReactNode, useId } from 'react';
import { type FormProblem, useFormProblems } from '#renderer/asking/form-problems.ts';
import { FormDialog } from '#renderer/ui/index.ts';
import type { At } from './field-places.ts';

const anyField: readonly string[] = [];

interface Props {
  title: string;
  /** What the main button says. */
  action: string;
  /** What is wrong with what stands in the boxes. */
  check: () => FormProblem<string>[];
  /** Keeps it, once nothing is wrong. */
  onSave: () => void;
  onClose: () => void;
  children: (at: At) => ReactNode;
}

/** A dialog whose boxes are checked by the schema of what they are about. */
export function CheckedDialog({ check, onSave, children, ...dialog }: Props) {
  const problems = useFormProblems(useId(), anyField);

  function save(): void {
    const found = check();
    if (problems.found(found)) return;
    onSave();
    dialog.onClose();
  }

  return (
    <FormDialog {...dialog} problems={problems} onDo={save}>
      {children(problems.at)}
    </FormDialog>
  );
}
