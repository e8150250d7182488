import { type Heard, type Reader, single } from '#domain/policy-drafting/finding.ts';

const SPAN = /\b(\d{1,2})(?: ?(?:to|and|-|or) ?)(\d{1,2})[ -](working |school )?weeks?\b/;
const ONE = /\b(\d{1,2})[ -](working |school )?weeks?\b/;

function isAboutSupport({ about, before }: Heard): boolean {
  return /\b(?:support (?:plan|programme|period)|monitoring|monitored|improvement (?:plan|period)|period of (?:support|improvement)|informal (?:support|stage)|concerns?|difficult(?:y|ies)|underperform\w*)\b/.test(
    `${about} ${before}`,
  );
}

/** How long support lasts before progress is judged, and how far it may be extended. */
export const supportWeeks: Reader = (heard) => {
  const { words, clause } = heard;
  if (!isAboutSupport(heard) || !/\bweeks?\b/.test(words)) return [];
  const span = SPAN.exec(words);
  const one = ONE.exec(words);
  const isExtension = /\bexten(?:d|ded|sion)\b/.test(words) && span === null;
  const normally = /\bnormal(?:ly)?\b|\busual(?:ly)?\b|\btypically\b/.test(words);
  if (isExtension && one) {
    const extended = { extensionMost: Number(one[1]), ...(normally && { extensionNormally: true as const }) };
    return [
      {
        part: 'support-plan',
        name: 'support-plan',
        covers: [],
        refines: true,
        apply: (policy) =>
          policy.supportPlan === 'unsaid' ? policy : { ...policy, supportPlan: { ...policy.supportPlan, ...extended } },
      },
    ];
  }
  const most = Number(span?.[2] ?? one?.[1]);
  const isLeast = /\b(?:at least|minimum|no(?:t)? less than)\b/.test(words);
  const isMost = /\b(?:up to|no(?:t)? more than|maximum|at most|not exceed)\b/.test(words);
  if (!(most >= 1) || (span === null && !/\b(?:period|plan|programme|last|length|monitor)/.test(words))) return [];
  const working = (span?.[3] ?? one?.[2] ?? '').startsWith('working');
  return [
    single('support-plan', (policy) => {
      const was = policy.supportPlan === 'unsaid' ? undefined : policy.supportPlan;
      const least = span ? Number(span[1]) : isMost ? (was?.least ?? 1) : most;
      return {
        ...policy,
        supportPlan: {
          least,
          most: span || !isLeast ? most : (was?.most ?? most),
          working,
          ...(normally && { normally: true }),
          extensionMost: 'unsaid',
          reviews: 'unsaid',
          clause,
        },
      };
    }),
  ];
};
