import type { Policy } from '#domain/policy/policy.ts';

/** The policy's own words for what every policy has (3.1, 4, 5.3, 7.2, 8.1). */
export const terms: Policy['terms'] = {
  appraisee: { one: { en: 'reviewee' }, many: { en: 'reviewees' } },
  appraiser: { one: { en: 'reviewer' }, many: { en: 'reviewers' } },
  cycle: { one: { en: 'cycle' }, many: { en: 'cycles' } },
  review: { one: { en: 'review' }, many: { en: 'reviews' } },
  objective: { one: { en: 'objective' }, many: { en: 'objectives' } },
  interimReview: { one: { en: 'formal review meeting' }, many: { en: 'formal review meetings' } },
  statement: { one: { en: 'performance management statement' }, many: { en: 'performance management statements' } },
  trainingNeed: { one: { en: 'training and support need' }, many: { en: 'training and support needs' } },
  supportPlan: { one: { en: 'monitoring period' }, many: { en: 'monitoring periods' } },
  governors: { one: { en: 'trust board' }, many: { en: 'trust boards' } },
};
