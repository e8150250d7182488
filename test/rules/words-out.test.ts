import { expect, test } from 'vitest';
import { mentionsIn, without } from '#domain/requests/mentions.ts';
import { spansOf } from '#domain/requests/words-out.ts';

test.each([
  ['Jonty', 'Jonty helped.', '[name removed] helped.'],
  ['Jonty', 'JONTY and jonty', '[name removed] and [name removed]'],
  ['Jonty', 'Jonty’s mother', '[name removed]’s mother'],
  ['Jonty', 'the two Jontys', 'the two [name removed]'],
  ['Siôn', 'Sion, SIÔN and Si\u0302on', '[name removed], [name removed] and [name removed]'],
  ['Sion', 'Siôn', '[name removed]'],
  ['Jonty', 'Jon\u00adty and Jon\u200bty', '[name removed] and [name removed]'],
  ['Siân Penhale', 'Sian Penhale; PENHALE, Siân; sian-penhale', '[name removed]; [name removed]; [name removed]'],
  ['Siân Penhale', 'Siân\u00a0Penhale and SianPenhale', '[name removed] and [name removed]'],
  ['Jonty', 'write to jonty.p@example.org today', 'write to [name removed] today'],
  ['Jonty', 'see Report_jonty_2026.docx and H:\\jonty\\notes', 'see [name removed] and [name removed]'],
  ['J.P.', 'J.P. and J P and JP', '[name removed]. and [name removed] and [name removed]'],
  // a word that only begins like it stays
  ['Ann', 'Annual planning for Ann', 'Annual planning for [name removed]'],
  ['…', 'nothing …', 'nothing …'],
])('%s is taken out of “%s”', (wanted, text, left) => {
  expect(without(text, spansOf(text, wanted))).toBe(left);
});

test('an address with somebody’s name in it is a mention of them, whole', () => {
  const others = [{ id: 'sian', givenName: 'Siân', familyName: 'Penhale' }];
  const own = { givenName: 'Nia', familyName: 'Prosser' };
  const said = (text: string) => mentionsIn(text, others, own).map(({ from, to }) => text.slice(from, to));
  expect(said('Ask Siân (spenhale@example.org), or SianP@example.org')).toEqual([
    'Siân',
    '(spenhale@example.org),',
    'SianP@example.org',
  ]);
  expect(said('nia.prosser@example.org')).toEqual([]);
});
