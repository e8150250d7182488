import { expect, test } from 'vitest';
import { continuedCategory, freeCategory, objectiveGroups, objectivesUnder } from '#domain/form/objectives.ts';
import type { Form } from '#domain/policy/form.ts';
import { policyOfEveryKind } from '#test/policy-of-every-kind.ts';

const forms = policyOfEveryKind.forms.filter((form) => form.for === 'review');
const { categories } = policyOfEveryKind.objectives;
const school = { id: 'objectives', kind: 'objectives', categories: ['school', 'team'] };
const own = { id: 'own-objectives', kind: 'objectives', categories: ['own'] };
const all: Form[] = [];

const rows = [
  { id: 'a', category: 'team' },
  { id: 'b', category: 'own' },
  { id: 'c', category: null },
  { id: 'd', category: 'county' }, // of a policy that was followed before
];
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id).join(' ');

test('an objective stands under the question of its category, and none is out of sight', () => {
  expect(ids(objectivesUnder(school, forms, rows))).toBe('a');
  // 'own-objectives' is the first such question of the form
  expect(ids(objectivesUnder(own, forms, rows))).toBe('b c d');
  expect(ids(objectivesUnder({ id: 'x', kind: 'objectives' }, all, rows))).toBe('a b c d');
});

test('objectives stand in the order of the policy’s categories; each that the question asks for has its place', () => {
  const groups = objectiveGroups(school, { forms, categories }, rows);
  expect(groups.map(({ category, rows: of }) => [category?.id ?? null, ids(of)])).toEqual([
    ['school', ''],
    ['team', 'a'],
  ]);
  const others = objectiveGroups(own, { forms, categories }, rows);
  expect(others.map(({ category, rows: of }) => [category?.id ?? null, ids(of)])).toEqual([
    ['own', 'b'],
    [null, 'c d'],
  ]);
});

test('where a form asks for no category, only those that are used stand apart', () => {
  const groups = objectiveGroups({ id: 'x', kind: 'objectives' }, { forms: all, categories }, rows);
  expect(groups.map(({ category, rows: of }) => [category?.id ?? null, ids(of)])).toEqual([
    ['team', 'a'],
    ['own', 'b'],
    [null, 'c d'],
  ]);
});

// places: one for the school, two for the team (the policy of the tests)
test.each([
  [[], 'school'],
  [['school'], 'team'],
  [['school', 'team'], 'team'],
  [['school', 'team', 'team'], 'team'], // all taken: the last
] as const)('with %j there, a new objective is of %s', (taken, category) => {
  const objectives = taken.map((one, at) => ({ id: String(at), category: one }));
  expect(freeCategory(school, { categories, objectives })).toBe(category);
});

test.each([
  ['team', 'team'],
  ['own', 'school'], // stands under another question
  ['county', 'school'], // the policy has it no longer
  [null, 'school'],
])('an objective of last year’s %j goes on as one of %s', (before, category) => {
  const room = { categories, objectives: [] };
  expect(continuedCategory(school, room, { id: 'a', category: before })).toBe(category);
});

test('where a form asks for no category, an objective goes on in its own, if the policy still has it', () => {
  const room = { categories, objectives: [] };
  const question = { categories: undefined };
  expect(continuedCategory(question, room, { id: 'a', category: 'own' })).toBe('own');
  expect(continuedCategory(question, room, { id: 'a', category: 'county' })).toBeNull();
});
