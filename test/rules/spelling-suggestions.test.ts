import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Dictionary, dictionaryFrom } from '#domain/text/spelling.ts';
import { type Misspelling, misspellingFrom, suggestionsFor } from '#domain/text/spelling-suggestions.ts';
import { wordAt } from '#renderer/spelling/word-at.ts';

const modules = path.resolve(import.meta.dirname, '../../node_modules');
const fileOf = (name: string, kind: string) =>
  readFileSync(path.join(modules, `dictionary-${name}/index.${kind}`), 'utf8');
const known = new Map<string, { isRight: Dictionary; misspelling: Misspelling }>();
beforeAll(async () => {
  for (const name of ['en-gb', 'cy']) {
    const aff = fileOf(name, 'aff');
    const isRight = await dictionaryFrom(aff, fileOf(name, 'dic'), () => Promise.resolve());
    known.set(name, { isRight, misspelling: misspellingFrom(aff) });
  }
});
function suggested(language: string, word: string): string[] {
  const found = known.get(language);
  if (!found) throw new Error(language);
  return suggestionsFor(word, found.isRight, found.misspelling);
}

test.each([
  ['recieved', 'received'],
  ['Seperately', 'Separately'],
  ['acheive', 'achieve'],
  ['definately', 'definitely'],
  ['independant', 'independent'],
  ['embarassing', 'embarrassing'],
  ['occured', 'occurred'],
  ['neccessary', 'necessary'],
  ['teh', 'the'],
  ['alot', 'a lot'],
  ['organisd', 'organised'],
])('by ‘%s’ ‘%s’ was meant', (typed, meant) => {
  const found = suggested('en-gb', typed);
  expect(found).toContain(meant);
  expect(found.length).toBeLessThanOrEqual(5);
  expect(new Set(found).size).toBe(found.length);
});

test.each([
  ['ysgoll', 'ysgol'],
  ['adolygiadd', 'adolygiad'],
  ['dwr', 'dŵr'],
])('in Welsh, by ‘%s’ ‘%s’ was meant', (typed, meant) => {
  expect(suggested('cy', typed)).toContain(meant);
});

test('where no word is near, none is made up', () => {
  expect(suggested('en-gb', 'xqzzvwk')).toEqual([]);
});

const text = 'Siân’s well-beeing was';
test.each([
  [0, 'Siân’s'],
  [6, 'Siân’s'],
  [8, 'well'],
  [12, 'beeing'],
  [18, 'beeing'],
  [22, 'was'],
])('at %i stands ‘%s’', (place, word) => {
  const found = wordAt(text, place);
  expect([found?.word, found && text.slice(found.start, found.end)]).toEqual([word, word]);
});

test('between words stands none', () => {
  expect([wordAt('so,  it', 4), wordAt('', 0), wordAt('7B', 0)?.word]).toEqual([undefined, undefined, undefined]);
});
