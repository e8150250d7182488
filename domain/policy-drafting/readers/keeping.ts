import { type Reader, single } from '#domain/policy-drafting/finding.ts';

const YEARS = /\b(\d{1,2})(?: |-)years?\b/;

/** How long the papers are kept, and what becomes of them then. */
export const retention: Reader = ({ words, about, clause }) => {
  const isAbout = /\b(?:retain|retained|kept|keep|stored|held|retention|destroyed)\b/.test(words);
  if (!isAbout || /\bprobation|\bpolicy (?:will be|is) reviewed\b/.test(words)) return [];
  const rule = /\b(?:minimum|at least|not less than|no less than)\b/.test(words)
    ? ('at-least' as const)
    : /\b(?:destroyed|disposed|shredded|deleted)\b/.test(words)
      ? ('then-destroyed' as const)
      : ('unsaid' as const);
  const years = Number(YEARS.exec(words)?.[1]);
  if (
    years >= 1 &&
    years <= 50 &&
    /\b(?:records?|documents?|documentation|statements?|reports?|papers|forms?|cop(?:y|ies))\b/.test(about)
  )
    return [single('retention', (policy) => ({ ...policy, retention: { years, rule, clause } }))];
  if (!/\bretention (?:schedule|policy|guidelines)\b/.test(words)) return [];
  return [
    single('retention', ({ retention: kept, ...policy }) => ({
      ...policy,
      retention: { ...kept, rule: 'schedule', clause },
    })),
  ];
};

/** How often the policy itself is looked at again. */
export const policyReview: Reader = ({ words, clause }) => {
  if (
    !/\b(?:this )?(?:policy|procedure|document)\b[^.]*\breview(?:ed|s)?\b|\breview(?:ed)?\b[^.]*\b(?:this )?(?:policy|procedure)\b/.test(
      words,
    )
  )
    return [];
  const every = Number(/\bevery (\d)(?: |-)years?\b/.exec(words)?.[1] ?? /\b(\d)[- ]year(?:ly)?\b/.exec(words)?.[1]);
  const isYearly = /\b(?:annually|annual basis|every year|each year|yearly|once a year)\b/.test(words);
  const everyYears = every >= 1 ? every : /\bevery (?:other|second) year|\bbiennial/.test(words) ? 2 : isYearly ? 1 : 0;
  if (everyYears === 0) return [];
  return [single('policy-review', (policy) => ({ ...policy, policyReview: { everyYears, clause } }))];
};

/** That somebody reports to the governors every year. */
export const governorReport: Reader = ({ words, clause }) => {
  const leads = /\b(?:head ?teacher|principal|chief executive)\b(.*)/.exec(words)?.[1] ?? '';
  const isToGovernors = /\b(?:governing (?:body|board)|governors|trustees)\b/.test(leads);
  if (!isToGovernors || !/\breports?\b/.test(leads)) return [];
  if (!/\b(?:annual(?:ly)?|each year|every year|once a year|yearly)\b/.test(words)) return [];
  return [single('governor-report', (policy) => ({ ...policy, governorReport: { clause } }))];
};
