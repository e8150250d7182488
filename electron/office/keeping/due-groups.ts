import type { Output } from '#contract/index.ts';
import type { Reads } from '#db/reads.ts';
import type { Day } from '#domain/days/dates.ts';
import { isComing, isDue } from '#domain/retention/kept-until.ts';
import { sortName } from '#domain/staff/staff.ts';
import { byText } from '#domain/text/order.ts';
import type { KeptItem } from './kept-items.ts';

type Due = Output<'keeping.due'>;
type Group = Due['groups'][number];

/** What may go or soon may, things of one class and one day together, the earliest first; and what comes later. */
export function dueGroups(read: Reads, items: readonly KeptItem[], today: Day): Pick<Due, 'groups' | 'later'> {
  const listed = items.filter(({ until }) => isDue(until, today) || isComing(until, today));
  const rest = items.filter((item) => !listed.includes(item));
  const proposed = new Set(read.keeping.proposals().flatMap((one) => one.items.map(named)));
  const nameOf = namesIn(read);
  const groups = [...Map.groupBy(listed, keyOf)].flatMap(([key, [first, ...others]]): Group[] => {
    if (first === undefined) return [];
    return [
      {
        key,
        class: first.class,
        cycleLabel: first.cycle?.label ?? null,
        since: first.since,
        until: first.until,
        rule: first.rule,
        restricted: first.restricted,
        state: isDue(first.until, today) ? 'due' : 'coming',
        items: [first, ...others]
          .map(({ class: of, id, people, held, ...item }) => ({
            class: of,
            id,
            names: people.map(nameOf).sort(byText),
            held,
            proposed: proposed.has(named({ class: of, id })),
            restricted: item.restricted,
          }))
          .sort((a, b) => byText(a.names.join(), b.names.join())),
      },
    ];
  });
  return {
    groups: groups.sort((a, b) => byText(a.until + a.class, b.until + b.class)),
    later: { count: rest.length, next: rest.map(({ until }) => until).sort()[0] ?? null },
  };
}

/** One name for a thing of a class. */
export const named = ({ class: of, id }: Pick<KeptItem, 'class' | 'id'>): string => `${of}/${id}`;

/** 'Penhale, Sian' of somebody on the staff list; empty for who is not there any more. */
export function namesIn(read: Reads): (id: string) => string {
  const people = new Map<string, string>(read.staff.all().map((person) => [person.id, sortName(person)]));
  return (id) => people.get(id) ?? '';
}

const keyOf = ({ class: of, restricted, since, until, cycle, id }: KeptItem): string =>
  [of, restricted, since, until, of === 'staff' ? id : (cycle?.id ?? '')].join('/');
