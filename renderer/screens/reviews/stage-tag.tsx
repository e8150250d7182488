import type { ReviewStage } from '#domain/stage.ts';
import { Tag, type TagKind } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

const kinds = {
  'not-started': 'neutral',
  planned: 'info',
  writing: 'info',
  'to-sign': 'warn',
  signed: 'ok',
} as const satisfies Record<ReviewStage, TagKind>;

/** How far a review has come. */
export function StageTag({ stage }: { stage: ReviewStage }) {
  return <Tag kind={kinds[stage]}>{words.stages[stage]}</Tag>;
}
