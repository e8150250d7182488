import { expect, test } from 'vitest';
import { renderPage } from '#electron/render/index.ts';
import { madeOf } from './every.ts';
import { pageText } from './readers/page.ts';
import { cycle, records, schoolsPriorities } from './school.ts';

const [reading = '', welsh = ''] = schoolsPriorities;
const inWelsh = 'Darllen er pleser ym mhob dosbarth';
const ofCycle = { of: 'cycle', cycleId: cycle.id } as const;

test.each(['statement', 'governor-report', 'training-needs-summary'])(
  'a %s in Welsh prints the Welsh name of a priority, and where there is none what the school calls it, once',
  (document) => {
    const [first] = records;
    if (!first) throw new Error('there is a review');
    const made = madeOf(document, document === 'statement' ? { of: 'review', reviewId: first.review.id } : ofCycle);
    const [english, cymraeg] = [pageText(renderPage(made, 'en')), pageText(renderPage(made, 'cy'))];
    expect(english).toContain(reading);
    expect(english).not.toContain(inWelsh);
    expect(cymraeg).toContain(inWelsh);
    expect(cymraeg).not.toContain(reading);
    if (document === 'governor-report') expect(cymraeg).toContain(welsh);
    const both = pageText(renderPage(made, 'both'));
    expect(both).toContain(reading);
    expect(both).toContain(inWelsh);
  },
);
