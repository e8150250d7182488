import { type Finding, type Reader, single } from '#domain/policy-drafting/finding.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

const DECIDES: readonly [RegExp, string][] = [
  [/\bto (?:the |a )?(?:pay|remuneration|salary) (?:and \w+ )?committee\b/, 'Pay committee'],
  [/\bto (?:the )?(?:governing (?:body|board)|governors)\b/, 'Governing body'],
  [/\bto (?:the )?(?:trustees|trust board|board of trustees)\b/, 'Trustees'],
  [/\bto (?:the )?head ?teacher\b/, 'Headteacher'],
];

/** Whether a review ends with a recommendation on pay, for whom, to whom it goes, and whether it can be appealed against. */
export const pay: Reader = ({ words, clause }): Finding[] => {
  if (!/\bpay\b/.test(words)) return [];
  if (NOT_LINKED.test(words)) return [single('pay', (policy) => ({ ...policy, pay: 'unsaid' }))];
  if (
    /\bappeal\b/.test(words) &&
    /\bpay (?:decision|recommendation|award|progression)|\bdecisions? (?:on|about) pay/.test(words)
  )
    return [{ part: 'pay', name: 'pay', covers: [], refines: true, apply: withAppeal }];
  if (!/\brecommend(?:ation|ations|s|ed)?\b[^.]*\bpay\b|\bpay\b[^.]*\brecommend(?:ation|ations|s|ed)?\b/.test(words))
    return [];
  const isUpper = /\bupper pay (?:range|scale|spine)\b|\bthreshold\b/.test(words);
  const isWhere = /\b(?:where|if) (?:(?:that|this|it) is )?(?:appropriate|relevant|applicable|eligible)\b/.test(words);
  const recommended = isUpper ? 'upper-range-only' : isWhere ? 'where-appropriate' : 'always';
  const name = DECIDES.find(([says]) => says.test(words))?.[1];
  const to: Bilingual | 'unsaid' = name === undefined ? 'unsaid' : { en: name };
  const noProgression = /\bno (?:pay )?progression\b/.test(words);
  const said = { recommended, to, noProgression, appeal: /\bappeal\b/.test(words), clause } as const;
  return [single('pay', (policy) => ({ ...policy, pay: said }))];
};

const NOT_LINKED =
  /\b(?:not (?:be )?(?:directly )?linked to pay|no link (?:between|to)[^.]*\bpay\b|separate from pay|not (?:be )?used to (?:inform|determine) pay)\b/;

const withAppeal: Finding['apply'] = (policy) =>
  policy.pay === 'unsaid' ? policy : { ...policy, pay: { ...policy.pay, appeal: true } };
