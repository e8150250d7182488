import { expect, test } from 'vitest';
import { purposesFor } from '#domain/disclosure/disclosure.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import { policies } from '#templates/policies/index.ts';
import { sixth } from './sixth-policy.ts';

// Read in the five texts line by line: what each says of papers going beyond appraiser and appraisee.
const permitted: Record<string, [group: StaffGroupId, clauses: string][]> = {
  // 9.1 'disclosed … only for the purposes of completing the procedure or as set out in 9.2', and the four of 9.2
  asat: [['teacher', '9.1, 9.2, 9.2, 9.2, 9.2']],
  // 8: the line manager; the headteacher for quality assurance and, for teachers, the upper scale; 11 a sample; 12 a copy
  dgat: [
    ['teacher', '8, 8, 8, 11'],
    ['other-support', '8, 8, 11'],
    ['headteacher', '8, 8, 11, 12'],
  ],
  // all documentation is confidential (step 4); the headteacher gets the form and is told of training needs
  williamstown: [['class-support', 'Checklist after the meeting, Flowchart: after the meeting']],
  lt2: [['teacher', '2.1, 2.2.7']],
  spt: [['other-support', '16.2, 14.5']],
};

test('each policy permits just the purposes that its text names, for whom it names them', () => {
  const found = policies.map(({ id, sharing }) => [
    id,
    (permitted[id] ?? []).map(([group]) => [
      group,
      purposesFor({ sharing }, [group])
        .purposes.map(({ clause }) => clause)
        .join(', '),
    ]),
  ]);
  expect(Object.fromEntries(found)).toEqual(permitted);
});

test('a policy that names no purpose leaves it to the school, and nothing is said in its name', () => {
  const { isNamed, purposes } = purposesFor(sixth, ['teacher']);
  expect([isNamed, purposes.map(({ clause }) => clause)]).toEqual([false, [null, null, null]]);
});
