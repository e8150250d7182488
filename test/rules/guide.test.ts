import { expect, test } from 'vitest';
import { type RouteName, routes } from '#renderer/places/routes.ts';
import { guidePages, pageAbout, pagesAbout } from '#renderer/screens/help/guide-pages.ts';

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
