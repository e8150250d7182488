import { useState } from 'react';
import { shortDay } from '#domain/days/day-words.ts';
import { capitalised } from '#domain/text/capitalised.ts';
import { call } from '#renderer/asking/ask.ts';
import { LineBox } from '#renderer/form/box.tsx';
import { Button, Facts, Row, Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
import { ChangeAppraiserDialog } from './change-appraiser-dialog.tsx';
import { isOpen, type OpenReview } from './open-review.ts';
import { SecondAppraiserDialog } from './second-appraiser-dialog.tsx';

const says = words.review.people;

/** Who appraises, in the policy's word for it, who did before, and who acts beside; can be changed until it is signed. */
export function AppraiserFact({ review }: { review: OpenReview }) {
  const [isChanging, setChanging] = useState(false);
  const term = inWindow(review.terms.appraiser.one);
  const { appraiserName, earlierAppraisers } = review.review;
  return (
    <>
      <Facts
        rows={[
          ...earlierAppraisers.map(({ appraiserName: name, until, reason }) => ({
            label: says.until(capitalised(term), shortDay(until, lang)),
            value: says.nameAndReason(name, reason),
          })),
          {
            label: earlierAppraisers.length > 0 ? says.sinceThen(capitalised(term)) : capitalised(term),
            value: (
              <Row gap={8} align="middle">
                {appraiserName}
                {review.appraiserLeaves && <Tag kind="warn">{says.leaves(shortDay(review.appraiserLeaves, lang))}</Tag>}
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
      {review.panel
        .filter(({ appraises }) => appraises)
        .map((place) => (
          <SecondAppraiser key={place.place} review={review} place={place} />
        ))}
      {review.panel
        .filter(({ appraises }) => !appraises)
        .map(({ place, label, name }) => (
          <LineBox
            key={place}
            id={`panel/${review.review.id}/${place}`}
            label={inWindow(label)}
            value={name}
            send={(next) => call('reviews.setPanel', { reviewId: review.review.id, place, name: next })}
            open={isOpen(review)}
          />
        ))}
      {isChanging && <ChangeAppraiserDialog term={term} review={review} onClose={() => setChanging(false)} />}
    </>
  );
}

/** Who appraises the second post of somebody whom one review asks about both; the appraiser of the first where nobody is named. */
function SecondAppraiser({ review, place }: { review: OpenReview; place: OpenReview['panel'][number] }) {
  const [isChanging, setChanging] = useState(false);
  const label = inWindow(place.label);
  return (
    <>
      <Facts
        rows={[
          {
            label,
            value: (
              <Row gap={8} align="middle">
                {place.name === '' ? says.second.same : place.name}
                {isOpen(review) && (
                  <Button look="quiet" label={says.second.change(label)} onClick={() => setChanging(true)}>
                    {says.change}
                  </Button>
                )}
              </Row>
            ),
          },
        ]}
      />
      {isChanging && <SecondAppraiserDialog review={review} place={place} onClose={() => setChanging(false)} />}
    </>
  );
}
