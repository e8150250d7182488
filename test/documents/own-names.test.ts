import { expect, test } from 'vitest';
import type { DocumentReads } from '#db/reads.ts';
import { renderPage } from '#electron/render/index.ts';
import type { Subject } from '#templates/document.ts';
import { documents } from '#templates/documents/index.ts';
import { plain } from './needs.ts';
import { pageText } from './readers/page.ts';
import { cycle, readsOf, records, staff, today } from './school.ts';

const [review] = records;
const assistant = staff.find(({ id }) => id === review?.review.staffId);
if (!assistant || !review) throw new Error('there are people and reviews');

const person = { ...assistant, jobTitle: 'Nursery assistant', otherJobTitle: 'Cleaner', otherGroup: assistant.group };
const usual = readsOf({ staff: staff.map((one) => (one.id === person.id ? person : one)) });

/** A school that gave one of somebody's two jobs a Welsh name, and one of its themes. */
const reads: DocumentReads = {
  ...usual,
  welshWords: () =>
    new Map([
      ['Nursery assistant', 'Cynorthwyydd meithrin'],
      ['Safety', 'Diogelwch'],
    ]),
  trainingNeeds: {
    // of three people each, so that no figure is withheld
    inCycle: () =>
      staff.map(({ id: staffId }, at) => ({ ...plain, staffId, theme: at % 2 === 0 ? 'Safety' : 'Outdoor play' })),
    ofPerson: () => [],
  },
};

function page(id: string, subject: Subject, language: 'en' | 'cy' | 'both'): string {
  const made = documents.find((document) => document.id === id)?.make(reads, subject, today);
  if (!made) throw new Error(`${id} is there`);
  return pageText(renderPage(made.composed, language));
}

const times = (text: string, said: string): number => text.split(said).length - 1;

const ofReview: Subject = { of: 'review', reviewId: review.review.id };
const ofPerson: Subject = { of: 'person', staffId: person.id };
const ofCycle: Subject = { of: 'cycle', cycleId: cycle.id };

test.each<[string, Subject]>([
  ['statement', ofReview],
  ['invitation', ofReview],
  ['staff-history', ofPerson],
  ['staff-list', { of: 'staff', site: '' }],
  ['completion-tracker', ofCycle],
])('a %s in Welsh prints a job’s Welsh name, and one that has none as the school calls it', (id, subject) => {
  const [english, welsh, both] = (['en', 'cy', 'both'] as const).map((language) => page(id, subject, language));
  expect(english).toContain('Nursery assistant, Cleaner');
  expect(english).not.toContain('Cynorthwyydd meithrin');
  expect(welsh).toContain('Cynorthwyydd meithrin, Cleaner');
  expect(welsh).not.toContain('Nursery assistant');
  expect(both).toContain('Cynorthwyydd meithrin, Cleaner');
  expect(both).toContain('Nursery assistant, Cleaner');
});

test.each(['training-needs-summary', 'governor-report'])(
  'a %s in Welsh prints a theme’s Welsh name, and one that has none stands once in both languages',
  (id) => {
    const [english, welsh, both] = (['en', 'cy', 'both'] as const).map((language) => page(id, ofCycle, language));
    expect(english).toContain('Safety');
    expect(english).not.toContain('Diogelwch');
    expect(welsh).toContain('Diogelwch');
    expect(welsh).not.toContain('Safety');
    expect(times(both ?? '', 'Diogelwch')).toBe(times(welsh ?? '', 'Diogelwch'));
    expect(times(both ?? '', 'Outdoor play')).toBe(times(english ?? '', 'Outdoor play'));
  },
);
