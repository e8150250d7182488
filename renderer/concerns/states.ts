import type { Output } from '#contract/index.ts';
import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { TagKind } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';

type Standing = Pick<Output<'concerns.all'>['records'][number], 'cameTo' | 'rests' | 'next'>;

const says = words.concerns;

/** How a record stands, in a word or two. */
export function stateOf({ cameTo, rests, next }: Standing, today: Day): { kind: TagKind; label: string } {
  if (cameTo) return { kind: 'ok', label: says.outcome.ends[cameTo.what] };
  if (rests) return { kind: 'neutral', label: says.state.rests };
  return next && next.on < today ? { kind: 'bad', label: says.state.late } : { kind: 'info', label: says.state.open };
}

/** '5 Jun 2026: Second review': what comes next; nothing once it came to its end. */
export function nextSaid({ cameTo, next }: Standing): string {
  if (cameTo) return '';
  return next ? `${shortDay(next.on, lang)}: ${whatSaid(next)}` : says.noDate;
}

/** What is planned for a day, in a line. */
export function whatSaid({ label, about }: NonNullable<Standing['next']>): string {
  const what = label === null ? says.lastDay : inWindow(label);
  return about === '' ? what : `${what} (${about.length > MOST ? `${about.slice(0, MOST)}…` : about})`;
}

/** A list shows as much of what somebody wrote. */
const MOST = 60;
