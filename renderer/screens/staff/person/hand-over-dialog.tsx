import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { Appraiser } from '#domain/cycle/appraisers.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { AppraiserField } from '#renderer/people/appraiser-field.tsx';
import { FormDialog, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.staff.person.handOver;
const fields = ['appraiserId', 'reason'] as const;

interface HandOverDialogProps {
  /** Who has them now. */
  name: string;
  reviews: Output<'staff.byId'>['appraises'];
  onClose: () => void;
}

/** Gives all that somebody appraises and nobody has signed to another appraiser, with one reason. */
export function HandOverDialog({ name, reviews, onClose }: HandOverDialogProps) {
  const [appraiser, setAppraiser] = useState<Appraiser>();
  const [reason, setReason] = useState('');
  const { ask, busy, problem } = useWrite('reviews.setAppraiser');
  const problems = useFormProblems('hand-over', fields);

  async function handOver(): Promise<void> {
    const next = appraiser?.appraiserName.trim() ? appraiser : undefined;
    problems.show([
      ...(next ? [] : [{ field: 'appraiserId' as const, text: words.meetings.bulk.newAppraiserMissing }]),
      ...(reason.trim() ? [] : [{ field: 'reason' as const, text: words.kit.reason.missing }]),
    ]);
    if (!next || !reason.trim()) return;
    // what only the headteacher opens is in a part of its own, and is given by itself
    for (const part of [reviews.filter((one) => one.restricted), reviews.filter((one) => !one.restricted)]) {
      if (part.length === 0) continue;
      const given = await ask({ reviewIds: part.map(({ reviewId }) => reviewId), ...next, reason });
      if (!given.ok) return;
    }
    onClose();
  }

  return (
    <FormDialog
      title={says.title(name)}
      onClose={onClose}
      action={says.action}
      busy={busy}
      problems={problems}
      problem={problem}
      onDo={handOver}
    >
      <p>{says.text(reviews.length)}</p>
      <AppraiserField
        {...problems.at('appraiserId')}
        label={words.meetings.bulk.newAppraiser}
        of={undefined}
        value={appraiser}
        onChange={setAppraiser}
      />
      <TextField
        {...problems.at('reason')}
        label={words.kit.reason.label}
        hint={words.review.people.reasonHint}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
