import { describe, expect, test } from 'vitest';
import { inPounds, penceOf, poundsOf } from '#domain/text/pounds.ts';
import { href, screenAt, searchText } from '#renderer/places/routes.ts';
import { plainText } from '#renderer/ui/fields/pasted.ts';
import { tabSeparated } from '#renderer/ui/table/out/table-copy.ts';

describe('A sum of money', () => {
  test.each([
    ['12.50', 1250],
    ['£12.5', 1250],
    ['1,250', 125_000],
    [' £ 1,250.05 ', 125_005],
    ['0', 0],
    ['', null],
  ])('typed as "%s" is %s pence', (typed, pence) => {
    expect(penceOf(typed)).toBe(pence);
  });

  test.each(['1,5', '12.505', '1e3', '-5', 'Infinity', '١٢', 'about 20', '12 50'])('"%s" is none', (typed) => {
    expect(penceOf(typed)).toBeUndefined();
  });

  test('stands in its box in pounds and pence', () => {
    expect([poundsOf(125_005), poundsOf(0), poundsOf(null)]).toEqual(['1250.05', '0.00', '']);
    expect([inPounds(125_005), inPounds(0), inPounds(123_456_789)]).toEqual(['£1,250.05', '£0.00', '£1,234,567.89']);
  });
});

describe('Text pasted from Word', () => {
  test('keeps its paragraphs, and its bullets become dashes', () => {
    const pasted = 'Aims\r\n\u2022\tRead to\u00a0the class\r\n\t\uf0b7\tin pairs\r\no\tquietly\r\n\r\nEnd \v';
    expect(plainText(pasted)).toBe('Aims\n- Read to the class\n- in pairs\n- quietly\n\nEnd\n');
  });

  test('is not altered where it is plain already', () => {
    const plain = '- one\n- two\n\noften read aloud – 5 \u00d7 2';
    expect(plainText(plain)).toBe(plain);
  });
});

test('Rows copied for Excel stand in columns, and text never becomes a formula', () => {
  const columns = [
    { id: 'name', heading: 'Name', text: (row: string[]) => row[0] ?? '' },
    { id: 'note', heading: 'Note', text: (row: string[]) => row[1] ?? '' },
  ];
  const rows = [
    ['Si\u00e2n O\u2019Brien', '=HYPERLINK("x")'],
    ['Tomos', 'two\nlines'],
    ['Huw', '- a bullet'],
  ];
  expect(tabSeparated(rows, columns)).toBe(
    'Si\u00e2n O\u2019Brien\t"\'=HYPERLINK(""x"")"\r\nTomos\t"two\nlines"\r\nHuw\t- a bullet',
  );
});

describe('An address', () => {
  test('holds the filter of a list, and leaves out what is as usual', () => {
    expect(href('staff', {}, { find: 'siân b', page: 1, sort: '-name' })).toBe('#/staff?find=si%C3%A2n+b&sort=-name');
    expect(searchText('staff', { page: 1 })).toBe('');
  });

  test('leads back to the screen and the filter that it was made from', () => {
    const at = screenAt(href('staff', {}, { find: 'a&b=c', page: 3 }).slice(1));
    expect(at?.name).toBe('staff');
    expect(at?.search).toMatchObject({ find: 'a&b=c', page: 3, sort: '' });
  });

  test('with nonsense behind its question mark shows the list as usual', () => {
    expect(screenAt('/staff?page=-1&leavers=maybe')?.search).toMatchObject({ page: 1, leavers: '' });
  });

  test('that belongs to no screen is none', () => {
    expect(screenAt('/staff/a/b/c')).toBeUndefined();
    expect(screenAt('/pay')).toBeUndefined();
  });

  test('of the form to add somebody is not taken for a person', () => {
    expect(screenAt('/staff/add')?.name).toBe('addPerson');
  });
});
