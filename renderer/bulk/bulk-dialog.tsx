import type { ReactNode } from 'react';
import type { Refusal } from '#contract/window.ts';
import type { Day } from '#domain/days/dates.ts';
import type { CycleId } from '#domain/ids.ts';
import { ActionDialog, Disclosure, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { BulkLook, BulkPresets, BulkRow, InCycle } from './bulk-look.ts';

const says = words.meetings.bulk;

/** What a dialog about several reviews is given; `today` is the day that is proposed. */
export interface OfSeveralProps extends BulkPresets {
  cycle: InCycle;
  cycleId: CycleId;
  chosen: readonly BulkRow[];
  today: Day;
  onClose: () => void;
}

interface BulkDialogProps {
  title: string;
  look: BulkLook;
  /** The verb and to how many. */
  action: string;
  busy: boolean;
  problem: Refusal | undefined;
  onDo: () => void;
  onClose: () => void;
  /** What is asked, and the preview where it is more than names. */
  children: ReactNode;
}

/** Something that is done to several reviews: what is asked, who is left as they are and why, and the one button. */
export function BulkDialog({ title, look, action, busy, problem, onDo, onClose, children }: BulkDialogProps) {
  return (
    <ActionDialog
      open
      wide
      title={title}
      action={look.to.length > 0 ? action : undefined}
      busy={busy}
      onDo={onDo}
      onClose={onClose}
    >
      <Stack>
        <Refused problem={problem} />
        {children}
        {look.to.length === 0 && <p>{says.nobody}</p>}
        {look.left.length > 0 && (
          <Disclosure title={says.left(look.left.length)} open>
            <ul className="bullets">
              {look.left.map(({ row, why }) => (
                <li key={row.reviewId}>{says.leftOne(row.name, why)}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </Stack>
    </ActionDialog>
  );
}

/** Those to whom it is done, by name. */
export function ToWhom({ look }: { look: BulkLook }) {
  if (look.to.length === 0) return null;
  return (
    <div>
      <h3>{says.to(look.to.length)}</h3>
      <p>{look.to.map(({ name }) => name).join(', ')}</p>
    </div>
  );
}
