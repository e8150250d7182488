import { expect, it } from 'vitest';
import { welshClause } from '#templates/words/clauses.ts';

it.each([
  ['Step 4', 'Cam 4'],
  ['Checklist after the meeting', 'rhestr wirio ar ôl y cyfarfod'],
  ['3.1', '3.1'],
])('the clause %s is cited in Welsh as %s', (clause, welsh) => {
  expect(welshClause(clause)).toBe(welsh);
});
