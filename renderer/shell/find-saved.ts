import { call } from '#renderer/asking/ask.ts';
import { go } from '#renderer/places/address.ts';
import type { Found } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** The lists whose filters can be gone to by their name. */
const lists = [
  'staff',
  'reviews',
  'due',
  'cycles',
  'observations',
  'trainingNeeds',
  'trainingHeld',
  'changes',
  'trail',
  'disclosures',
] as const;

/** The filters that somebody gave a name: each opens its list as it was filtered. */
export async function foundSaved(): Promise<Found[]> {
  const answer = await call('listViews.all', {});
  if (!answer.ok) return [];
  return answer.value.saved.flatMap(({ id, list, name, search }) => {
    const screen = lists.find((one) => one === list);
    if (screen === undefined) return [];
    // its keys are those of that list's own address, which reads them as it reads any
    const choose = () => go(screen, {}, Object.fromEntries(new URLSearchParams(search)));
    const detail = screen === 'cycles' ? words.cycles.title : words.shell.screens[screen];
    return [{ id, title: name, detail, choose }];
  });
}
