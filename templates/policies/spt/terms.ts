import type { Policy } from '#domain/policy/policy.ts';

/** The policy's own words for what every policy has (7.2, 8, 9, Appendices 1 and 2). */
export const terms: Policy['terms'] = {
  appraisee: { one: { en: 'appraisee' }, many: { en: 'appraisees' } },
  appraiser: { one: { en: 'appraiser' }, many: { en: 'appraisers' } },
  cycle: { one: { en: 'period' }, many: { en: 'periods' } },
  review: { one: { en: 'appraisal' }, many: { en: 'appraisals' } },
  objective: { one: { en: 'objective' }, many: { en: 'objectives' } },
  interimReview: { one: { en: 'mid-year progress review' }, many: { en: 'mid-year progress reviews' } },
  statement: { one: { en: 'appraisal form' }, many: { en: 'appraisal forms' } },
  trainingNeed: {
    one: { en: 'training, development or CPD need' },
    many: { en: 'training, development and CPD needs' },
  },
  supportPlan: { one: { en: 'support plan' }, many: { en: 'support plans' } },
  governors: { one: { en: 'trust board' }, many: { en: 'trust boards' } },
};
