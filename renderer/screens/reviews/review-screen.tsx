import { Fragment } from 'react';
import type { Language } from '#domain/text/bilingual.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { useCommand } from '#renderer/asking/commands.ts';
import { together } from '#renderer/asking/together.ts';
import { aboutText } from '#renderer/papers/about.ts';
import { languageOf } from '#renderer/papers/languages.ts';
import type { Listed } from '#renderer/papers/paper-actions.tsx';
import { usePrintDocument } from '#renderer/papers/put-out.ts';
import { StageTag } from '#renderer/people/stage-tag.tsx';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { Button, IconPrint, LinkButton, Loaded, PageHeader, Row, Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { OpenReview } from './open-review.ts';
import { ReviewEditor } from './review-editor.tsx';
import { ReviewNeighbours } from './review-neighbours.tsx';

/** One person's review in one cycle, whole, on one page. */
export function ReviewScreen({ params, search }: ScreenProps<'review'>) {
  const reading = together({
    review: useRead('reviews.byId', { reviewId: params.reviewId }),
    list: useRead('documents.list', { under: { of: 'record', recordId: params.reviewId } }),
  });
  return (
    <Loaded reading={reading}>
      {({ review, list }) => {
        const papers = list.documents.filter(({ subjects }) => subjects.includes('review'));
        return (
          <Fragment key={review.review.id}>
            <Header review={review} papers={papers} languages={list.languages} search={search} />
            <ReviewEditor review={review} papers={papers} languages={list.languages} />
          </Fragment>
        );
      }}
    </Loaded>
  );
}

interface HeaderProps {
  review: OpenReview;
  papers: readonly Listed[];
  languages: readonly Language[];
  search: ScreenProps<'review'>['search'];
}

function Header({ review, papers, languages, search }: HeaderProps) {
  const { staff, cycle, restricted, stage, paused, pausedByAppeal, endedBecause } = review;
  const statement = papers.find(({ form }) => form === 'statement');
  return (
    <PageHeader
      title={words.review.title(staff.name, cycle.label)}
      windowTitle={words.review.windowTitle(cycle.label)}
      help={words.review.help}
      crumbs={[
        { label: words.reviews.title, to: href('reviews', {}, search) },
        { label: cycle.label, to: href('cycle', { cycleId: cycle.id }) },
      ]}
      note={
        <Row gap={8}>
          <span>{words.review.note(review.review.version, staff.jobTitle)}</span>
          <StageTag stage={stage} paused={paused || pausedByAppeal !== null} ended={endedBecause !== null} />
          {restricted && <Tag kind="neutral">{words.review.restricted}</Tag>}
          <ReviewNeighbours review={review} search={search} />
        </Row>
      }
      actions={statement && <StatementActions review={review} statement={statement} languages={languages} />}
    />
  );
}

/** The statement as it is now: its page, and the printer (Ctrl+P). */
function StatementActions({
  review,
  statement,
  languages,
}: Omit<HeaderProps, 'papers' | 'search'> & { statement: Listed }) {
  const { print, busy } = usePrintDocument();
  const subject = { of: 'review', reviewId: review.review.id } as const;
  const language = languageOf(languages, review.staff.language);
  const printStatement = () => void print({ document: statement.id, subject, language });
  useCommand('print', printStatement);
  return (
    <>
      <LinkButton to={href('document', { document: statement.id }, { about: aboutText(subject), language })}>
        {words.review.preview}
      </LinkButton>
      <LinkButton to={href('changes', {}, { of: review.review.id })}>{words.changes.open}</LinkButton>
      <Button icon={<IconPrint size={18} aria-hidden="true" />} keys="Ctrl P" busy={busy} onClick={printStatement}>
        {words.review.print}
      </Button>
    </>
  );
}
