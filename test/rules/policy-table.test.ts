import { describe, expect, it } from 'vitest';
import { policies } from '#templates/policies/index.ts';
import { judgement } from './policy-table/judgement.ts';
import { papers } from './policy-table/papers.ts';
import { people } from './policy-table/people.ts';
import { year } from './policy-table/year.ts';

// 'The policy table' of the requirements, row by row: every cell is worded as there, and read in the data of its policy.
// '—' is what the policy does not say: 'unsaid', nothing at all, or asked of the school.
const rows = [...year, ...people, ...judgement, ...papers];

describe.each(rows)('The policy table: $row', ({ read, cells }) => {
  const inOrder = Object.entries(cells).map(([id, [says, is]]) => ({ id, says, is }));

  it.each(inOrder)('$id: $says', ({ id, is }) => {
    const policy = policies.find((known) => known.id === id);
    expect(policy && { cell: read(policy) }).toMatchObject({ cell: is });
  });
});
