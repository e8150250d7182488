import type { DocumentSubject } from '#contract/papers/documents.ts';
import type { CycleId, RecordId, ReviewId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { asReview } from '#renderer/places/record-address.ts';
import { href } from '#renderer/places/routes.ts';
import { TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** Whose paper it is, which cycle's, which list's, which version: said over every page. */
export function AboutLine({ subject }: { subject: DocumentSubject }) {
  if (subject.of === 'blank') return words.documents.blank;
  if (subject.of === 'due') return <TextLink to={href('due', {}, subject.filter)}>{words.documents.page.due}</TextLink>;
  if (subject.of === 'person')
    return <TextLink to={href('history', { staffId: subject.staffId })}>{words.history.open}</TextLink>;
  if (subject.of === 'staff')
    return <TextLink to={href('staff', {}, { site: subject.site })}>{subject.site || words.staff.title}</TextLink>;
  if (subject.of === 'certificate') return <TextLink to={href('keeping')}>{words.keeping.title}</TextLink>;
  if (subject.of === 'trail') {
    const { filter } = subject;
    const search = { ...filter, person: filter.person ?? '' };
    return <TextLink to={href('trail', {}, search)}>{words.trail.back}</TextLink>;
  }
  if (subject.of === 'disclosures') {
    const search = { ...subject.filter, person: subject.filter.person ?? '' };
    return <TextLink to={href('disclosures', {}, search)}>{words.disclosures.title}</TextLink>;
  }
  if (subject.of === 'handover') return <TextLink to={href('leaving')}>{words.handover.title}</TextLink>;
  if (subject.of === 'released') return <TextLink to={href('released')}>{words.released.title}</TextLink>;
  if (subject.of === 'cycle') return <CycleLine cycleId={subject.cycleId} />;
  return (
    <>
      {subject.of === 'review' && <ReviewLine reviewId={subject.reviewId} />}
      {subject.of === 'signed' && <ReviewLine reviewId={asReview(subject.recordId)} />}
      {subject.of === 'record' && <OwnLine recordId={subject.recordId} />}
      {subject.of === 'signed' && ` · ${words.documents.page.asSigned(subject.version)}`}
    </>
  );
}

function CycleLine({ cycleId }: { cycleId: CycleId }) {
  const cycles = useRead('cycles.list', {});
  const cycle = cycles.state === 'ready' ? cycles.value.cycles.find(({ id }) => id === cycleId) : undefined;
  return cycle && <TextLink to={href('cycle', { cycleId })}>{words.documents.page.cycle(cycle.label)}</TextLink>;
}

/** Whose concern, plan, probation or note it is; nobody but the headteacher may ask. */
function OwnLine({ recordId }: { recordId: RecordId }) {
  const vault = useRead('vault.state', {});
  const isHeadteacher = vault.state === 'ready' && vault.value.role === 'headteacher';
  return isHeadteacher && <ConcernLine recordId={recordId} />;
}

function ConcernLine({ recordId }: { recordId: RecordId }) {
  const concern = useRead('concerns.byId', { recordId });
  if (concern.state !== 'ready') return null;
  const { kind, name } = concern.value;
  return <TextLink to={href('concern', { recordId })}>{words.concerns.heading(kind, name)}</TextLink>;
}

function ReviewLine({ reviewId }: { reviewId: ReviewId }) {
  const review = useRead('reviews.byId', { reviewId });
  if (review.state !== 'ready') return null;
  const { staff, cycle } = review.value;
  return <TextLink to={href('review', { reviewId })}>{words.review.title(staff.name, cycle.label)}</TextLink>;
}
