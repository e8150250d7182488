import type { Output } from '#contract/index.ts';
import { places } from '#contract/places.ts';
import { searchFor } from '#domain/text/search.ts';
import { call } from '#renderer/asking/ask.ts';
import { aboutText } from '#renderer/papers/about.ts';
import { go } from '#renderer/places/address.ts';
import type { Found } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

type FoundRecord = Output<'find.all'>['found'][number];

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

/**
 * The screens, actions and documents whose name fits, then the people and reviews; without letters the records that were
 * opened last.
 */
export async function findEverything(text: string): Promise<readonly Found[]> {
  const answer = await call('find.all', { text });
  const found = answer.ok ? answer.value.found.map(foundRecord) : [];
  if (text.trim() === '') return found.flatMap((ways) => ways.slice(0, 1));
  const records = found.flat();
  const isWanted = searchFor(text);
  const own = (await isHeadteacher()) ? (['concerns'] as const) : [];
  const named = [...screens.map(foundScreen), ...own.map(foundScreen), ...foundActions(), ...(await foundDocuments())];
  return [...named.filter(({ title }) => isWanted(title)), ...records];
}

/** Whether the headteacher is there: nobody else is told of what only they open. */
async function isHeadteacher(): Promise<boolean> {
  const vault = await call('vault.state', {});
  return vault.ok && vault.value.role === 'headteacher';
}

function foundScreen(place: (typeof screens)[number] | 'concerns'): Found {
  return { id: place, title: words.shell.screens[place], detail: words.shell.screen, choose: () => go(place) };
}

function foundActions(): Found[] {
  const names = Object.keys(actions) as (keyof typeof actions)[]; // the keys of the table itself
  return names.map((name) => ({ id: name, title: actions[name], detail: words.shell.action, choose: () => go(name) }));
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

/** A record, and after it what is often done with it. */
function foundRecord(record: FoundRecord): Found[] {
  const { title, detail } = record;
  if (record.kind === 'staff')
    return [{ id: record.staffId, title, detail, choose: () => go('person', { staffId: record.staffId }) }];
  if (record.kind === 'team') {
    const { recordId } = record;
    return [{ id: recordId, title, detail: words.teams.title(detail), choose: () => go('team', { recordId }) }];
  }
  if (record.kind === 'concern') {
    const { recordId } = record;
    const kind = words.concerns.kinds[record.recordKind];
    return [{ id: recordId, title, detail: kind, choose: () => go('concern', { recordId }) }];
  }
  const { reviewId } = record;
  return [
    { id: reviewId, title, detail, choose: () => go('review', { reviewId }) },
    { id: `${reviewId}/notes`, title: words.notes.found(title), detail, choose: () => go('reviewNotes', { reviewId }) },
  ];
}
