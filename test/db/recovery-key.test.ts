import { describe, expect, test } from 'vitest';
import { checkGroups, newSheet, type RecoverySheet, readSheet, secretOfSheet } from '#db/vault/keys/recovery-key.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const sheets = Array.from({ length: 1000 }, () => newSheet('general'));
const text = (sheet: RecoverySheet): string => sheet.groups.join('');
const problemOf = (typed: string): unknown => {
  const read = readSheet('general', typed);
  return read.ok ? undefined : read.problem;
};
const groupOf = (character: number): number => Math.floor(character / 4) + 1;

test('a sheet has nine groups of four characters that nobody reads two ways', () => {
  for (const sheet of sheets)
    expect(sheet.groups.join(' ')).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){8}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(new Set(sheets.map(text)).size).toBe(sheets.length);
});

test('its secret is the first eight groups', () => {
  const [sheet = newSheet('general')] = sheets;
  expect(secretOfSheet(sheet).toString()).toBe(sheet.groups.slice(0, 8).join(''));
});

describe('typed back', () => {
  test('it may have small letters, dashes, spaces, and O, I and L for 0 and 1', () => {
    for (const sheet of sheets) {
      const asRead = text(sheet)
        .replaceAll('0', 'o')
        .replaceAll('1', (_, at) => (at % 2 === 0 ? 'l' : 'I'));
      const typed = ` ${asRead.toLowerCase().replaceAll(/(.{6})/g, '$1 – ')}\t`;
      expect(readSheet('general', typed)).toEqual({ ok: true, value: sheet });
    }
  });

  test('any one wrong character is noticed, and its group is named', () => {
    for (const [round, sheet] of sheets.entries()) {
      const key = text(sheet);
      for (let at = 0; at < key.length; at += 1) {
        // another character at each place, and over the thousand sheets each for each
        const other = ALPHABET.charAt((ALPHABET.indexOf(key.charAt(at)) + 1 + (round % 31)) % 32);
        const problem = problemOf(key.slice(0, at) + other + key.slice(at + 1));
        expect(problem).toEqual({ code: 'recovery-group-wrong', compartment: 'general', group: groupOf(at) });
      }
    }
  });

  test('any two neighbours that changed places are noticed', () => {
    for (const sheet of sheets) {
      const key = text(sheet);
      for (let at = 0; at + 1 < key.length; at += 1) {
        if (key.charAt(at) === key.charAt(at + 1)) continue;
        const swapped = key.slice(0, at) + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2);
        expect(problemOf(swapped)).toBeDefined();
      }
    }
  });

  test('groups that changed places are noticed', () => {
    for (const { groups } of sheets) {
      const [first = '', second = '', ...rest] = groups;
      if (first !== second) expect(problemOf([second, first, ...rest].join(' '))).toBeDefined();
    }
  });

  test('a character that is on no sheet names its group', () => {
    const [first = ''] = sheets.map(text);
    expect(problemOf(`${first.slice(0, 9)}U${first.slice(10)}`)).toEqual({
      code: 'recovery-group-wrong',
      compartment: 'general',
      group: 3,
    });
  });

  test.for(['', 'ABCD', 'not a key at all'])('%j is no key', (typed) => {
    expect(problemOf(typed)).toEqual({ code: 'recovery-key-wrong', compartment: 'general' });
  });
});

describe('two groups typed back at set-up', () => {
  const sheet: RecoverySheet = {
    compartment: 'general',
    groups: ['A0B1', 'CDEF', 'GHJK', 'MNPQ', 'R', 'S', 'T', 'V', 'W'],
  };

  test('are right as they are printed or as they are read', () => {
    expect(
      checkGroups(sheet, [
        { group: 1, typed: 'aobl' },
        { group: 4, typed: ' mn-pq' },
      ]).ok,
    ).toBe(true);
  });

  test('are wrong when one differs, and it is named', () => {
    const typedBack = [
      { group: 2, typed: 'CDEF' },
      { group: 4, typed: 'MNPR' },
    ];
    expect(checkGroups(sheet, typedBack)).toEqual({
      ok: false,
      problem: { code: 'recovery-group-wrong', compartment: 'general', group: 4 },
    });
  });

  test('are wrong when there is no such group', () => {
    const refused = { ok: false, problem: { code: 'recovery-group-wrong', compartment: 'general', group: 12 } };
    expect(checkGroups(sheet, [{ group: 12, typed: '' }])).toEqual(refused);
  });
});
