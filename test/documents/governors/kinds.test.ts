import { expect, test } from 'vitest';
import type { ReviewRecord } from '#domain/review/review.ts';
import { renderPage } from '#electron/render/index.ts';
import { documents } from '#templates/documents/index.ts';
import { dgat } from '#templates/policies/dgat.ts';
import { pageText } from '#test/documents/readers/page.ts';
import { cycle, readsOf, records, today } from '#test/documents/school.ts';

/** The report of a school whose objectives are of these kinds, the first one's first. */
function reportOf(kindOf: (at: number) => string | null, policy = dgat): string {
  const kinded = records.map((record, at): ReviewRecord => {
    const objectives = record.objectives.map((one) => ({ ...one, category: kindOf(at) }));
    return { ...record, objectives };
  });
  const read = readsOf({ cycle: { ...cycle, policy }, records: kinded });
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

test('a policy that has no kinds of objective is asked for none', () => {
  const without = { ...dgat, objectives: { ...dgat.objectives, categories: [] } };
  expect(reportOf(() => null, without)).not.toContain('by kind');
});
