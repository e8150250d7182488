import { type Finding, type Reader, single } from '#domain/policy-drafting/finding.ts';

const MOST =
  /\b(?:maximum (?:number )?of|max(?:\.|imum)?|no more than|not (?:normally |usually )?(?:exceed|be more than)|not more than|up to|at most|between \d+ and|\d+ (?:to|-)) (?:a maximum of )?(\d+)\b/;
const EXACTLY = /\b(?:set|agree|have|be|of|agreed) (?:normally |usually )?(\d+) (?:[a-z]+ )?(?:objectives|targets)\b/;

/** How many objectives there are at most: 'a maximum of three objectives', 'between two and four', 'three objectives'. */
export const mostObjectives: Reader = ({ words, about, clause }, base) => {
  if (!/\b(?:objectives|targets)\b/.test(words) && !/\bnumber of objectives\b/.test(about)) return [];
  const count = Number(MOST.exec(words)?.[1] ?? EXACTLY.exec(words)?.[1]);
  if (!(count >= 1 && count <= 12) || /\bweeks?\b|\bhours?\b/.test(words)) return [];
  const most = {
    count,
    recommended: /\brecommend|\badvis(?:ed|able)\b|\bgood practice\b/.test(words),
    ...(/\bnormal(?:ly)?\b|\busual(?:ly)?\b|\btypically\b/.test(words) && { normally: true as const }),
    per:
      base.objectives.most !== 'unsaid' && /\b(?:each|every) category\b/.test(words)
        ? ('category' as const)
        : ('review' as const),
    clause,
  };
  return [single('objectives-most', (policy) => ({ ...policy, objectives: { ...policy.objectives, most } }))];
};

/** Who decides where both do not agree. */
export const undecided: Reader = ({ words, before, clause }): Finding[] => {
  const isUndecided =
    /\b(?:not|cannot|unable to|fail to) (?:be )?(?:agree|reach)|\babsence of (?:any )?agreement\b|\bnot possible\b|\bfailing (?:that|this|agreement)\b/.test(
      words,
    );
  const isAbout = isUndecided && /\bobjectives?\b/.test(`${before} ${words}`);
  if (
    !isAbout ||
    !/\b(?:appraiser|reviewer|line manager|team leader)\b[^.]*\b(?:set|determine|decide|record)/.test(words)
  )
    return [];
  const by = { by: 'appraiser' as const, clause };
  return [single('undecided', (policy) => ({ ...policy, objectives: { ...policy.objectives, undecided: by } }))];
};
