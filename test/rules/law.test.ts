import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { overtakenIn } from '#domain/law/finding.ts';
import { copyOf } from '#domain/policy/own-policy.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { withPiece } from '#domain/policy-editing/policy-edits.ts';
import { piecesOf } from '#domain/policy-editing/policy-pieces.ts';
import { lawOf, policies } from '#templates/policies/index.ts';

const policyOf = (id: string): Policy => {
  const found = policies.find((one) => one.id === id);
  if (!found) throw new Error(`no policy ${id}`);
  return found;
};

const found = (policy: Policy, origin: Policy, on = '2026-11-28') =>
  overtakenIn(policy, origin, day(on), lawOf(origin.id)).map(({ id, clause }) => `${id} ${clause}`);

// Read in the five texts, statute by statute and guidance by guidance.
const overtaken: Record<string, string[]> = {
  asat: ['pay-by-performance 1.1', 'pay-by-performance 7.3', 'appraisal-guidance Introduction, before 1'],
  dgat: [],
  lt2: ['headteachers-standards Appendix A', 'early-career 1.1', 'pay-by-performance 2.2.7'],
  spt: ['equality-act Appendix 1, Adjustments'],
  williamstown: ['equality-act Checklist during the meeting', 'data-protection Checklist after the meeting'],
};

test('of each policy just that is overtaken which its text says and the law says otherwise', () => {
  expect(Object.fromEntries(policies.map((policy) => [policy.id, found(policy, policy)]))).toEqual(overtaken);
});

// Looked up on 29 November 2026, beside what the department, the legislation and law firms publish. DGAT's text is of 2024:
// it names the arrangements of July 2024 (8), early career teachers' induction (4), the headteachers' standards without a
// year (16), and ties pay to nothing but the upper range (3), so that nothing of it is overtaken.
const asLookedUp: [id: string, since: string, certainty: string, source: string][] = [
  [
    'appraisal-guidance',
    '2024-09-01',
    'likely',
    'Department for Education, Teacher appraisal and capability: guidance',
  ],
  ['data-protection', '2018-05-25', 'likely', 'Data Protection Act 2018'],
  ['early-career', '2021-09-01', 'certain', 'Department for Education, Induction for early career teachers'],
  ['equality-act', '2010-10-01', 'certain', 'Equality Act 2010, sections 6 and 20'],
  ['headteachers-standards', '2020-10-13', 'certain', 'Department for Education, Headteachers’ standards 2020'],
  ['pay-by-performance', '2024-11-08', 'certain', 'School Teachers’ Pay and Conditions Document 2024'],
];

test('each finding has its source, the day from which it holds, how certain that is, and when it was looked up', () => {
  const all = policies.flatMap(({ id }) => lawOf(id).map(({ finding }) => finding));
  const once = [...new Map(all.map((finding) => [finding.id, finding])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  expect(once.map(({ id, since, certainty }) => [id, since, certainty])).toEqual(
    asLookedUp.map(([id, since, certainty]) => [id, since, certainty]),
  );
  for (const [at, finding] of once.entries()) {
    expect(finding.source.en).toContain(asLookedUp[at]?.[3]);
    expect([finding.id, finding.checkedOn]).toEqual([finding.id, '2026-11-29']);
  }
});

test('before its day nothing is overtaken', () => {
  const lt2 = policyOf('lt2');
  expect(found(lt2, lt2, '2020-10-12')).toEqual([]);
  expect(found(lt2, lt2, '2020-10-13')).toEqual(['headteachers-standards Appendix A']);
});

test('every piece that a finding names is there, and everything is said in the languages of the policy', () => {
  const missing = policies.flatMap((policy) =>
    lawOf(policy.id).flatMap(({ finding: { id, what, source }, piece }) => {
      const isThere = !piece || piecesOf(policy).some(({ part, key }) => part === piece.part && key === piece.key);
      const isSaid = !policy.languages.includes('cy') || (what.cy !== undefined && source.cy !== undefined);
      return isThere && isSaid ? [] : [`${id} of ${policy.id}`];
    }),
  );
  expect(missing).toEqual([]);
});

test('in a school’s own copy a finding stays while the clause says the same, and goes when it was reworded', () => {
  const lt2 = policyOf('lt2');
  const own = copyOf(lt2, { id: 'our-own', title: { en: 'Ours' } }).policy;
  expect(found(own, lt2)).toEqual(overtaken['lt2']);
  const { pay, standards } = own;
  if (pay === 'unsaid') throw new Error('LT2 2.2.7 says something of pay');
  const reworded = withPiece(own, 'pay', pay, { ...pay, recommended: 'where-appropriate' });
  expect(found(reworded, lt2)).toEqual(['headteachers-standards Appendix A', 'early-career 1.1']);
  const ten = standards.map((list) =>
    list.id === 'headteachers' ? { ...list, lines: [{ id: 'culture', text: { en: 'School culture' } }] } : list,
  );
  expect(found({ ...reworded, standards: ten }, lt2)).toEqual(['early-career 1.1']);
});
