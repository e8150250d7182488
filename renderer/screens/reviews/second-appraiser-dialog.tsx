import { useState } from 'react';
import type { Appraiser } from '#domain/cycle/appraisers.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { AppraiserField } from '#renderer/people/appraiser-field.tsx';
import { FormDialog } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import type { OpenReview } from './open-review.ts';

const says = words.review.people.second;

interface SecondAppraiserDialogProps {
  review: OpenReview;
  place: OpenReview['panel'][number];
  onClose: () => void;
}

/** Names another appraiser for the second post, or leaves both to the first. */
export function SecondAppraiserDialog({ review, place, onClose }: SecondAppraiserDialogProps) {
  const { ask, busy } = useWrite('reviews.setPanel');
  const [appraiser, setAppraiser] = useState<Appraiser | undefined>(
    place.name === '' ? undefined : { appraiserId: place.staffId, appraiserName: place.name },
  );
  const problems = useFormProblems('second-appraiser', ['appraiserId'] as const);
  const label = inWindow(place.label);

  async function keep(): Promise<void> {
    const { appraiserId: staffId, appraiserName: name } = appraiser ?? { appraiserId: null, appraiserName: '' };
    const saved = await ask({ reviewId: review.review.id, place: place.place, name, staffId });
    if (saved.ok) onClose();
    else problems.refused(saved.problem, 'appraiserId');
  }

  return (
    <FormDialog
      title={says.title(label, review.staff.name)}
      onClose={onClose}
      action={says.save}
      busy={busy}
      problems={problems}
      onDo={keep}
    >
      <p>{says.text}</p>
      <AppraiserField
        {...problems.at('appraiserId')}
        label={label}
        of={review.review.staffId}
        value={appraiser}
        onChange={setAppraiser}
      />
    </FormDialog>
  );
}
