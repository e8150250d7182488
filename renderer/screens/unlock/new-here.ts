import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

/** Says on which day records were last used that this computer has not seen before: an older copy looks no different. */
export function tellNewHere(lastUsed: Day | null): void {
  if (lastUsed !== null) toast({ text: words.unlock.newHere(shortDay(lastUsed, lang)) });
}
