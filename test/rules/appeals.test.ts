import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import { appealRules, restsOf, restsSince } from '#domain/record/appeals.ts';
import { policies } from '#templates/policies/index.ts';

/** An appeal as it is offered: what it disputes, whether the policy lets the review rest, and its clause. */
type Offered = [disputes: string, pauses: boolean, clause: string | null];

// Read in the five texts line by line: what each says of an appeal against an entry, an appraiser or a pay decision.
const offered: Record<string, [group: StaffGroupId, offered: Offered[]][]> = {
  // pay is recommended; no appeal is named anywhere
  asat: [
    [
      'teacher',
      [
        ['entry', false, null],
        ['appraiser', false, null],
        ['pay', false, null],
      ],
    ],
  ],
  // 27 any entry, by the grievance policy, 'can be temporarily suspended'; pay hangs on the upper range of teachers only
  dgat: [
    [
      'teacher',
      [
        ['entry', true, '27'],
        ['appraiser', false, null],
        ['pay', false, null],
      ],
    ],
    [
      'other-support',
      [
        ['entry', true, '27'],
        ['appraiser', false, null],
      ],
    ],
  ],
  // 'may make a note on the form'; no appeal, and no pay
  williamstown: [
    [
      'class-support',
      [
        ['entry', false, null],
        ['appraiser', false, null],
      ],
    ],
  ],
  // 'a right of appeal against pay progression decisions'
  lt2: [
    [
      'teacher',
      [
        ['entry', false, null],
        ['appraiser', false, null],
        ['pay', false, '2.2.7'],
      ],
    ],
  ],
  // 8.2 in writing against the appointment; pay is recommended without an appeal
  spt: [
    [
      'class-support',
      [
        ['entry', false, null],
        ['appraiser', false, '8.2'],
        ['pay', false, null],
      ],
    ],
  ],
};

test.each(policies)('$id offers the appeals that its text names, and notes the others without a clause', (policy) => {
  const found = (offered[policy.id] ?? []).map(([group]) => [
    group,
    appealRules(policy, group).map(({ disputes, pauses, clause }) => [disputes, pauses, clause]),
  ]);
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(offered[policy.id]);
});

test('a review rests by the earliest appeal that is open, and by those that were decided for their days', () => {
  const one = { pauses: true, receivedOn: day('2027-03-08'), decidedOn: day('2027-03-19') };
  const two = { pauses: true, receivedOn: day('2027-03-15'), decidedOn: null };
  const without = { pauses: false, receivedOn: day('2027-03-01'), decidedOn: null };
  expect(restsOf([two, without, one])).toEqual([
    { from: '2027-03-08', until: '2027-03-19' },
    { from: '2027-03-15', until: null },
  ]);
  expect([restsSince([one, two]), restsSince([one, without])]).toEqual(['2027-03-15', undefined]);
});
