import { expect, test } from 'vitest';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { renderPage } from '#electron/render/index.ts';
import { documents } from '#templates/documents/index.ts';
import { dgat } from '#templates/policies/dgat.ts';
import { pageText } from '#test/documents/readers/page.ts';
import { cycle, readsOf, records, today } from '#test/documents/school.ts';

interface Under {
  policy?: Policy;
  /** Somebody of whom the cycle is. */
  of?: StaffGroupId;
}

/** The report of a school whose objectives are of these kinds, the first one's first. */
function reportOf(kindOf: (at: number) => string | null, { policy = dgat, of = 'teacher' }: Under = {}): string {
  const periodId = policy.periods.find(({ groups }) => groups.includes(of))?.id ?? '';
  const kinded = records.map((record, at): ReviewRecord => {
    const objectives = record.objectives.map((one) => ({ ...one, category: kindOf(at) }));
    return { ...record, objectives };
  });
  const read = readsOf({ cycle: { ...cycle, policy, periodId }, records: kinded });
  const report = documents.find(({ id }) => id === 'governor-report');
  const made = report?.make(read, { of: 'cycle', cycleId: cycle.id }, today);
  if (!made) throw new Error('there is a report');
  return pageText(renderPage(made.composed, 'en')).replace(/\s+/g, ' ');
}

const [practice, development] = ['Improvement in specific elements of practice', 'Professional development'];

test('a report counts objectives by the kinds that the policy has, and none that fewer than three people have', () => {
  const two = reportOf((at) => (at % 2 === 0 ? 'practice' : 'professional-development'));
  expect(two).toContain('Objectives set, by kind');
  expect(two).toContain(practice);
  expect(two).toContain(development);
  // one person has a kind of their own: it stands with others, without a name
  const one = reportOf((at) => (at === 0 ? 'professional-development' : at % 2 === 0 ? 'practice' : null));
  expect(one).toContain('Objectives set, by kind');
  expect(one).not.toContain(development);
});

test('where the policy has no kinds of objective for those in the cycle, none are counted', () => {
  // under DGAT teachers alone have them (15)
  expect(reportOf(() => 'practice', { of: 'other-support' })).not.toContain('by kind');
  const without = { ...dgat, objectives: { ...dgat.objectives, categories: [] } };
  expect(reportOf(() => null, { policy: without })).not.toContain('by kind');
});
