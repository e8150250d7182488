import { describe, expect, test } from 'vitest';
import { overallOutcome } from '#domain/form/overall.ts';
import { policies } from '#templates/policies/index.ts';

const rules = policies.map(({ overall }) => overall).find((overall) => overall !== 'unsaid');
if (!rules) throw new Error('a policy has an overall rating');

const axis = ['exceeded', 'satisfactory', 'just-met', 'must-improve'] as const;

/**
 * Requirements 3.11, from the key in Appendix 3 of the policy of the special-school trust: a row for each result, a
 * column for each behaviour in the order of `axis`. 'Outcomes and behaviours below required standards' is both at the
 * lowest level, 'must improve': there is no fifth. A dash stands for a pair that the policy says nothing of.
 */
const table: Record<(typeof axis)[number], string> = {
  exceeded: 'exceeds met met -',
  satisfactory: 'met met - not-met',
  'just-met': 'met - - -',
  'must-improve': '- not-met - not-met',
};

describe('The overall rating', () => {
  const pairs = axis.flatMap((results) =>
    axis.map((behaviour, at) => ({ results, behaviour, rating: table[results].split(' ')[at] ?? '' })),
  );

  test.each(pairs)('of $results results with $behaviour behaviour is $rating', ({ results, behaviour, rating }) => {
    expect(overallOutcome(rules, results, behaviour)).toEqual(
      rating === '-' ? { kind: 'undefined' } : { kind: 'rated', rating },
    );
  });

  test('is open while either is not chosen', () => {
    for (const one of axis) {
      expect(overallOutcome(rules, one, '')).toEqual({ kind: 'open' });
      expect(overallOutcome(rules, '', one)).toEqual({ kind: 'open' });
    }
  });
});
