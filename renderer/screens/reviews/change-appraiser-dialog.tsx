import { useState } from 'react';
import type { Appraiser } from '#domain/cycle/appraisers.ts';
import { capitalised } from '#domain/text/capitalised.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { AppraiserField } from '#renderer/people/appraiser-field.tsx';
import { FormDialog, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { OpenReview } from './open-review.ts';

const says = words.review.people;
const fields = ['appraiserId', 'reason'] as const;

interface ChangeAppraiserDialogProps {
  /** The policy's word for an appraiser. */
  term: string;
  review: OpenReview;
  onClose: () => void;
}

/** Gives a review another appraiser; in mid-year both names are kept, with the reason. */
export function ChangeAppraiserDialog({ term, review, onClose }: ChangeAppraiserDialogProps) {
  const { id, staffId, appraiserId, appraiserName } = review.review;
  const { ask, busy } = useWrite('reviews.setAppraiser');
  const [appraiser, setAppraiser] = useState<Appraiser | undefined>({ appraiserId, appraiserName });
  const [reason, setReason] = useState('');
  const problems = useFormProblems('change-appraiser', fields);

  async function change(): Promise<void> {
    const isNamed = Boolean(appraiser?.appraiserName.trim());
    const isExplained = !review.keepsAppraiser || reason.trim() !== '';
    if (!appraiser || !isNamed || !isExplained) {
      problems.show([
        ...(isNamed ? [] : [{ field: 'appraiserId' as const, text: says.appraiserMissing(term) }]),
        ...(isExplained ? [] : [{ field: 'reason' as const, text: words.kit.reason.missing }]),
      ]);
      return;
    }
    const changed = await ask({ reviewIds: [id], ...appraiser, reason });
    if (changed.ok) onClose();
    else problems.refused(changed.problem, changed.problem.code === 'reason-needed' ? 'reason' : 'appraiserId');
  }

  return (
    <FormDialog
      title={says.appraiserTitle(term, review.staff.name)}
      onClose={onClose}
      action={says.appraiser(term)}
      busy={busy}
      problems={problems}
      onDo={change}
    >
      <AppraiserField
        {...problems.at('appraiserId')}
        label={capitalised(term)}
        of={staffId}
        value={appraiser}
        onChange={setAppraiser}
      />
      {review.keepsAppraiser && (
        <TextField
          {...problems.at('reason')}
          label={words.kit.reason.label}
          hint={says.reasonHint}
          value={reason}
          onChange={setReason}
        />
      )}
    </FormDialog>
  );
}
