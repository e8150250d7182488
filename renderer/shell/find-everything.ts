import type { Output } from '#contract/index.ts';
import { go } from '#renderer/address.ts';
import { call } from '#renderer/ask.ts';
import { type Found, folded } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

type FoundRecord = Output<'find.all'>['found'][number];

const places = ['home', 'staff', 'reviews', 'trainingNeeds', 'documents', 'changes', 'settings'] as const;

/** The screens whose name fits, then the people and reviews; without letters the records that were opened last. */
export async function findEverything(text: string): Promise<readonly Found[]> {
  const answer = await call('find.all', { text });
  const records = answer.ok ? answer.value.found.map(foundRecord) : [];
  if (text.trim() === '') return records;
  const wanted = folded(text.trim());
  const fitting = places.filter((place) => folded(words.shell.screens[place]).includes(wanted));
  return [...fitting.map(foundScreen), ...records];
}

function foundScreen(place: (typeof places)[number]): Found {
  return { id: place, title: words.shell.screens[place], detail: words.shell.screen, choose: () => go(place) };
}

function foundRecord(record: FoundRecord): Found {
  const { title, detail } = record;
  return record.kind === 'staff'
    ? { id: record.staffId, title, detail, choose: () => go('person', { staffId: record.staffId }) }
    : { id: record.reviewId, title, detail, choose: () => go('review', { reviewId: record.reviewId }) };
}
