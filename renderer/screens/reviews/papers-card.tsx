import type { Language } from '#domain/text/bilingual.ts';
import type { Listed } from '#renderer/papers/paper-actions.tsx';
import { PaperList } from '#renderer/papers/paper-list.tsx';
import { ReadForm } from '#renderer/papers/read-form.tsx';
import { Card, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { OpenReview } from './open-review.ts';

interface PapersCardProps {
  id: string;
  title: string;
  review: OpenReview;
  papers: readonly Listed[];
  languages: readonly Language[];
}

/** Every form of this review as a paper. */
export function PapersCard({ id, title, review, papers, languages }: PapersCardProps) {
  return (
    <Card id={id} title={title}>
      <Stack>
        <p className="small">{words.review.papers.text}</p>
        <PaperList
          papers={papers}
          subject={{ of: 'review', reviewId: review.review.id }}
          languages={languages}
          wanted={review.staff.language}
        />
        <ReadForm recordId={review.review.id} />
      </Stack>
    </Card>
  );
}
