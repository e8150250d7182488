import { type FormEvent, useId } from 'react';
import type { Refusal } from '#contract/window.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorSummary, type FieldProblem } from '#renderer/ui/fields/error-summary.tsx';
import { Stack } from '#renderer/ui/layout.tsx';
import { Refused } from '#renderer/ui/refused.tsx';
import { words } from '#renderer/words/index.ts';
import { type ActionDialogProps, Dialog } from './dialog.tsx';

export interface FormDialogProps extends Omit<ActionDialogProps, 'open' | 'danger' | 'onDo'> {
  danger?: boolean | undefined;
  /** What is wrong in the boxes (`useFormProblems`). */
  problems?: { summary: { problems: readonly FieldProblem[]; attempt: number } } | undefined;
  /** Why it was refused, where that is said apart from the boxes. */
  problem?: Refusal | undefined;
  /** Checks what stands in the boxes and does it: with the button, or with Enter in a box of one line. */
  onDo: () => void | Promise<void>;
}

/** Boxes to fill in, and the one thing that is done with them. What is wrong is said once it is tried, above the boxes and at each. */
export function FormDialog(props: FormDialogProps) {
  const { action, danger = false, busy = false, problems, problem, onDo, children, ...dialog } = props;
  const formId = useId();

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (action !== undefined && !busy) void onDo();
  }

  return (
    <Dialog
      {...dialog}
      open
      actions={
        <>
          {action !== undefined && (
            <Button type="submit" form={formId} look={danger ? 'danger' : 'main'} busy={busy}>
              {action}
            </Button>
          )}
          <Button onClick={dialog.onClose}>{words.kit.cancel}</Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <Stack>
          {problems && <ErrorSummary {...problems.summary} />}
          <Refused problem={problem} />
          {children}
        </Stack>
      </form>
    </Dialog>
  );
}
