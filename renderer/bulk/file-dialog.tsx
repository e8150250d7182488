import { useState } from 'react';
import type { PhaseId } from '#domain/policy/groups.ts';
import { useSaveFile } from '#renderer/papers/put-out.ts';
import { Choice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { BulkDialog, type OfSeveralProps, ToWhom } from './bulk-dialog.tsx';
import { firstPhase, lookToFile } from './bulk-look.ts';

const says = words.meetings.bulk;

/** No phase has an empty name. */
const DEADLINES = '';

/** Saves the booked meetings of several people, or their deadlines, as a file that Outlook or another calendar takes in. */
export function FileDialog({ cycle, chosen, onClose, ...presets }: OfSeveralProps) {
  const [wanted, setWanted] = useState<PhaseId>(firstPhase(cycle, presets));
  const meetings = useSaveFile('meetings.saveCalendar');
  const deadlines = useSaveFile('reviews.saveCalendar');
  const look = wanted === DEADLINES ? { to: [...chosen], left: [] } : lookToFile(chosen, wanted);

  async function save(): Promise<void> {
    const reviewIds = look.to.map(({ reviewId }) => reviewId);
    onClose();
    if (wanted === DEADLINES) await deadlines.save({ of: 'records', recordIds: reviewIds });
    else await meetings.save({ recordIds: reviewIds, phase: wanted });
  }

  return (
    <BulkDialog
      title={says.fileTitle(chosen.length)}
      look={look}
      action={says.fileDo}
      busy={meetings.busy || deadlines.busy}
      problem={undefined}
      onDo={() => void save()}
      onClose={onClose}
    >
      <Choice<PhaseId>
        label={says.fileOf}
        value={wanted}
        onChange={setWanted}
        options={[
          ...cycle.meetings.map(({ phase, label }) => ({ value: phase, label: says.fileMeetings(inWindow(label)) })),
          { value: DEADLINES, label: says.fileDeadlines },
        ]}
        width="middle"
      />
      <ToWhom look={look} />
    </BulkDialog>
  );
}
