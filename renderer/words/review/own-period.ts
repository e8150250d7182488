import type { OwnPeriod, PeriodReason } from '#domain/cycle/own-period.ts';
import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { lang } from '#renderer/words/language.ts';

type ShownPeriod = Pick<OwnPeriod, 'starts' | 'ends' | 'startsBecause' | 'endsBecause'>;

/** What happens on the first day of somebody's own period, or before its last. */
const because: Record<PeriodReason, string> = {
  started: 'starts work',
  'fixed-term': 'fixed term',
  leaves: 'leaves',
  probation: 'probation ends',
  induction: 'induction ends',
  'under-one-term': 'first term served',
  'contract-under-one-term': 'contract lasts longer',
  'contract-under-one-year': 'contract lasts longer',
  paused: 'pause ends',
  'not-started': 'starts work',
  left: 'has left',
  group: 'staff group',
  agency: 'agency contract ends',
  volunteer: 'employed',
};

/** Why somebody's period is not the whole cycle: 'joins 4 Jan 2027: probation ends'; empty where it is. */
export function ownPeriodInWords({ starts, ends, startsBecause, endsBecause }: ShownPeriod): string {
  const first = startsBecause && `joins ${shortDay(starts, lang)}: ${because[startsBecause]}`;
  const last = endsBecause && `until ${shortDay(ends, lang)}: ${because[endsBecause]}`;
  return [first, last].filter(Boolean).join('; ');
}

/** 'will be in from 4 Jan 2027', for whoever is out by a rule that ends. */
export function inFromInWords(from: Day): string {
  return `will be in from ${shortDay(from, lang)}`;
}
