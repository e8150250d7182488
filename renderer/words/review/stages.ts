import type { ReviewStage } from '#domain/review/stage.ts';

/** How far a review has come, in a word or two. */
export const stageWords = {
  'not-started': 'Not started',
  planned: 'Planned',
  writing: 'Being written',
  'to-sign': 'To sign',
  signed: 'Signed',
} as const satisfies Record<ReviewStage, string>;
