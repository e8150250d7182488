import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policies } from '#templates/policies/index.ts';
import { aspirated, softened } from '#templates/words/counting/mutated.ts';
import { cy } from '#templates/words/cy.ts';
import { en } from '#templates/words/en.ts';
import { leaves } from './leaves.ts';

interface Term {
  english: string;
  forms: string[];
  never: string[];
}

/** The rows of docs/welsh-terms.md. */
const terms: Term[] = readFileSync('docs/welsh-terms.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| English'))
  .map((line) => {
    const [, english = '', forms = '', never = ''] = line.split('|').map((cell) => cell.trim());
    const list = (cell: string): string[] => (cell === '' ? [] : cell.split(',').map((one) => one.trim()));
    return { english, forms: list(forms), never: list(never) };
  });

const said: [english: string, welsh: string][] = [
  ...[...leaves(en)].map(([name, word]): [string, string] => [word, leaves(cy).get(name) ?? '']),
  ...policies
    .filter(({ languages }) => languages.includes('cy'))
    .flatMap((policy) => [...JSON.stringify(policy).matchAll(/\{"en":"((?:[^"\\]|\\.)*)","cy":"((?:[^"\\]|\\.)*)"\}/g)])
    .map(([, english = '', welsh = '']): [string, string] => [english, welsh]),
];

/** Where Welsh says it with another word, and has its reason. */
const otherwise = new Set<string>([]);

describe('A term', () => {
  it('is written once in the table, each with its Welsh', () => {
    expect(terms.length).toBeGreaterThan(25);
    expect(new Set(terms.map(({ english }) => english)).size).toBe(terms.length);
    expect(terms.filter(({ forms }) => forms.length === 0)).toEqual([]);
  });

  it.each(terms)('‘$english’ has the same Welsh in every paper', ({ english, forms }) => {
    const asked = new RegExp(`(?<!\\p{L})${english}(?!\\p{L})`, 'iu');
    const found = said.filter(([word]) => asked.test(word));
    expect(found.length).toBeGreaterThan(0);
    const welsh = forms.flatMap((form) => asItMutates(form.toLowerCase()));
    expect(
      found.filter(
        ([word, its]) =>
          !otherwise.has(`${english}: ${word}`) && !welsh.some((form) => its.toLowerCase().includes(form)),
      ),
    ).toEqual([]);
  });

  it.each(terms.filter(({ never }) => never.length > 0))(
    'for ‘$english’ that is given up stands nowhere',
    ({ never }) => {
      const welsh = never.flatMap((form) => asItMutates(form.toLowerCase()));
      expect(said.filter(([, its]) => welsh.some((form) => its.toLowerCase().includes(form)))).toEqual([]);
    },
  );

  it('does not begin a label as one speaks', () => {
    expect(said.filter(([, its]) => /^(?:Ddim|Does) /.test(its))).toEqual([]);
  });
});

/** A Welsh word as it may stand: as it is, soft, aspirate, nasal, and with an h before a vowel. */
function asItMutates(word: string): string[] {
  const nasal = word.replace(/^[pbtdcg](?![hd])/, (letter) => {
    const after: Record<string, string> = { p: 'mh', b: 'm', t: 'nh', d: 'n', c: 'ngh', g: 'ng' };
    return after[letter] ?? letter;
  });
  return [word, softened(word), aspirated(word), nasal];
}
