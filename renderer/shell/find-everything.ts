import { places } from '#contract/places.ts';
import { searchForQuestion } from '#domain/text/question.ts';
import { searchFor } from '#domain/text/search.ts';
import { call } from '#renderer/asking/ask.ts';
import { doCommand } from '#renderer/asking/commands.ts';
import { aboutText } from '#renderer/papers/about.ts';
import { go } from '#renderer/places/address.ts';
import type { Found } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { foundFilters } from './find-filters.ts';
import { foundGuide } from './find-guide.ts';
import { foundPeople, type MarkStep, openedLast } from './find-people.ts';
import { foundRules } from './find-rules.ts';
import { foundSaved } from './find-saved.ts';

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
} as const;

/** Something with a name, and the other words under which somebody would look for it. */
interface Named extends Found {
  alsoCalled?: string;
}

/**
 * The screens, actions, filters and documents whose name fits, and the people; then what the policy says, and the pages of
 * the guide. Without letters the records that were opened last.
 */
export async function findEverything(text: string, mark: MarkStep): Promise<readonly Found[]> {
  const answer = await call('find.all', { text });
  const records = answer.ok ? answer.value.found : [];
  if (text.trim() === '') return openedLast(records);
  const own = (await isHeadteacher()) ? (['concerns'] as const) : [];
  const named: readonly Named[] = [
    ...screens.map(foundScreen),
    ...own.map(foundScreen),
    ...foundActions(),
    ...foundFilters(),
    ...(await foundSaved()),
    ...(await foundDocuments()),
  ];
  const isWanted = searchForQuestion(text);
  const fitting = named.filter(({ title, alsoCalled = '' }) => isWanted(`${title} ${alsoCalled}`));
  const ranked = [...fitting, ...foundPeople(records, mark)].toSorted(byBeginning(text));
  return [...ranked, ...(await foundRules(text)), ...foundGuide(text)];
}

/** Where to go on when nothing fits: where everything is explained, and where everybody is. */
export const whenNothingFits: readonly Found[] = [foundScreen('guide'), foundScreen('staff')];

/** Those whose name begins with what was typed stand first, then those of which a later word does: 'an' finds Anna at once. */
function byBeginning(text: string): (one: Found, other: Found) => number {
  const [start = ''] = text.trim().split(/\s+/u);
  const place = ({ title }: Found): number => {
    const at = title.split(/[\s-]+/u).findIndex((word) => beginsWith(word, start));
    return at < 0 ? 2 : Math.min(at, 1);
  };
  return (one, other) => place(one) - place(other);
}

function beginsWith(word: string, start: string): boolean {
  return searchFor(start)(word.slice(0, start.length));
}

/** Whether the headteacher is there: nobody else is told of what only they open. */
async function isHeadteacher(): Promise<boolean> {
  const vault = await call('vault.state', {});
  return vault.ok && vault.value.role === 'headteacher';
}

function foundScreen(place: (typeof screens)[number] | 'concerns'): Named {
  const alsoCalled = (words.shell.screenWords as Partial<Record<string, string>>)[place]; // few screens have any
  return {
    id: place,
    title: words.shell.screens[place],
    detail: words.shell.screen,
    choose: () => go(place),
    ...(alsoCalled === undefined ? {} : { alsoCalled }),
  };
}

function foundActions(): Named[] {
  const names = Object.keys(actions) as (keyof typeof actions)[]; // the keys of the table itself
  const { action: detail, lock, actionWords } = words.shell;
  return [
    ...names.map((name) => ({
      id: name,
      title: actions[name],
      detail,
      alsoCalled: actionWords[name],
      choose: () => go(name),
    })),
    { id: 'lock', title: lock, detail, alsoCalled: actionWords.lock, choose: () => void doCommand('lock') },
  ];
}

/** The documents that tell of a whole cycle, for each open one; where none is open, for the newest. */
async function foundDocuments(): Promise<Found[]> {
  const answer = await call('cycles.list', {});
  const cycles = answer.ok ? answer.value.cycles : [];
  const open = cycles.filter(({ closedOn }) => closedOn === null);
  const found = await Promise.all(
    (open.length > 0 ? open : cycles.slice(0, 1)).map(async (cycle) => {
      const of = { of: 'cycle', cycleId: cycle.id } as const;
      const list = await call('documents.list', { under: of });
      const documents = list.ok ? list.value.documents.filter(({ subjects }) => subjects.includes('cycle')) : [];
      return documents.map(({ id, title }) => ({
        id: `${id}/${cycle.id}`,
        title: inWindow(title),
        detail: open.length > 1 ? words.shell.documentOf(cycle.label) : words.shell.document,
        choose: () => go('document', { document: id }, { about: aboutText(of) }),
      }));
    }),
  );
  return found.flat();
}
