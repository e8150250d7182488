import { describe, expect, test } from 'vitest';
import type { Format } from '#templates/document.ts';
import { documents } from '#templates/documents/index.ts';
import { everyDocument } from './every.ts';

const paper: readonly Format[] = ['word', 'pdf'];
const all: readonly Format[] = ['word', 'pdf', 'excel'];

/**
 * Every document that the catalogue of requirements numbers (8.1–8.15), by the ids that print it, and the files that it asks
 * for: those with an asterisk there in Excel, too. What is handed over to whoever asks for their data is beside 8.14
 * (test/office/safekeeping/requests.test.ts).
 */
const catalogue: Record<string, { ids: string[]; formats: readonly Format[] }> = {
  '8.1 planning and review statement': { ids: ['statement'], formats: all },
  '8.2 training and development needs': { ids: ['cpd-form'], formats: all },
  '8.3 report to governors': { ids: ['governor-report'], formats: all },
  '8.4 training-needs summary': { ids: ['training-needs-summary'], formats: all },
  '8.5 pre-review form': { ids: ['pre-review-form'], formats: paper },
  '8.6 self-assessment': {
    ids: ['self-assessment', 'annual-self-assessment', 'interim-self-assessment'],
    formats: paper,
  },
  '8.7 interim review': { ids: ['interim-form'], formats: paper },
  '8.8 observation record': { ids: ['observation-record'], formats: paper },
  // the statement of ASAT, DGAT and LT2 is the report that each of them describes
  '8.9 written annual report': { ids: ['statement'], formats: paper },
  '8.10 support plan and letter confirming a concern': { ids: ['support-plan', 'concern-letter'], formats: paper },
  '8.11 notice of transition to capability': { ids: ['capability-notice'], formats: paper },
  '8.12 invitation to a meeting with its checklist': { ids: ['invitation', 'checklist'], formats: paper },
  '8.13 completion tracker': { ids: ['completion-tracker', 'staff-list'], formats: all },
  '8.14 staff history': { ids: ['staff-history'], formats: paper },
  '8.15 moderation summary': { ids: ['moderation-summary'], formats: paper },
};

describe('Every document of the catalogue', () => {
  const made = new Set(everyDocument().map(({ document }) => document.id));

  test.each(Object.entries(catalogue))('%s is there, and is made in its files', (_, { ids, formats }) => {
    for (const id of ids) {
      const document = documents.find((one) => one.id === id);
      expect([id, made.has(id), formats.filter((format) => !document?.formats.includes(format))]).toEqual([
        id,
        true,
        [],
      ]);
    }
  });
});
