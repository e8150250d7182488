import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

/** An observation in a list. */
export type ObservedRow = Output<'observations.list'>['observations'][number];

const says = words.observations;

/** When it was held, or for when it is planned. */
function dayText({ observed, plannedOn }: ObservedRow): string {
  if (observed !== null) return shortDay(observed, lang);
  return plannedOn === null ? says.notPlanned : says.planned(shortDay(plannedOn, lang));
}

/** What lists of observations say of each besides whose it is. */
export const observedColumns: readonly TableColumn<ObservedRow>[] = [
  { id: 'kind', heading: says.columns.kind, text: ({ kind }) => says.kinds[kind], oneLine: 'wide' },
  {
    id: 'day',
    heading: says.columns.day,
    text: dayText,
    sortBy: ({ observed, plannedOn }) => observed ?? plannedOn,
    oneLine: true,
  },
  { id: 'observer', heading: says.columns.observer, text: ({ observerName }) => observerName, oneLine: 'wide' },
  {
    id: 'notice',
    heading: says.columns.notice,
    text: ({ notice }) => (notice ? shortDay(notice, lang) : ''),
    sortBy: ({ notice }) => notice,
    oneLine: true,
    fromWidth: 640,
  },
  {
    id: 'feedback',
    heading: says.columns.feedback,
    text: ({ feedback, observed }) => (feedback ? shortDay(feedback, lang) : observed ? says.stillToGive : ''),
    sortBy: ({ feedback }) => feedback,
    oneLine: true,
  },
  { id: 'focus', heading: says.columns.focus, text: ({ focus }) => focus, long: true, fromWidth: 640 },
];
