import { describe, expect, test } from 'vitest';
import { targetsAmong } from '#renderer/shell/find/find-answers.ts';
import { foundFilters } from '#renderer/shell/find/find-filters.ts';
import { foundGuide } from '#renderer/shell/find/find-guide.ts';
import { foundNamed } from '#renderer/shell/find/find-named.ts';
import { foundRules } from '#renderer/shell/find/find-rules.ts';
import { inWindow } from '#renderer/words/language.ts';
import { documents } from '#templates/documents/index.ts';
import { policies } from '#templates/policies/index.ts';
import { firstList, secondList, thirdList } from './finding-table.ts';

// what Ctrl+K finds besides people, for each policy that comes with the program

const papers = documents
  .filter(({ subjects }) => subjects.includes('cycle'))
  .map(({ id, title }) => {
    const name = title === null ? '' : inWindow(title);
    return {
      kind: 'document' as const,
      id: `doc-${id}`,
      title: name,
      detail: '',
      looked: [name, '', ''] as const,
      choose: () => undefined,
    };
  });

const finders = new Map(
  policies.map((policy) => [
    policy.id,
    targetsAmong([
      ...foundNamed(true),
      ...foundFilters(),
      ...papers,
      ...foundRules({ policy, choices: {}, languages: 'en' }).map((rule) => ({
        ...rule,
        id: `rule-${rule.id.replace(' ', '_')}`,
      })),
      ...foundGuide(),
    ]),
  ]),
);

function found(typed: string, policyId = 'williamstown'): string[] {
  return (finders.get(policyId)?.(typed) ?? []).map(({ target: { id } }) => id);
}

describe.each([
  ['the first list', firstList],
  ['the second list', secondList],
  ['the third list', thirdList],
])('What an office types, %s', (_list, rows) => {
  test.each(rows)('%j leads to %s among the first %i', (asked, targets, within) => {
    const right = targets.split(' ');
    const isRight = (id: string): boolean =>
      right.some((one) => id === one || (one.startsWith('rule-') && id.startsWith(one)));
    expect(found(asked).slice(0, within).filter(isRight)).not.toEqual([]);
  });
});

describe.each(policies.map(({ id }) => id))('The rules of %s', (policyId) => {
  test.each([
    ['how many days after the meeting', /^rule-deadline_/],
    ['working days', /^rule-(?:deadline|choice|joining)_/],
    ['how many objectives', /^rule-objectives-most/],
    ['who may see my review', /^rule-sharing|^guide-only-headteacher$/],
    ['appeal', /^rule-(?:entry|appraiser)-appeal/],
    ['how long do we keep them', /^rule-retention/],
  ])('%j leads to one among the first three', (asked, rule) => {
    expect(found(asked, policyId).slice(0, 3).join(' ')).toMatch(
      new RegExp(rule.source.replaceAll('^', '(?:^| )').replaceAll('$', '(?: |$)')),
    );
  });
});

test.each(['overdue', 'overdu', 'Overdue reviews', 'over due'])('%j leads to what is overdue', (asked) => {
  expect(found(asked).at(0)).toBe('filter-overdue');
});

test('while a word is typed, what it becomes is there already', () => {
  for (const typed of ['trai', 'train', 'trainin', 'training', 'training n', 'training needs'])
    expect(found(typed).at(0)).toMatch(/^training(?:Needs|Held)$/);
});

test('words that nothing has find nothing', () => {
  expect(found('xylophone')).toEqual([]);
  expect(found('')).toEqual([]);
  expect(found('???')).toEqual([]);
});
