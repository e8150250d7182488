import type { Policy } from '#domain/policy/policy.ts';

/** The policy's own words for what every policy has (1.3, 3.1, the forms). */
export const terms: Policy['terms'] = {
  appraisee: {
    one: { en: 'appraisee', cy: 'gwerthusai' },
    many: { en: 'appraisees', cy: 'gwerthuseion' },
  },
  appraiser: {
    one: { en: 'appraiser', cy: 'gwerthuswr' },
    many: { en: 'appraisers', cy: 'gwerthuswyr' },
  },
  cycle: {
    one: { en: 'cycle', cy: 'cylch' },
    many: { en: 'cycles', cy: 'cylchoedd' },
  },
  review: {
    one: { en: 'performance review', cy: 'adolygiad perfformiad' },
    many: { en: 'performance reviews', cy: 'adolygiadau perfformiad' },
  },
  objective: {
    one: { en: 'objective', cy: 'amcan' },
    many: { en: 'objectives', cy: 'amcanion' },
  },
  interimReview: {
    one: { en: 'mid-year review', cy: 'adolygiad canol blwyddyn' },
    many: { en: 'mid-year reviews', cy: 'adolygiadau canol blwyddyn' },
  },
  statement: {
    one: { en: 'performance review and planning statement', cy: 'datganiad adolygu a chynllunio perfformiad' },
    many: { en: 'performance review and planning statements', cy: 'datganiadau adolygu a chynllunio perfformiad' },
  },
  trainingNeed: {
    one: { en: 'training or development need', cy: 'angen hyfforddi neu ddatblygu' },
    many: { en: 'training and development needs', cy: 'anghenion hyfforddi a datblygu' },
  },
};
