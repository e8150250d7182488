import { expect, test } from 'vitest';
import { divideName } from '#domain/staff/staff-names.ts';

test.each([
  ['Pugh, Mrs Eleri', 'given-first', 'Eleri', 'Pugh', true],
  ['Pugh , Eleri Mai', 'given-first', 'Eleri Mai', 'Pugh', true],
  ['Mrs Eleri Mai Pugh', 'given-first', 'Eleri Mai', 'Pugh', false],
  ['Pugh Eleri Mai', 'family-first', 'Eleri Mai', 'Pugh', false],
  ['Sukarno', 'given-first', '', 'Sukarno', true],
  ['Dr Drake, Drew', 'given-first', 'Drew', 'Drake', true],
] as const)('the name %s is divided', (written, order, givenName, familyName, certain) => {
  expect(divideName(written, order)).toEqual({ names: { givenName, familyName }, certain });
});
