import { call } from '#renderer/asking/ask.ts';
import { go } from '#renderer/places/address.ts';
import { words } from '#renderer/words/index.ts';
import type { Target } from './find-answers.ts';

/** The lists whose filters can be gone to by their name. */
const lists = [
  'staff',
  'reviews',
  'due',
  'dueGroups',
  'cycles',
  'observations',
  'concerns',
  'trainingNeeds',
  'trainingHeld',
  'changes',
  'trail',
  'disclosures',
  'requests',
] as const;

/** The filters that somebody gave a name: each opens its list as it was filtered. */
export async function foundSaved(): Promise<Target[]> {
  const answer = await call('listViews.all', {});
  if (!answer.ok) return [];
  return answer.value.saved.flatMap(({ id, list, name, search }): Target[] => {
    const found = lists.find((one) => one === list);
    if (found === undefined) return [];
    const screen = found === 'dueGroups' ? 'due' : found;
    // its keys are those of that list's own address, which reads them as it reads any
    const choose = () => go(screen, {}, Object.fromEntries(new URLSearchParams(search)));
    const detail = screen === 'cycles' ? words.cycles.title : words.shell.screens[screen];
    return [{ kind: 'filter', id, title: name, detail, looked: [name, detail, ''], choose }];
  });
}
