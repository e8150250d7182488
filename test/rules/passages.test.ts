import { expect, test } from 'vitest';
import { nameFinder } from '#domain/requests/names-in.ts';
import { passagesIn, splitName } from '#domain/requests/passages.ts';

test('a text is told of line by line, with every place in a line where the name stands', () => {
  const finder = nameFinder([{ givenName: 'Siân', familyName: 'Penhale' }]);
  const text = 'Went well.\n  Sian helped; ask spenhale@ysgol.cymru.\r\nMrs Penhale agreed.\nNobody else.';
  expect(passagesIn(text, finder)).toEqual([
    {
      at: 1,
      line: 'Sian helped; ask spenhale@ysgol.cymru.',
      spans: [
        { from: 0, to: 4 },
        { from: 17, to: 38 },
      ],
    },
    { at: 2, line: 'Mrs Penhale agreed.', spans: [{ from: 4, to: 11 }] },
  ]);
  expect(finder.isMaybeIn(text)).toBe(true);
  expect(finder.isMaybeIn('Nobody else.')).toBe(false);
});

test.each([
  ['Mrs Ruth Ashdown', 'Ruth', 'Ashdown'],
  ['Ruth van der Berg', 'Ruth', 'van der Berg'],
  ['Dr. Ashdown', '', 'Ashdown'],
  ['  ', '', ''],
])('‘%s’ is read as a given and a family name', (typed, givenName, familyName) => {
  expect(splitName(typed)).toEqual({ givenName, familyName });
});
