import type { PolicyChoice } from '#domain/policy/choices.ts';

const weeks = { en: 'weeks' };

/** How soon whoever joins part-way has objectives. */
export const joinerPlansWithin: PolicyChoice = {
  id: 'joiner-plans-within',
  kind: 'count',
  question: { en: 'Within how many working days of joining is a plan made with somebody who joins part-way?' },
  of: { en: 'working days' },
  ...{ least: 1, most: 60, proposal: 20 },
};

/** How many people one person should appraise. */
export const mostAppraisees: PolicyChoice = {
  id: 'most-appraisees',
  kind: 'count',
  question: { en: 'How many people should one person appraise at most?' },
  hint: { en: 'Whoever has more is pointed out; nothing is refused.' },
  of: { en: 'people' },
  ...{ least: 1, most: 40, proposal: 6 },
};

/** How long support is given before capability, where the policy names no weeks. */
export const supportLeast: PolicyChoice = {
  id: 'support-least',
  kind: 'count',
  question: { en: 'How many weeks of support does somebody have, at least, before progress is judged?' },
  of: weeks,
  ...{ least: 1, most: 26, proposal: 4 },
};

export const supportMost: PolicyChoice = {
  id: 'support-most',
  kind: 'count',
  question: { en: 'How many weeks of support does somebody have, at most, before progress is judged?' },
  of: weeks,
  ...{ least: 1, most: 52, proposal: 8 },
};

/** How long the papers of a review are kept. */
export const retentionYears: PolicyChoice = {
  id: 'retention-years',
  kind: 'count',
  question: { en: 'For how many years are the papers of a review kept?' },
  of: { en: 'years' },
  ...{ least: 1, most: 50, proposal: 6 },
};
