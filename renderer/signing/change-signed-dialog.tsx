import type { RecordId } from '#domain/ids.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { ReasonDialog } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.review.signed;

interface ChangeSignedDialogProps {
  recordId: RecordId;
  /** The version that was signed. */
  version: number;
  title: string;
  onClose: () => void;
}

/** Begins the next version of a signed record, with the reason. */
export function ChangeSignedDialog({ recordId, version, title, onClose }: ChangeSignedDialogProps) {
  const { ask, busy, problem } = useWrite('records.reopen');

  async function begin(reason: string): Promise<void> {
    const begun = await ask({ recordId, reason });
    if (begun.ok) onClose();
  }

  return (
    <ReasonDialog
      title={title}
      text={says.dialogText}
      hint={says.reasonHint}
      action={says.begin(version + 1)}
      busy={busy}
      problem={problem}
      onDo={(reason) => void begin(reason)}
      onClose={onClose}
    />
  );
}
