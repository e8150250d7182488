import { useState } from 'react';
import type { Appraiser } from '#domain/appraisers.ts';
import { inLanguage } from '#domain/said.ts';
import { useWrite } from '#renderer/ask.ts';
import { capitalised, isOpen, type OpenReview } from '#renderer/form/open-review.ts';
import { AppraiserField } from '#renderer/screens/cycles/appraiser-field.tsx';
import { Button, Dialog, Facts, Refused, Row, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

const says = words.review.people;

/** Who appraises, in the policy's word for it; can be changed as long as the review is not signed. */
export function AppraiserFact({ review }: { review: OpenReview }) {
  const [isChanging, setChanging] = useState(false);
  const term = inLanguage(review.terms.appraiser.one, 'en');
  return (
    <>
      <Facts
        rows={[
          {
            label: capitalised(term),
            value: (
              <Row gap={8} align="middle">
                {review.review.appraiserName}
                {isOpen(review) && (
                  <Button look="quiet" label={says.appraiser(term)} onClick={() => setChanging(true)}>
                    {says.change}
                  </Button>
                )}
              </Row>
            ),
          },
        ]}
      />
      <ChangeDialog open={isChanging} term={term} review={review} onClose={() => setChanging(false)} />
    </>
  );
}

interface ChangeDialogProps {
  open: boolean;
  term: string;
  review: OpenReview;
  onClose: () => void;
}

function ChangeDialog({ open, term, review, onClose }: ChangeDialogProps) {
  const { appraiserId, appraiserName, id, staffId } = review.review;
  const { ask, busy, problem, forget } = useWrite('reviews.setAppraiser');
  const [appraiser, setAppraiser] = useState<Appraiser | undefined>({ appraiserId, appraiserName });
  const [isMissing, setMissing] = useState(false);

  async function change(): Promise<void> {
    const isNamed = Boolean(appraiser?.appraiserName.trim());
    setMissing(!isNamed);
    if (!appraiser || !isNamed) return;
    const changed = await ask({ reviewId: id, ...appraiser });
    if (changed.ok) close();
  }

  function close(): void {
    forget();
    onClose();
  }

  return (
    <Dialog
      open={open}
      title={says.appraiserTitle(term, review.staff.name)}
      onClose={close}
      actions={
        <>
          <Button look="main" busy={busy} onClick={() => void change()}>
            {says.appraiser(term)}
          </Button>
          <Button onClick={close}>{words.kit.cancel}</Button>
        </>
      }
    >
      <Stack>
        <Refused problem={problem} />
        <AppraiserField
          id="change-appraiser"
          label={capitalised(term)}
          of={staffId}
          value={appraiser}
          onChange={setAppraiser}
          error={isMissing ? says.appraiserMissing(term) : undefined}
        />
      </Stack>
    </Dialog>
  );
}
