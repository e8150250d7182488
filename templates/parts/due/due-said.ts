import type { Frame } from '#domain/cycle/frame.ts';
import type { Day } from '#domain/days/dates.ts';
import { longDay, weekdayName } from '#domain/days/day-words.ts';
import { cycleKey, type DueFilter, dueGroups, type Grouping } from '#domain/deadlines/due-filter.ts';
import type { DueDeadline } from '#domain/deadlines/due-list.ts';
import type { WaitsFor } from '#domain/policy/steps.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { labelled } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

/** A running deadline with what its record goes by. */
export interface DueRow extends DueDeadline {
  frame: Frame;
}

/** A list of what is due: every running deadline, the earliest first, and what of them is shown on which day. */
export interface DueListed {
  today: Day;
  filter: DueFilter;
  all: readonly DueRow[];
}

/** What the list is narrowed to and how it is grouped, each in a few words; nothing where it is neither. */
export function filterSaid({ today, filter, all }: DueListed): Bilingual[] {
  const { by, of, when, cycle, site, waits, find } = filter;
  const { finding, whens, ...says } = words.due;
  const groupNamed = (grouping: Grouping, key: string): Bilingual[] =>
    dueGroups(all, grouping, today)
      .filter((group) => group.key === key)
      .map(({ first, key: of }) => groupSaid(first, grouping, of));
  const first = (fits: (row: DueRow) => boolean): DueRow[] => all.filter(fits).slice(0, 1);
  const grouped = by === '' ? [] : of === '' ? [says.by[by]] : groupNamed(by, of);
  return [
    ...grouped,
    ...(when === '' ? [] : [whens[when]]),
    ...first((row) => cycleKey(row) === cycle).map((row) => labelled(says.cycle, cycleSaid(row))),
    ...groupNamed('site', site).map((name) => labelled(says.site, name)),
    ...first(({ waitsFor }) => waitsFor === waits).map((row) => labelled(says.waits, waitsSaid(row))),
    ...(find === '' ? [] : [finding(find)]),
  ];
}

/** What the group that a deadline belongs to is called; of two appraisers, the one whom its key names. */
export function groupSaid(row: DueRow, by: Grouping, key = ''): Bilingual {
  if (by === 'appraiser' && key !== '' && key === row.alsoAppraises) return { en: key };
  return groupNames[by](row);
}

const groupNames: Record<Grouping, (row: DueRow) => Bilingual> = {
  day: ({ due }) => ({ en: weekdayAndDay(due, 'en'), cy: weekdayAndDay(due, 'cy') }),
  person: ({ name }) => ({ en: name }),
  appraiser: ({ appraiserName }) => (appraiserName === '' ? words.due.noAppraiser : { en: appraiserName }),
  step: ({ label }) => label,
  site: ({ site }) => (site === null ? words.due.noSite : { en: site }),
};

function weekdayAndDay(day: Day, language: 'en' | 'cy'): string {
  return `${weekdayName(day, language)} ${longDay(day, language)}`;
}

/** What the cycle of a deadline is called, or that it is in none. */
export function cycleSaid({ frame: { label } }: DueRow): Bilingual {
  return label === null ? words.due.outside : { en: label };
}

/** Whom a deadline waits for, in the words of its policy. */
export function waitsSaid({ waitsFor, frame: { policy } }: DueRow): Bilingual {
  const { appraisee, appraiser } = policy.terms;
  const names: Record<WaitsFor, Bilingual> = {
    ...words.due.others,
    appraisee: appraisee.one,
    appraiser: appraiser.one,
  };
  return names[waitsFor];
}
