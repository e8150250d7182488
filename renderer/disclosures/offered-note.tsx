import { useEffect } from 'react';
import { offerToNote, useOfferedNote } from '#renderer/papers/offered-note.ts';
import { DisclosureDialog } from './disclosure-dialog.tsx';

/** The note that a paper was shown to somebody, opened from the line that says that it was printed or saved. */
export function OfferedNote() {
  const out = useOfferedNote();
  // nothing of it stays open past a lock
  useEffect(() => () => offerToNote(null), []);
  if (!out) return null;
  const { recordId, document } = out;
  return <DisclosureDialog recordId={recordId} noted={{ document }} onClose={() => offerToNote(null)} />;
}
