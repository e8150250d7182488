import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import type { Notice } from '#contract/window.ts';
import { menuBar } from '#electron/machine/menu.ts';
import { screenAt } from '#renderer/places/routes.ts';
import { posingAs } from './recorded-electron.ts';

const told: Notice[] = [];
const bar = menuBar((notice) => told.push(notice));

/** The items of a menu; ours are all written as lists. */
function items(menu: MenuItemConstructorOptions): MenuItemConstructorOptions[] {
  return posingAs<MenuItemConstructorOptions[]>(menu.submenu);
}

const all = bar.flatMap(items);

test('the menu bar is the one of every Windows program, and Alt finds each menu by its own letter', () => {
  expect(bar.map(({ label }) => label)).toEqual(['&File', '&Edit', '&Go', '&View', '&Help']);
});

test('every item does something, and tells the window what its name says', () => {
  told.length = 0;
  const own = all.filter(({ click }) => click !== undefined);
  for (const item of own) posingAs<() => void>(item.click)();
  expect(own.map(({ id }) => id)).toEqual(told.map((notice) => nameOf(notice)));
  expect(all.filter(({ click, role, type }) => !click && !role && type !== 'separator')).toEqual([]);
});

/** What the item of a notice is called: `go-staff` for the place #/staff, else the command. */
function nameOf(notice: Notice): string {
  if (notice.kind === 'go') return `go-${notice.to.slice(2) || 'home'}`;
  return notice.kind === 'command' ? notice.command : notice.kind;
}

test('ids and keys are there once', () => {
  const ids = all.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const keys = all.flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]));
  expect([new Set(ids).size, new Set(keys).size]).toEqual([ids.length, keys.length]);
});

test('every place is a screen of the window', () => {
  told.length = 0;
  for (const item of all) if (item.id?.startsWith('go-')) posingAs<() => void>(item.click)();
  const places = told.flatMap((notice) => (notice.kind === 'go' ? [notice.to] : []));
  expect(places.map((place) => screenAt(place.slice(1))?.name)).toEqual([
    'home',
    'staff',
    'reviews',
    'observations',
    'trainingNeeds',
    'documents',
    'policies',
    'changes',
    'safekeeping',
    'settings',
  ]);
});

test('no item reloads the page or opens developer tools', () => {
  const roles = all.map(({ role }) => role);
  expect(roles.filter((role) => role === 'reload' || role === 'forceReload' || role === 'toggleDevTools')).toEqual([]);
});
