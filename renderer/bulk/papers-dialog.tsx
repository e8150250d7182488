import { useRead } from '#renderer/asking/ask.ts';
import { OutgoingDialog } from '#renderer/outgoing/outgoing-dialog.tsx';
import { Dialog, Refused } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { OfSeveralProps } from './bulk-dialog.tsx';

/** A paper of each of several reviews: as files in a folder, or as one PDF for the printer. */
export function PapersDialog({ cycleId, chosen, onClose }: OfSeveralProps) {
  const list = useRead('documents.list', { under: { of: 'cycle', cycleId } });
  if (list.state === 'waiting') return null; // it takes as long as a key stroke
  if (list.state === 'refused')
    return (
      <Dialog open title={words.outgoing.title(chosen.length)} onClose={onClose}>
        <Refused problem={list.problem} again={list.again} />
      </Dialog>
    );
  const papers = list.value.documents.filter(({ subjects }) => subjects.includes('review'));
  return <OutgoingDialog recordIds={chosen.map(({ reviewId }) => reviewId)} papers={papers} onClose={onClose} />;
}
