import { type Finding, pieceId, type Reader, single } from '#domain/policy-drafting/finding.ts';
import type { Sentence } from '#domain/policy-drafting/policy-text.ts';
import type { TermId } from '#domain/policy-editing/policy-pieces.ts';

const LONGEST_TITLE = 120;

/** The policy's title: the first line that calls itself a policy or a procedure. */
export const title: Reader = ({ sentence, words }): Finding[] => {
  const isTitle = sentence.paragraph < 8 && /\b(?:policy|procedure)\b/.test(words) && isLine(sentence);
  return isTitle ? [single('title', (policy) => ({ ...policy, title: { en: sentence.text } }))] : [];
};

function isLine({ text, start }: Sentence): boolean {
  return (
    start < 4 && text.length <= LONGEST_TITLE && !/[.;:]$/.test(text) && !/\b(?:will|must|is|are|applies)\b/.test(text)
  );
}

/** What a policy may call the two who meet, by the words that stand for one and for many. */
const called: Partial<Record<TermId, readonly (readonly [one: string, many: string])[]>> = {
  appraisee: [
    ['appraisee', 'appraisees'],
    ['reviewee', 'reviewees'],
  ],
  appraiser: [
    ['appraiser', 'appraisers'],
    ['reviewer', 'reviewers'],
    ['team leader', 'team leaders'],
  ],
};

/** What the policy calls those who meet, by the name that it uses most, from the first sentence that has it. */
export const terms: Reader = ({ words, all }): Finding[] =>
  Object.entries(called).flatMap(([term, names]) => {
    const times = names.map(([one]) => all.match(said(one))?.length ?? 0);
    const found = names[times.indexOf(Math.max(...times))];
    if (!found || words.match(said(found[0])) === null) return [];
    const id = term as TermId; // the table's own keys
    const [one, many] = found;
    return [
      {
        part: 'term' as const,
        name: id,
        covers: [pieceId('term', id)],
        apply: (policy) => {
          const known = policy.terms[id];
          const isSame = known?.one.en.toLowerCase() === one;
          return isSame
            ? policy
            : { ...policy, terms: { ...policy.terms, [id]: { one: { en: one }, many: { en: many } } } };
        },
      },
    ];
  });

function said(name: string): RegExp {
  return new RegExp(`\\b${name}s?\\b`, 'g');
}
