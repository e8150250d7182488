import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import { openOffice } from '#test/office/office.ts';
import { closed, everyStep, fillEverything, reviewIn, schoolUnder } from './one-year.ts';
import { papersAsAdopted } from './papers-as-adopted.ts';

interface Year {
  policy: string;
  group: StaffGroupId;
  period: string;
  opened: string;
  /** The first of the steps, each of which is done a day after the one before. */
  begins: string;
  /** Every step of the policy for the group, in its order: the clauses are those of templates/policies. */
  steps: string;
}

// Williamstown: the flow chart, the steps 1 to 4 and the checklists. ASAT 5, 7, 10. DGAT 13, 18, 30 to 33; pay is for
// teachers alone (31). LT2 2.2.3 to 2.2.7. SPT: the flow chart (18) and 14.
const years: Year[] = [
  {
    policy: 'williamstown',
    group: 'class-support',
    period: 'academic-year',
    opened: '2026-09-14',
    begins: '2026-09-21',
    steps:
      'meeting-set pre-review-sent meeting statement-written signed sent-to-headteacher copies-given training-notified interim',
  },
  {
    policy: 'asat',
    group: 'teacher',
    period: 'academic-year',
    opened: '2026-09-14',
    begins: '2026-10-05',
    steps: 'planning objectives-set interim meeting pay-recommended statement-written commented signed pay-decided',
  },
  {
    policy: 'dgat',
    group: 'teacher',
    period: 'october',
    opened: '2026-10-19',
    begins: '2026-11-02',
    steps: 'planning objectives-set interim meeting pay-recommended statement-written commented signed',
  },
  {
    policy: 'dgat',
    group: 'other-support',
    period: 'december',
    opened: '2026-12-07',
    begins: '2027-01-11',
    steps: 'planning objectives-set interim meeting statement-written commented signed',
  },
  {
    policy: 'lt2',
    group: 'teacher',
    period: 'year',
    opened: '2026-09-14',
    begins: '2026-10-05',
    steps:
      'planning objectives-set interim annual-set meeting pay-recommended statement-written commented signed pay-decided',
  },
  {
    policy: 'spt',
    group: 'class-support',
    period: 'year',
    opened: '2026-09-14',
    begins: '2026-10-05',
    steps:
      'meeting-set self-assessment-sent planning objectives-set interim-set interim-self-assessment-sent interim annual-set annual-self-assessment-sent meeting pay-recommended statement-written commented signed sent-to-headteacher pay-decided',
  },
];

test.each(years)(
  'under $policy one of the $group goes from the opening of the cycle to its closing by every step, and each form is the policy’s own',
  async ({ policy, group, period, opened, begins, steps }) => {
    const office = await openOffice('headteacher', opened);
    const staffId = await schoolUnder(office, policy, group);
    const { cycle, reviewId } = await reviewIn(office, staffId, period);
    await fillEverything(office, reviewId);
    const done = await everyStep(office, reviewId, day(begins));
    expect(done.map(([step]) => step)).toEqual(steps.split(' '));
    const { review, steps: marked, stage } = await office.ask('reviews.byId', { reviewId });
    expect([review.state, stage]).toEqual(['signed', 'signed']);
    expect(marked.map(({ id, on }) => [id, on])).toEqual(done);

    const { documents } = await office.ask('documents.list', { under: { of: 'record', recordId: reviewId } });
    const forms = new Map(
      documents.flatMap(({ id, form, subjects }) => (form && subjects.includes('review') ? [[form, id]] : [])),
    );
    for (const [form, said] of Object.entries(papersAsAdopted[policy] ?? {})) {
      const document = forms.get(form as 'statement') ?? ''; // a key of the table
      await office.ask('documents.print', { document, language: 'en', subject: { of: 'review', reviewId } });
      expect([form, notInOrder(wordsOf(office.printed.at(-1) ?? ''), said)]).toEqual([form, []]);
    }

    office.clock.today = day('2027-08-27');
    expect(await closed(office, cycle)).not.toContain('Tomos Pryce');
    expect((await office.ask('cycles.byId', { cycleId: cycle.id })).closedOn).toBe('2027-08-27');
  },
);

/** The words of a page as they are read, one space between them. */
function wordsOf(page: string): string {
  return page
    .replace(/^.*?<body>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

/** The texts that do not stand on a page after the one before. */
function notInOrder(page: string, texts: readonly string[]): string[] {
  const missing: string[] = [];
  let at = 0;
  for (const text of texts) {
    const found = page.indexOf(text, at);
    if (found === -1) missing.push(text);
    else at = found + text.length;
  }
  return missing;
}
