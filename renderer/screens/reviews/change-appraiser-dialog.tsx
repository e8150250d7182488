import { useState } from 'react';
import type { Appraiser } from '#domain/appraisers.ts';
import { useWrite } from '#renderer/ask.ts';
import { capitalised, type OpenReview } from '#renderer/form/open-review.ts';
import { useFormProblems } from '#renderer/form-problems.ts';
import { AppraiserField } from '#renderer/screens/cycles/appraiser-field.tsx';
import { Button, Dialog, ErrorSummary, Stack, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

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
        ...(isExplained ? [] : [{ field: 'reason' as const, text: says.reasonMissing }]),
      ]);
      return;
    }
    const changed = await ask({ reviewId: id, ...appraiser, reason });
    if (changed.ok) onClose();
    else problems.refused(changed.problem, changed.problem.code === 'reason-needed' ? 'reason' : 'appraiserId');
  }

  return (
    <Dialog
      open
      title={says.appraiserTitle(term, review.staff.name)}
      onClose={onClose}
      actions={
        <>
          <Button look="main" busy={busy} onClick={() => void change()}>
            {says.appraiser(term)}
          </Button>
          <Button onClick={onClose}>{words.kit.cancel}</Button>
        </>
      }
    >
      <Stack>
        <ErrorSummary {...problems.summary} />
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
            label={says.reason}
            hint={says.reasonHint}
            value={reason}
            onChange={setReason}
          />
        )}
      </Stack>
    </Dialog>
  );
}
