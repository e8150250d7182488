import type { ReviewStage } from '#domain/review/stage.ts';
import { Tag, type TagKind } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const kinds = {
  'not-started': 'neutral',
  planned: 'info',
  writing: 'info',
  'to-sign': 'warn',
  signed: 'ok',
} as const satisfies Record<ReviewStage, TagKind>;

interface StageTagProps {
  stage: ReviewStage;
  /** Its person's reviews are paused. */
  paused?: boolean;
  /** Its person was left out of the cycle after something was written. */
  ended?: boolean;
}

/** How far a review has come, and whether it rests. */
export function StageTag({ stage, paused = false, ended = false }: StageTagProps) {
  if (ended) return <Tag kind="neutral">{words.reviews.ended}</Tag>;
  return (
    <>
      <Tag kind={kinds[stage]}>{words.stages[stage]}</Tag>
      {paused && stage !== 'signed' && (
        <>
          {' '}
          <Tag kind="neutral">{words.reviews.paused}</Tag>
        </>
      )}
    </>
  );
}
