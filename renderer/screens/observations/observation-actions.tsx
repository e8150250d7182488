import { type ReactNode, useState } from 'react';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import type { ObservedRow } from '#renderer/observations/observed-rows.ts';
import { OutgoingDialog } from '#renderer/outgoing/outgoing-dialog.tsx';
import { Button } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { ObservationDayDialog } from './observation-day-dialog.tsx';
import type { OfObservations } from './of-observations.ts';
import { PlanObservationsDialog } from './plan-observations-dialog.tsx';

const dialogs = { day: ObservationDayDialog, plan: PlanObservationsDialog, papers: RecordsDialog };
type Asking = keyof typeof dialogs;
const inOrder = ['day', 'plan', 'papers'] as const satisfies readonly Asking[];

/** What one observation can be told on its page, told of all that are ticked: a day, by whom and for when; and their papers. */
export function useObservationActions(today: Day) {
  const [asked, setAsked] = useState<{ what: Asking; rows: readonly ObservedRow[] }>();
  const Open = asked && dialogs[asked.what];
  return {
    buttons: (rows: readonly ObservedRow[]): ReactNode =>
      inOrder.map((what) => (
        <Button key={what} onClick={() => setAsked({ what, rows })}>
          {words.observations.many[what]}
        </Button>
      )),
    dialog: Open && <Open rows={asked.rows} today={today} onClose={() => setAsked(undefined)} />,
  };
}

/** The records of the ticked observations, as files or for the printer. */
function RecordsDialog({ rows, onClose }: OfObservations) {
  const [first] = rows;
  return first && <Records recordId={first.recordId} rows={rows} onClose={onClose} />;
}

function Records({ recordId, rows, onClose }: Omit<OfObservations, 'today'> & { recordId: RecordId }) {
  const list = useRead('documents.list', { under: { of: 'record', recordId } });
  if (list.state !== 'ready') return null; // it takes as long as a key stroke
  const papers = list.value.documents.filter(({ form }) => form === 'observation');
  return <OutgoingDialog recordIds={rows.map((row) => row.recordId)} papers={papers} onClose={onClose} />;
}
