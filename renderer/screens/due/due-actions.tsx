import { type ReactNode, useState } from 'react';
import type { Day } from '#domain/days/dates.ts';
import type { CycleId } from '#domain/ids.ts';
import { BulkActionDialog, type BulkAsked, BulkButtons } from '#renderer/bulk/bulk-actions.tsx';
import { Button } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { DueRow } from './due-rows.ts';
import { MarkDueDialog } from './mark-due-dialog.tsx';

type Asked = { marks: readonly DueRow[] } | (BulkAsked & { cycleId: CycleId });

/**
 * What is done with the deadlines that are ticked: each step marked as done on a day, whatever records it is of; and where
 * all are of reviews of one cycle, what is done with several reviews.
 */
export function useDueActions(today: Day) {
  const [asked, setAsked] = useState<Asked>();
  const close = (): void => setAsked(undefined);
  return {
    buttons: (rows: readonly DueRow[]): ReactNode => {
      const cycleId = cycleOf(rows);
      const step = rows.every((row) => row.step === rows[0]?.step) ? rows[0]?.step : undefined;
      const ids = new Set<string>(rows.map(({ recordId }) => recordId));
      return (
        <>
          <Button onClick={() => setAsked({ marks: rows })}>{words.due.mark.button}</Button>
          {cycleId && (
            <BulkButtons
              without="mark"
              onAsk={(what) => setAsked({ what, ids, cycleId, ...(step !== undefined && { step }) })}
            />
          )}
        </>
      );
    },
    dialog:
      asked &&
      ('marks' in asked ? (
        <MarkDueDialog rows={asked.marks} today={today} onClose={close} />
      ) : (
        <BulkActionDialog {...asked} onClose={close} />
      )),
  };
}

/** The cycle that all of some deadlines are in, where all are of reviews. */
function cycleOf(rows: readonly DueRow[]): CycleId | null {
  const [first] = rows;
  const isOne = rows.every(({ kind, cycleId }) => kind === 'review' && cycleId === first?.cycleId);
  return first && isOne ? first.cycleId : null;
}
