import { Button, Notice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** Asks whether an older copy of the records is to be gone on with, once it was refused as one. */
export function AcceptOlder({ busy, onAccept }: { busy: boolean; onAccept: () => void }) {
  const { title, text, action } = words.unlock.older;
  return (
    <Notice
      kind="warn"
      title={title}
      actions={
        <Button busy={busy} onClick={onAccept}>
          {action}
        </Button>
      }
    >
      {text}
    </Notice>
  );
}
