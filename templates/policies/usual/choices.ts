import type { PolicyChoice } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';

type CountChoice = Extract<PolicyChoice, { kind: 'count' }>;

/** A number of weeks that the school gives; half a year at most, unless the choice says otherwise. */
export function weeksChoice(
  choice: Omit<CountChoice, 'kind' | 'of' | 'least' | 'most'> & { most?: number },
): CountChoice {
  return { kind: 'count', of: { en: 'weeks' }, least: 1, most: 26, ...choice };
}

/** How soon whoever joins part-way has objectives. */
export const joinerPlansWithin: CountChoice = {
  id: 'joiner-plans-within',
  kind: 'count',
  question: { en: 'Within how many working days of joining is a plan made with somebody who joins part-way?' },
  of: { en: 'working days' },
  least: 1,
  most: 60,
  proposal: 20,
};

/** No policy says how soon, so the school does. */
export const joining: Policy['joining'] = {
  within: { unsaid: joinerPlansWithin.id },
  unit: 'working',
  clause: 'unsaid',
};

/** How many people one person should appraise. */
export const mostAppraisees: CountChoice = {
  id: 'most-appraisees',
  kind: 'count',
  question: { en: 'How many people should one person appraise at most?' },
  hint: { en: 'Whoever has more is pointed out; nothing is refused.' },
  of: { en: 'people' },
  least: 1,
  most: 40,
  proposal: 6,
};

/** How long support is given before capability, where the policy names no weeks. */
export const supportLeast = weeksChoice({
  id: 'support-least',
  question: { en: 'How many weeks of support does somebody have, at least, before progress is judged?' },
  proposal: 4,
});

export const supportMost = weeksChoice({
  id: 'support-most',
  question: { en: 'How many weeks of support does somebody have, at most, before progress is judged?' },
  most: 52,
  proposal: 8,
});

/** How long the papers of a review are kept. */
export const retentionYears: CountChoice = {
  id: 'retention-years',
  kind: 'count',
  question: { en: 'For how many years are the papers of a review kept?' },
  of: { en: 'years' },
  least: 1,
  most: 50,
  proposal: 6,
};
