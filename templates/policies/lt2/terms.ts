import type { Policy } from '#domain/policy/policy.ts';

/** The policy's own words for what every policy has (2.2). */
export const terms: Policy['terms'] = {
  appraisee: { one: { en: 'employee' }, many: { en: 'employees' } },
  appraiser: { one: { en: 'appraiser' }, many: { en: 'appraisers' } },
  cycle: { one: { en: 'period' }, many: { en: 'periods' } },
  review: { one: { en: 'review' }, many: { en: 'reviews' } },
  objective: { one: { en: 'objective' }, many: { en: 'objectives' } },
  interimReview: { one: { en: 'interim review' }, many: { en: 'interim reviews' } },
  statement: { one: { en: 'report' }, many: { en: 'reports' } },
  trainingNeed: { one: { en: 'CPD need' }, many: { en: 'CPD needs' } },
  supportPlan: { one: { en: 'documented concern' }, many: { en: 'documented concerns' } },
  governors: { one: { en: 'trustees' }, many: { en: 'trustees' } },
};
