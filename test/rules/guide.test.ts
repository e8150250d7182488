import { expect, test } from 'vitest';
import { type RouteName, routes } from '#renderer/places/routes.ts';
import { guidePages, pageAbout, pageAboutDialog, pageFinder } from '#renderer/screens/help/guide-pages.ts';

const pagesAbout = pageFinder();

/** The guide itself needs no page about it. */
const itself: readonly RouteName[] = ['guide', 'guidePage'];

test('F1 has a page of the guide on every screen', () => {
  const names = Object.keys(routes) as RouteName[]; // the keys of the table itself
  expect(names.filter((name) => !itself.includes(name) && pageAbout(name) === undefined)).toEqual([]);
});

test('every page has an address of its own and says what to do', () => {
  const ids = guidePages.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(guidePages.filter(({ what, steps }) => what === '' || steps.length === 0)).toEqual([]);
});

test.each([
  ['usb', 'backups'],
  ['audit', 'who-saw'],
  ['GDPR', 'keeping'],
  ['holidays', 'term-dates'],
  ['grid', 'write-in-list'],
  ['custom field', 'own-columns'],
])('%j leads to the page %s', (text, id) => {
  expect(pagesAbout(text).at(0)?.id).toBe(id);
});

test.each(['staff', 'reviews'] as const)('F1 on %s says how its list is written in', (screen) => {
  expect(pageAbout(screen)?.id).toBe('write-in-list');
});

// what the two people ask in their own words; Ctrl+K shows six pages
test.each([
  ['what do I do first', 'first-day'],
  ['where do I start', 'first-day'],
  ['we follow a different policy', 'policy'],
  ['add closure day', 'term-dates'],
  ['snow day', 'term-dates'],
  ['load staff from SIMS', 'import-staff'],
  ['put our school badge on the forms', 'letterhead'],
  ['how do I see who is late', 'overdue'],
  ['chase appraisers', 'overdue'],
  ['change job title', 'staff'],
  ['someone resigned', 'leaver'],
  ['teacher starting after Christmas', 'starter'],
  ['start the new appraisal year', 'open-cycle'],
  ['end of year', 'close-cycle'],
  ['copy rows into excel', 'find-in-lists'],
  ['type straight into the table', 'write-in-list'],
  ['extra column for DBS', 'own-columns'],
  ['where do I type the objectives', 'objectives'],
  ['invite staff to meetings', 'book-meetings'],
  ['meeting took place last week', 'meeting-held'],
  ['make notes while talking', 'notes'],
  ['get it signed', 'sign'],
  ['who is my line manager', 'appraiser'],
  ['lesson observation', 'observations'],
  ['CPD', 'training-needs'],
  ['first aid certificate', 'training-held'],
  ['support plan', 'concerns'],
  ['health condition', 'concerns'],
  ['email the form to the teacher', 'papers-of-many'],
  ['print one statement', 'print-form'],
  ['annual report for the governing body', 'governors'],
  ['put dates in google calendar', 'dates-to-diary'],
  ['get back what I deleted', 'undo'],
  ['save to memory stick', 'backups'],
  ['laptop stolen', 'new-computer'],
  ["can't remember password", 'forgotten'],
  ['I am leaving my job', 'successor'],
  ['audit trail', 'who-saw'],
  ['gave a copy to the union', 'papers-for-others'],
  ['how long do we keep appraisals', 'keeping'],
  ['GDPR request', 'requests'],
  ['can the office see my appraisal', 'only-headteacher'],
  ['moving to another system', 'everything-out'],
  ['teaching assistant came back from maternity', 'pause'],
  ['agency staff', 'in-or-out'],
  ['too many appraisees', 'season'],
  ['two schools in one office', 'sites'],
  ['change password', 'change-passphrase'],
  ['can somebody hack this', 'nothing-leaves'],
  ['letters are too small', 'keys-and-look'],
  ['red line under a word', 'spelling'],
  ['half year review', 'mid-year'],
  ['person did not turn up to meeting', 'move-meeting'],
  ['fix a typo in signed statement', 'new-version'],
  ['disagrees with the rating', 'appeal'],
  ['upper pay scale', 'pay'],
  ['scanned pdf of signed form', 'sign'],
  ['Welsh version of the letter', 'papers-in-welsh'],
  ['lost safe key sheet', 'new-sheet'],
  ['group review for cleaners', 'team-review'],
  ['maternity leave', 'pause'],
  ['somebody is off sick', 'pause'],
  ['send all statements at once', 'papers-of-many'],
  ['a filled form comes back', 'form-comes-back'],
  ['two appraisers', 'two-appraisers'],
  ['pay decision', 'pay'],
  ['moderation', 'moderation'],
  ['print in Welsh', 'papers-in-welsh'],
  ['health note', 'concerns'],
  ['improvement plan priorities', 'objectives'],
  ['correct a mistake after signing', 'new-version'],
  ['tracker', 'excel-came-back'],
  ['tracker', 'earlier-reviews'],
  ['old spreadsheet', 'earlier-reviews'],
  ['reviews of previous years', 'earlier-reviews'],
  ['excel came back', 'excel-came-back'],
  ['keyboard shortcuts', 'keys-and-look'],
  ['dark mode', 'keys-and-look'],
  ['misspelt word', 'spelling'],
  ['why is somebody not in the cycle', 'in-or-out'],
  ['leave somebody out', 'in-or-out'],
  ['part time', 'staff'],
  ['freedom of information', 'requests'],
  ['delete a person', 'leaver'],
  ['update the program', 'nothing-leaves'],
  ['test the backup', 'backups'],
  ['cancel a meeting', 'move-meeting'],
  ['filter by appraiser', 'find-in-lists'],
  ['add a question to the form', 'policy'],
  ['policy from our own text', 'policy-from-text'],
  ['paste our policy', 'policy-from-text'],
  ['share with the trust', 'papers-for-others'],
  ['who can see my review', 'only-headteacher'],
  ['demo school', 'first-day'],
  ['merge two people', 'names'],
  ['married name', 'names'],
  ['first aid runs out', 'training-held'],
  ['upload signed copy', 'sign'],
])('asked %j, the guide has the page %s among its first six', (text, id) => {
  expect(
    pagesAbout(text)
      .slice(0, 6)
      .map((page) => page.id),
  ).toContain(id);
});

test.each([
  ['Columns', 'own-columns'],
  ['Change the appraiser of 2 people', 'appraiser'],
  ['Add a training need', 'training-needs'],
  ['Record a training', 'training-held'],
  ['Book meetings for 3 people', 'book-meetings'],
  ['Add a date', 'term-dates'],
  ['Make two new sheets', 'new-sheet'],
  ['Paste into the list', 'write-in-list'],
  ['What was changed in staff.xlsx', 'excel-came-back'],
  ['Leave Ben Attwater out of this cycle', 'in-or-out'],
  ['Note an appeal', 'appeal'],
  ['Begin an observation', 'observations'],
  ['Papers of 2 people', 'papers-of-many'],
  ['Xylophone', undefined],
])('F1 in the dialog ‘%s’ opens the page %s, or that of its screen', (title, id) => {
  expect(pageAboutDialog(title)?.id).toBe(id);
});

test('words that no page has find none', () => {
  expect(pagesAbout('xylophone')).toEqual([]);
});
