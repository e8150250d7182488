import type { Output } from '#contract/index.ts';
import type { Day } from '#domain/days/dates.ts';
import type { YearLane } from '#renderer/charts/year-lane.ts';
import { href } from '#renderer/places/routes.ts';
import { listed, weekdayAndDay } from '#renderer/words/days/days.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

type CycleInYear = Output<'home.year'>['cycles'][number];
type Window = CycleInYear['windows'][number];
type NamedDay = CycleInYear['days'][number];

const says = words.home.year;

/** A cycle as the strip draws it; its marks lead to what is still to be met on their days. */
export function laneOf(cycle: CycleInYear, today: Day): YearLane {
  const { id, starts, ends, windows, days } = cycle;
  const name = cycle.label;
  return {
    id,
    name,
    starts,
    ends,
    // groups that hold a phase at other times have a bar of their own; the list says which groups they are
    windows: windows.map(({ phase, label, ...span }, index) => ({
      ...span,
      label: windows[index - 1]?.phase === phase ? '' : inWindow(label),
    })),
    marks: days.map((day) => ({
      on: day.on,
      count: day.running,
      late: day.on < today,
      label: `${says.running(day.running, day.on < today)}: ${weekdayAndDay(day.on)}, ${dayInWords(day)}, ${name}`,
      to: href('due', {}, { by: 'day', of: day.on, cycle: id }),
    })),
  };
}

/** 'Planning', or 'Planning: Teachers' where not all of the cycle hold it then. */
export function windowInWords({ label, groups }: Window): string {
  const phase = inWindow(label);
  return groups === null ? phase : `${phase}: ${listed(groups.map((group) => inWindow(group)))}`;
}

/** What ends on a day, with where it is written: 'Report written (policy 32)'. */
export function dayInWords({ labels }: NamedDay): string {
  return listed(
    labels.map(({ label, clause, ownChoice }) =>
      ownChoice ? says.chosen(inWindow(label)) : says.named(inWindow(label), clause),
    ),
  );
}
