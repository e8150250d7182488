import { YEAR_NOTES } from '#domain/policy/notes-form.ts';
import { whyClosed } from '#domain/record/writable.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { nothingFound } from '#renderer/form/missing-by-box.ts';
import { SectionCard } from '#renderer/form/section-card.tsx';
import { notesSections } from '#renderer/form/sections.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { fillingOf } from '#renderer/screens/reviews/filling.ts';
import type { OpenReview } from '#renderer/screens/reviews/open-review.ts';
import { LinkButton, Loaded, PageHeader, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { AddNote } from './add-note.tsx';
import { MoveLines } from './move-lines.tsx';

const says = words.notes;

/** What is written while people talk, by meeting, and dated notes through the year; its lines move to the forms afterwards. */
export function NotesScreen({ params: { reviewId } }: ScreenProps<'reviewNotes'>) {
  const reading = useRead('reviews.byId', { reviewId });
  return <Loaded reading={reading}>{(review) => <Notes key={reviewId} review={review} />}</Loaded>;
}

function Notes({ review }: { review: OpenReview }) {
  const { staff, cycle } = review;
  // notes go on after the signing
  const isOpen = whyClosed(review.review, cycle, true) === undefined;
  const filling = { ...fillingOf(review), followUp: isOpen };
  const sections = notesSections(filling);
  const year = sections.filter(({ questions }) => questions.some(({ id }) => id === YEAR_NOTES));
  const toReview = href('review', { reviewId: review.review.id });
  return (
    <>
      <PageHeader
        title={says.title(staff.name, cycle.label)}
        windowTitle={says.windowTitle(cycle.label)}
        help={says.help}
        crumbs={[
          { label: words.reviews.title, to: href('reviews') },
          { label: words.review.title(staff.name, cycle.label), to: toReview },
        ]}
        actions={<LinkButton to={toReview}>{says.review}</LinkButton>}
      />
      <Stack>
        {isOpen && <AddNote review={review} />}
        {[...year, ...sections.filter((section) => !year.includes(section))].map((section) => (
          <SectionCard
            key={section.id}
            section={section}
            title={section.title}
            filling={filling}
            found={nothingFound}
          />
        ))}
        <MoveLines review={review} sections={sections} />
      </Stack>
    </>
  );
}
