import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { spt } from '#templates/policies/spt.ts';
import { madeOf } from './every.ts';
import { cycle, fullReview, readsOf, records } from './school.ts';

const planning = { step: 'planning', on: day('2026-09-28'), reason: '' } as const;
const interim = { step: 'interim', on: day('2027-03-04'), reason: '' } as const;
const annual = { step: 'meeting', on: day('2027-09-20'), reason: '' } as const;

/** What a paper of the first review says of its own meeting and of the one before; nobody was reviewed last year. */
function daysOn(document: string, steps: ReviewRecord['steps']) {
  const own = records.map((record) => (record.review.id === fullReview ? { ...record, steps } : record));
  const reads = readsOf({ cycle: { ...cycle, policy: spt }, records: own });
  const { blocks } = madeOf(document, { of: 'review', reviewId: fullReview }, reads);
  const rows = blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
  const said = (label: string) => rows.find((row) => row.label.en === label)?.value;
  return [said('Date of review'), said('Date of previous meeting')];
}

// Appendix 1 asks for both days, and its self-assessment is made at each stage; the appraisal form is of the whole year
test.each([
  ['self-assessment', [planning], [{ day: planning.on }, null]],
  ['interim-self-assessment', [planning], [null, { day: planning.on }]],
  ['interim-self-assessment', [planning, interim, annual], [{ day: interim.on }, { day: planning.on }]],
  ['annual-self-assessment', [planning, interim, annual], [{ day: annual.on }, { day: interim.on }]],
  ['statement', [planning, annual], [{ day: annual.on }, null]],
] as const)('%s names the day of its own meeting and of the one before it', (document, steps, expected) => {
  expect(daysOn(document, [...steps])).toEqual(expected);
});
