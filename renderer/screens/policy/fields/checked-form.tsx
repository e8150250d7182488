import { type FormEvent, type ReactNode, useId } from 'react';
import { type FormProblem, useFormProblems } from '#renderer/asking/form-problems.ts';
import { Button, ErrorSummary, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { At } from './field-places.ts';

const anyField: readonly string[] = [];

interface Props {
  /** What the main button says. */
  action: string;
  /** What is wrong with what stands in the boxes. */
  check: () => FormProblem<string>[];
  /** Keeps it, once nothing is wrong. */
  onSave: () => void;
  onClose: () => void;
  children: (at: At) => ReactNode;
}

/** The boxes of a dialog. What is wrong is said when it is saved, above the boxes and at each of them. */
export function CheckedForm({ action, check, onSave, onClose, children }: Props) {
  const problems = useFormProblems(useId(), anyField);

  function save(event: FormEvent): void {
    event.preventDefault();
    const found = check();
    problems.show(found);
    if (found.length > 0) return;
    onSave();
    onClose();
  }

  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <ErrorSummary {...problems.summary} />
        {children(problems.at)}
        <div className="dialog-actions">
          <Button type="submit" look="main">
            {action}
          </Button>
          <Button onClick={onClose}>{words.kit.cancel}</Button>
        </div>
      </Stack>
    </form>
  );
}
