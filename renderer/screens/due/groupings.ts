import type { DueGroup, Grouping } from '#domain/deadlines/due-filter.ts';
import { listedName } from '#renderer/people/name-column.ts';
import { weekdayAndDay } from '#renderer/words/days/days.ts';
import { words } from '#renderer/words/index.ts';
import type { DueRow } from './due-rows.ts';

const nameOf = {
  day: ({ due }) => weekdayAndDay(due),
  person: listedName,
  appraiser: ({ appraiserName }) => appraiserName || words.due.noAppraiser,
  step: ({ stepName }) => stepName,
  site: ({ site }) => site ?? words.due.noSite,
} satisfies Record<Grouping, (row: DueRow) => string>;

/** What a group of deadlines is called. */
export function groupName({ first, key }: DueGroup<DueRow>, by: Grouping): string {
  if (by === 'appraiser' && key === first.alsoAppraises) return key;
  return nameOf[by](first);
}
