import type { Output } from '#contract/index.ts';
import { ActionDialog } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';

/** A change of which something cannot be put back. */
export interface Partly extends Output<'changes.look'> {
  change: Output<'changes.list'>['changes'][number];
}

interface Props {
  partly: Partly;
  busy: boolean;
  onClose: () => void;
  onDo: () => void;
}

/** What undoing leaves as it is, said before it is done. */
export function PartlyDialog({ partly: { cannot, rest }, busy, onClose, onDo }: Props) {
  const { title, text, row, action, nothing } = words.changes.some;
  const lines = [...new Set(cannot.map(({ table, name, problem }) => row(table, name, sentence(problem))))];
  return (
    <ActionDialog
      open
      title={title}
      onClose={onClose}
      action={rest > 0 ? action(rest) : undefined}
      busy={busy}
      onDo={onDo}
    >
      <p>{text}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {rest === 0 && <p>{nothing}</p>}
    </ActionDialog>
  );
}
