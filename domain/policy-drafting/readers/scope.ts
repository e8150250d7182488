import type { ScopeRuleId, StaffGroupId } from '#domain/policy/groups.ts';
import { type Finding, overlap, pieceId, put, type Reader } from '#domain/policy-drafting/finding.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { capitalised } from '#domain/text/capitalised.ts';

const LEFT_OUT =
  /\b(?:(?:does|do|will|shall) not (?:apply|cover|include)|not (?:apply|covered|included|subject|intended|for)\b|exclud\w+|exempt|except(?:ion|ions|ing|s)?|other than|with the exception of|apart from)\b/;

const service =
  /\b(?:employed|in post|service)\b(?![^,;]*\b(?:contract|fixed))[^,;]*\b(?:less than|under) (?:1|a|an)(?: full)?(?: school)? term\b/;

/** Whom each rule leaves out, as texts name them. */
const named: readonly { rule: ScopeRuleId; says: RegExp; groups?: StaffGroupId[] }[] = [
  {
    rule: 'induction',
    says: /\b(?:ects?|nqts?|early career teachers?|newly qualified teachers?|induction)\b/,
    groups: ['teacher'],
  },
  { rule: 'under-one-term', says: service },
  {
    rule: 'contract-under-one-term',
    says: /\b(?:less than|under|shorter than) (?:1|a|an)(?: full)?(?: school)? term\b/,
  },
  { rule: 'contract-under-one-year', says: /\b(?:less than|under|shorter than) (?:1 year|a year|12 months)\b/ },
  { rule: 'agency', says: /\b(?:agency|supply (?:staff|teachers?))\b/ },
  { rule: 'probation', says: /\bprobation\w*\b/ },
  { rule: 'volunteer', says: /\bvolunteers?\b/ },
  { rule: 'paused', says: /\bcapability\b/ },
];

/** Who is left out: teachers in induction, contracts under one term, agency staff, whoever is on probation or in capability. */
export const scope: Reader = ({ words, about, clause, sentence }, base): Finding[] => {
  if (!LEFT_OUT.test(about) || /\bobjectives?\b|\bpay\b/.test(words)) return [];
  // whether a period follows a short contract is another rule
  const isOfPeriods = /\b(?:length|duration) of the (?:period|cycle)\b/.test(words);
  return named.flatMap(({ rule, says, groups: usual }) => {
    const found = says.exec(words);
    if (!found || isOfPeriods || (rule === 'contract-under-one-term' && service.test(words))) return [];
    const there = base.groups.map(({ id }) => id);
    const groups = usual?.filter((group) => there.includes(group));
    const reason: Bilingual = { en: reasonOf(sentence.text, found.index, words) };
    const isMeant = (one: (typeof base.scope)[number]) => one.rule === rule && overlap(one.groups, groups);
    const value = { rule, ...(groups && groups.length > 0 && { groups }), reason, clause };
    return [
      {
        part: 'scope' as const,
        name: rule,
        covers: base.scope
          .filter(isMeant)
          .map(({ rule: id, groups: of = [] }) => pieceId('scope', [id, ...of].join(' '))),
        apply: (policy) => {
          const known = policy.scope.find(isMeant);
          return { ...policy, scope: put(policy.scope, isMeant, known ? { ...known, clause } : value) };
        },
      },
    ];
  });
};

/** The words around whom it names, as a reason: an item of a list whole, of a sentence the part between two commas. */
function reasonOf(text: string, at: number, words: string): string {
  const parts = text.split(/[,;:]/);
  let from = 0;
  // the plain words may be shorter than the text, so that the part is looked for in the same share of both
  const share = (at / Math.max(1, words.length)) * text.length;
  const part = parts.find((one) => {
    from += one.length + 1;
    return from > share;
  });
  const said = (part ?? text)
    .replace(/^\s*(?:(?:and|or|except|excluding|those|who are|any|it is not intended for)\s+)+/i, '')
    .replace(/[.;,]$/, '')
    .trim();
  return capitalised(said.slice(0, 120));
}
