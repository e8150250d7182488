import { useState } from 'react';
import { isDay } from '#domain/days/dates.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { useSaveFile } from '#renderer/papers/put-out.ts';
import { CheckBox, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { BulkDialog, type OfSeveralProps, ToWhom } from './bulk-dialog.tsx';
import { firstPhase, lookToInvite } from './bulk-look.ts';
import { PhaseChoice } from './phase-choice.tsx';

const says = words.meetings.bulk;

/** Says on which day several people were invited to their booked meeting, and saves the meetings for a calendar. */
export function InviteDialog({ cycle, chosen, today, onClose, ...presets }: OfSeveralProps) {
  const [phase, setPhase] = useState(firstPhase(cycle, presets));
  const [on, setOn] = useState<string>(today);
  const [toFile, setToFile] = useState(true);
  const [isMissing, setMissing] = useState(false);
  const { ask, busy, problem } = useWrite('meetings.invite');
  const file = useSaveFile('meetings.saveCalendar');
  const done = useDone();
  const look = lookToInvite(cycle, chosen, phase);

  async function invite(): Promise<void> {
    setMissing(!isDay(on));
    if (!isDay(on)) return;
    const recordIds = look.to.map(({ reviewId }) => reviewId);
    const answer = await ask({ recordIds, phase, on });
    if (!answer.ok) return;
    done(says.invited(answer.value.changed), answer.value);
    onClose();
    if (toFile) await file.save({ recordIds, phase });
  }

  return (
    <BulkDialog
      title={says.inviteTitle(chosen.length)}
      look={look}
      action={says.inviteDo(look.to.length)}
      busy={busy || file.busy}
      problem={problem}
      onDo={() => void invite()}
      onClose={onClose}
    >
      <PhaseChoice cycle={cycle} value={phase} onChange={setPhase} />
      <UkDateField label={says.invitedOn} value={on} onChange={setOn} error={isMissing ? says.dayMissing : undefined} />
      <CheckBox label={says.toFile} checked={toFile} onChange={setToFile} />
      <ToWhom look={look} />
    </BulkDialog>
  );
}
