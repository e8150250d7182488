import { useState } from 'react';
import type { Language } from '#domain/text/bilingual.ts';
import { SharedCard } from '#renderer/disclosures/shared-card.tsx';
import type { Filling, MissingByBox } from '#renderer/form/filling.ts';
import { type Finding, neededOf } from '#renderer/form/missing-by-box.ts';
import { SectionCard } from '#renderer/form/section-card.tsx';
import { ObservationsCard } from '#renderer/observations/observations-card.tsx';
import type { Listed } from '#renderer/papers/paper-actions.tsx';
import { ErrorSummary, Stack, TaskList } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { AppealsCard } from './appeals/appeals-card.tsx';
import { fillingOf } from './filling.ts';
import type { OpenReview } from './open-review.ts';
import { OwnColumnsCard } from './own-columns-card.tsx';
import { PapersCard } from './papers-card.tsx';
import { ownParts, type Part, partsOf, tasksOf } from './parts.ts';
import { PeopleAndDates } from './people-and-dates.tsx';
import { RestNotice } from './rest-notice.tsx';
import { CheckAndSign } from './signing/check-and-sign.tsx';
import { SignedNotice } from './signing/signed-notice.tsx';
import { useFocusAfterSigning, usePartInSight, usePartKeys } from './use-parts.ts';
import './review-editor.css';

interface ReviewEditorProps {
  review: OpenReview;
  /** The documents that one review makes. */
  papers: readonly Listed[];
  languages: readonly Language[];
}

/** The long page of a review, with the list of its parts at the side. */
export function ReviewEditor({ review, papers, languages }: ReviewEditorProps) {
  const [checked, setChecked] = useState<{ findings: readonly Finding[]; attempt: number }>(unchecked);
  const parts = partsOf(review);
  useFocusAfterSigning(review.review.state);
  const [head, ...rest] = parts;
  const sections = rest.filter(({ section }) => section !== undefined);
  const title = (id: string): string => parts.find((part) => part.id === id)?.title ?? '';
  const found = neededOf(checked.findings);
  return (
    <div className="review">
      <Side review={review} parts={parts} />
      <Stack>
        <ErrorSummary attempt={checked.attempt} problems={[...found].map(([box, text]) => ({ field: box, text }))} />
        <RestNotice review={review} />
        <SignedNotice review={review} />
        <PeopleAndDates id={ownParts.people} title={head?.title ?? ''} review={review} found={found} />
        <ObservationsCard staffId={review.staff.id} within={review.cycle} />
        <OwnColumnsCard review={review} />
        <FormSections parts={sections} filling={fillingOf(review)} found={found} />
        <PapersCard
          id={ownParts.papers}
          title={title(ownParts.papers)}
          review={review}
          papers={papers}
          languages={languages}
        />
        <SharedCard recordId={review.review.id} />
        <AppealsCard of={{ ...review, recordId: review.review.id, canRest: true }} />
        <CheckAndSign
          id={ownParts.sign}
          title={title(ownParts.sign)}
          review={review}
          papers={papers}
          onChecked={(findings) => setChecked(({ attempt }) => ({ findings, attempt: attempt + 1 }))}
        />
      </Stack>
    </div>
  );
}

const unchecked = { findings: [], attempt: 0 };

/** Whose review it is stays in sight, with the parts of the page and how far each is. */
function Side({ review, parts }: { review: OpenReview; parts: readonly Part[] }) {
  const ids = parts.filter((part) => part.isTask).map(({ id }) => id);
  usePartKeys(ids);
  const current = usePartInSight(ids);
  return (
    <div className="review-side">
      <p className="review-whose">
        {review.staff.name}
        <span className="small">{words.review.whichOne(review.cycle.label, review.review.version)}</span>
      </p>
      <TaskList label={words.review.parts} tasks={tasksOf(parts, current)} />
    </div>
  );
}

/** The sections of the forms; the name of each form stands over its first. */
function FormSections({ parts, filling, found }: { parts: readonly Part[]; filling: Filling; found: MissingByBox }) {
  return parts.map(({ section, title }, index) => {
    if (!section) return null;
    const isFirst = parts[index - 1]?.section?.formId !== section.formId;
    return (
      <Stack key={section.id} gap={8}>
        {isFirst && <h2>{section.formTitle}</h2>}
        <SectionCard section={section} title={title} filling={filling} found={found} />
      </Stack>
    );
  });
}
