import { type Finding, type Reader, single } from '#domain/policy-drafting/finding.ts';
import { capitalised } from '#domain/text/capitalised.ts';

const APPRAISER = '(?:appraisers?|reviewers?|team leaders?|line managers?)';

/** How many people one person appraises at most. */
export const mostAppraisees: Reader = ({ words }) => {
  if (!new RegExp(`\\b${APPRAISER}\\b`).test(words)) return [];
  const most = Number(
    /\b(?:no more than|not more than|maximum of|up to|more than|at most) (\d{1,2}) (?:appraisees|reviewees|members? of staff|employees|staff|people|teachers|colleagues)\b/.exec(
      words,
    )?.[1],
  );
  return most >= 1
    ? [single('most-appraisees', (policy) => ({ ...policy, appraisers: { ...policy.appraisers, most } }))]
    : [];
};

/** That every appraiser has had training. */
export const training: Reader = ({ words, clause }): Finding[] => {
  const whom = new RegExp(`\\b(?:${APPRAISER}|line management responsibilit(?:y|ies))\\b(.*)`).exec(words)?.[1] ?? '';
  const isAsked =
    /\b(?:receive|received|undertake|undertaken|given|undergo|undergone|complete|completed|attend|attended|had|provided with)\b[^,;.]*\btraining\b(?! needs)/.test(
      whom,
    );
  const isTrained = /\bbe (?:appropriately |suitably |fully )?trained\b/.test(whom);
  if (!/\b(?:must|will|should|shall|required|expected)\b/.test(whom) || !(isAsked || isTrained)) return [];
  return [
    single('appraiser-training', (policy) => ({
      ...policy,
      appraisers: { ...policy.appraisers, training: { clause } },
    })),
  ];
};

const DECIDES: readonly [RegExp, string][] = [
  [/\b(?:to|by|with) the chair of (?:the )?govern(?:ors|ing (?:body|board))\b/, 'chair of governors'],
  [/\b(?:to|by|with) the governing (?:body|board)\b/, 'governing body'],
  [/\b(?:to|by|with) the (?:chief executive(?: officer)?|ceo)\b/, 'chief executive officer'],
  [/\b(?:to|by|with) the head ?teacher\b/, 'headteacher'],
  [/\b(?:to|by|with) the principal\b/, 'principal'],
];

/** To whom somebody turns who objects to the choice of the appraiser. */
export const appraiserAppeal: Reader = ({ words: own, before, clause }): Finding[] => {
  const goesOn = /^(?:the|any|this|such) (?:appeal|request|objection)s?\b/.test(own);
  const words = goesOn ? `${before} ${own}` : own;
  const objects = /\b(?:appeals?|object(?:s|ion)?|request|unhappy|unsuitable|professional reasons|change of)\b/.test(
    words,
  );
  if (!objects || !new RegExp(`\\b${APPRAISER}\\b`).test(words)) return [];
  const who = DECIDES.find(([says]) => says.test(words))?.[1];
  if (
    who === undefined ||
    !/\b(?:change of|another|alternative|different|choice|appointment|allocat\w+|unsuitable)\b/.test(words)
  )
    return [];
  const appeal = { to: { en: capitalised(who) }, clause };
  return [single('appraiser-appeal', (policy) => ({ ...policy, appraisers: { ...policy.appraisers, appeal } }))];
};

/** How somebody appeals against what stands in the record, and whether the review rests until that is decided. */
export const entryAppeal: Reader = ({ words: own, before, clause }): Finding[] => {
  const goesOn = /^(?:this|the appeal|appeals|any appeal)\b/.test(own);
  const words = goesOn ? `${before} ${own}` : own;
  const isAbout =
    /\bappeals?\b/.test(words) &&
    /\b(?:entry|entries|written|statement|report|record|outcome|assessment|rating)\b/.test(words);
  const through = /\b(grievance|complaints|appeals?) (?:policy|procedure)\b/.exec(words)?.[1];
  if (!isAbout || through === undefined || /\bpay\b|\bappoint|\bcapability\b/.test(words)) return [];
  const pauses = /\b(?:suspend|paus|halt)/.test(words);
  const entry = { through: { en: `${capitalised(through)} procedure` }, pauses, clause };
  return [single('entry-appeal', (policy) => ({ ...policy, entryAppeal: entry }))];
};
