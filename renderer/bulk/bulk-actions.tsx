import { type ReactNode, useCallback, useState } from 'react';
import type { CycleId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { Button, Dialog, Refused } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { BookManyDialog } from './book-many-dialog.tsx';
import type { BulkPresets } from './bulk-look.ts';
import { FileDialog } from './file-dialog.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { MarkDialog } from './mark-dialog.tsx';
import { PapersDialog } from './papers-dialog.tsx';
import { ReassignDialog } from './reassign-dialog.tsx';

const says = words.meetings.bulk;
const dialogs = {
  book: BookManyDialog,
  invite: InviteDialog,
  mark: MarkDialog,
  reassign: ReassignDialog,
  file: FileDialog,
  papers: PapersDialog,
};
type Asking = keyof typeof dialogs;
const inOrder = ['book', 'invite', 'mark', 'reassign', 'file', 'papers'] as const satisfies readonly Asking[];

/** What may be done with several reviews of a cycle: the buttons for those that are chosen, and the dialog that is open. */
export function useBulkActions(cycleId: CycleId) {
  const [asking, setAsking] = useState<BulkAsked>();
  const ask = useCallback(
    (what: Asking, rows: readonly { reviewId: string }[]) =>
      setAsking({ what, ids: new Set(rows.map(({ reviewId }) => reviewId)) }),
    [],
  );
  return {
    /** Opens a dialog for some reviews. */
    ask,
    buttons: (rows: readonly { reviewId: string }[]): ReactNode => <BulkButtons onAsk={(what) => ask(what, rows)} />,
    dialog: asking && <BulkActionDialog {...asking} cycleId={cycleId} onClose={() => setAsking(undefined)} />,
  };
}

interface BulkButtonsProps {
  onAsk: (what: Asking) => void;
  /** What is offered in another way. */
  without?: Asking;
}

/** What may be done with several reviews, a button each. */
export function BulkButtons({ onAsk, without }: BulkButtonsProps) {
  return inOrder
    .filter((what) => what !== without)
    .map((what) => (
      <Button key={what} onClick={() => onAsk(what)}>
        {says[what]}
      </Button>
    ));
}

/** What is to be done with which reviews of a cycle. */
export interface BulkAsked extends BulkPresets {
  what: Asking;
  ids: ReadonlySet<string>;
}

export interface BulkActionDialogProps extends BulkAsked {
  cycleId: CycleId;
  onClose: () => void;
}

/** The dialog in which something is done with several reviews of a cycle. */
export function BulkActionDialog({ what, ids, cycleId, onClose, ...presets }: BulkActionDialogProps) {
  const reading = together({
    cycle: useRead('meetings.inCycle', { cycleId }),
    calendar: useRead('calendar.read', {}),
  });
  if (reading.state === 'waiting') return null; // it takes as long as a key stroke
  if (reading.state === 'refused') {
    return (
      <Dialog open title={says[what]} onClose={onClose}>
        <Refused problem={reading.problem} again={reading.again} />
      </Dialog>
    );
  }
  const { cycle, calendar } = reading.value;
  const Open = dialogs[what];
  const chosen = cycle.reviews.filter(({ reviewId }) => ids.has(reviewId));
  return <Open {...presets} cycle={cycle} cycleId={cycleId} chosen={chosen} today={calendar.today} onClose={onClose} />;
}
