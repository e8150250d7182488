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
