import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Dictionary, dictionaryFrom, isLookedUp, isOfName, wordsOfNames } from '#domain/text/spelling.ts';

const modules = path.resolve(import.meta.dirname, '../../node_modules');
const fileOf = (name: string, kind: string) =>
  readFileSync(path.join(modules, `dictionary-${name}/index.${kind}`), 'utf8');
const open = (name: string): Promise<Dictionary> =>
  dictionaryFrom(fileOf(name, 'aff'), fileOf(name, 'dic'), () => Promise.resolve());

let english: Dictionary;
let welsh: Dictionary;
beforeAll(async () => {
  english = await open('en-gb');
  welsh = await open('cy');
});

test.each([
  'receive',
  'colour',
  'organise',
  'organised',
  'objectives',
  'Headteacher',
  'teacher’s',
  'unhelpful',
  'Tuesday',
  'planning',
  'children’s',
  'won’t',
])('‘%s’ is British English', (word) => expect(english(word)).toBe(true));

test.each(['recieve', 'color', 'seperate', 'acheived', 'organisd', 'teh', 'tuesday', 'objectivess'])(
  '‘%s’ is marked in English',
  (word) => expect(english(word)).toBe(false),
);

// gwaith → waith, cyfarfod → gyfarfod → nghyfarfod → chyfarfod, tŷ → dŷ → thŷ: the mutations of Welsh
test.each([
  'ysgol',
  'athrawes',
  'gwaith',
  'waith',
  'cyfarfod',
  'gyfarfod',
  'nghyfarfod',
  'chyfarfod',
  'tŷ',
  'dŷ',
  'thŷ',
  'ŵyn',
  'mae’r',
  'hyfforddiant',
  'adolygiad',
  'plant',
  'mhlant',
  'canodd',
])('‘%s’ is Welsh', (word) => expect(welsh(word)).toBe(true));

test.each(['athrawess', 'adolygiadd', 'gwiath', 'hyfforddiantt', 'cyfarfdo', 'ysgool'])(
  '‘%s’ is marked in Welsh',
  (word) => expect(welsh(word)).toBe(false),
);

test('names of staff are no mistakes, whole or in part, and as whose', () => {
  const names = wordsOfNames(['Siân Bowen', 'Dafydd O’Brien', 'Josef Cohen-Tudur']);
  const typed = ['Siân', 'Bowen’s', "O'Brien", 'O’Brien’s', 'Cohen', 'tudur', 'Bowan'];
  expect(typed.filter((word) => !isOfName(word, names))).toEqual(['Bowan']);
});

test('figures, abbreviations and single letters are not looked up', () => {
  expect(['HLTA', '2b', 'office@school', 'a', 'INSET', 'word'].filter(isLookedUp)).toEqual(['word']);
});
