import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { newFolder } from '#test/afterwards.ts';
import { calendarEvents } from '#test/documents/readers/calendar.ts';
import { openOffice } from './office.ts';
import { openCycle, reviewOf, setUpSchool } from './school-year.ts';

/** Two reviews whose meeting was held, and an empty folder that the next dialog saves to. */
async function officeAfterMeetings() {
  const office = await openOffice('headteacher', '2026-09-21');
  const school = await setUpSchool(office);
  const cycle = await openCycle(office);
  const [nia, owain] = [reviewOf(cycle, school.people.nia), reviewOf(cycle, school.people.owain)];
  await office.ask('reviews.setAppraiser', {
    reviewIds: [nia],
    appraiserId: school.manager,
    appraiserName: 'Beth Cadwgan',
    reason: 'Mair is away',
  });
  await office.ask('records.markStep', { recordIds: [nia], step: 'meeting', on: day('2026-09-14') });
  await office.ask('records.markStep', { recordIds: [owain], step: 'meeting', on: day('2026-09-16') });
  office.hands.saveFile = newFolder();
  return { office, school, cycle, nia, owain, folder: office.hands.saveFile };
}

test('the running deadlines of one review are saved as whole days, with the rule behind each', async () => {
  const { office, nia } = await officeAfterMeetings();
  const { savedTo, fileName } = await office.ask('reviews.saveCalendar', { of: 'records', recordIds: [nia] });
  expect(fileName).toBe('Prosser, Nia – Deadlines – 2026–27.ics');
  const [written, ...others] = calendarEvents(readFileSync(savedTo, 'utf8'));
  // 5 working days after Monday 14 September 2026
  expect(written).toMatchObject({
    uid: `deadline-${nia}-statement-written@reviewbook.invalid`,
    starts: '2026-09-21',
    ends: '2026-09-22',
    blocks: false,
    title: 'Nia Prosser: Complete the forms and pass them to the appraisee',
    text: '5 working days after ‘Review and planning meeting held’ on 14 Sep 2026\nReview 2026–27',
  });
  expect(others.every(({ title }) => title.startsWith('Nia Prosser: '))).toBe(true);
});

test('the deadlines of a cycle, and of all that somebody appraises in it, are saved in the school’s languages', async () => {
  const { office, school, cycle, nia, owain } = await officeAfterMeetings();
  const { name, nation, address } = await office.ask('school.read', {});
  await office.ask('school.update', { name, nation, address, documentLanguage: 'both' });
  const whose = async (of: Parameters<typeof office.ask<'reviews.saveCalendar'>>[1]) => {
    const { savedTo, fileName } = await office.ask('reviews.saveCalendar', of);
    const events = calendarEvents(readFileSync(savedTo, 'utf8'));
    return { fileName, names: [...new Set(events.map(({ title }) => title.split(':')[0]))], text: events[0]?.text };
  };
  const ofAll = await whose({ of: 'cycle', cycleId: cycle.id });
  expect(ofAll).toMatchObject({
    fileName: 'Deadlines – 2026–27.ics',
    names: ['Nia Prosser', 'Owain Rees', 'Beth Cadwgan'],
  });
  const ofSome = await whose({ of: 'records', recordIds: [owain, nia] });
  expect(ofSome).toMatchObject({ fileName: 'Deadlines – 2026–27.ics', names: ['Nia Prosser', 'Owain Rees'] });
  expect(ofAll.text).toMatch(/^5 diwrnod gwaith ar ôl .+\n5 working days after /);
  expect(await whose({ of: 'appraiser', appraiserId: school.manager })).toMatchObject({
    fileName: 'Cadwgan, Beth (appraiser) – Deadlines – 2026–27.ics',
    names: ['Nia Prosser'],
  });
});

test('where no deadline runs, as for somebody who appraises nobody, nothing is saved and the reason is given', async () => {
  const { office, school, folder } = await officeAfterMeetings();
  expect(await office.refused('reviews.saveCalendar', { of: 'appraiser', appraiserId: school.people.rhian })).toEqual({
    code: 'no-deadline-runs',
  });
  expect(readdirSync(folder)).toEqual([]);
});
