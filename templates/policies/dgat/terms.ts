import type { Policy } from '#domain/policy/policy.ts';

/** The policy's own words for what every policy has; where it has two, the one that stands first (6, 8, 13, 18, 24, 31, 32). */
export const terms: Policy['terms'] = {
  appraisee: { one: { en: 'employee' }, many: { en: 'employees' } },
  appraiser: { one: { en: 'reviewer' }, many: { en: 'reviewers' } },
  cycle: { one: { en: 'period' }, many: { en: 'periods' } },
  review: { one: { en: 'review' }, many: { en: 'reviews' } },
  objective: { one: { en: 'objective' }, many: { en: 'objectives' } },
  interimReview: { one: { en: 'mid-term review' }, many: { en: 'mid-term reviews' } },
  statement: { one: { en: 'report' }, many: { en: 'reports' } },
  trainingNeed: { one: { en: 'training and development need' }, many: { en: 'training and development needs' } },
  supportPlan: { one: { en: 'informal support plan' }, many: { en: 'informal support plans' } },
  governors: { one: { en: 'trust board' }, many: { en: 'trust boards' } },
};
