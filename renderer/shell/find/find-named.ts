import { places } from '#contract/places.ts';
import { doCommand } from '#renderer/asking/commands.ts';
import { go } from '#renderer/places/address.ts';
import { words } from '#renderer/words/index.ts';
import type { Target } from './find-answers.ts';

/** Screens that can be found by name: the places of the navigation, and what lies under them. */
const screens = [
  ...places.map(({ name }) => name),
  'due',
  'trainingHeld',
  'calendar',
  'welsh',
  'backups',
  'keeping',
  'requests',
  'trail',
  'disclosures',
  'released',
  'people',
  'leaving',
  'everything',
  'guide',
  'about',
] as const;
const actions = {
  addPerson: words.staff.add,
  importStaff: words.staff.import,
  openCycle: words.cycles.openOne,
  earlier: words.earlier.open,
  returnedForms: words.returnedForms.title,
} as const;

/** The screens, and what can be begun from anywhere. Nobody but the headteacher is told of what only they open. */
export function foundNamed(isHeadteacher: boolean): Target[] {
  return [...screens, ...(isHeadteacher ? (['concerns'] as const) : [])].map(foundScreen).concat(foundActions());
}

/** A screen by its name. */
export function foundScreen(place: (typeof screens)[number] | 'concerns'): Target {
  const alsoCalled = (words.shell.screenWords as Partial<Record<string, string>>)[place] ?? ''; // few screens have any
  const title = words.shell.screens[place];
  return {
    kind: 'screen',
    id: place,
    title,
    detail: words.shell.screen,
    looked: [title, alsoCalled, ''],
    choose: () => go(place),
  };
}

function foundActions(): Target[] {
  const names = Object.keys(actions) as (keyof typeof actions)[]; // the keys of the table itself
  const { lock, actionWords } = words.shell;
  return [
    ...names.map((name) => action(name, actions[name], actionWords[name], () => go(name))),
    action('lock', lock, actionWords.lock, () => void doCommand('lock')),
  ];
}

function action(id: string, title: string, alsoCalled: string, choose: () => void): Target {
  return { kind: 'action', id, title, detail: words.shell.action, looked: [title, alsoCalled, ''], choose };
}
