import type { Output } from '#contract/index.ts';
import type { ReviewRow } from '#db/reads/record/review-lists.ts';
import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { Day } from '#domain/days/dates.ts';
import type { PlannedDue } from '#domain/deadlines/planned-due.ts';
import type { StaffId } from '#domain/ids.ts';

/** The cycles that the office works in, side by side: those that hold the day first, then the others, newest first. */
export function openCycles(read: Reads, today: Day): Cycle[] {
  const holdsToday = ({ starts, ends }: Cycle): boolean => starts <= today && today <= ends;
  const open = read.cycles.open();
  return [...open.filter(holdsToday), ...open.filter((cycle) => !holdsToday(cycle))];
}

/** The review of each person in an open cycle; of somebody in two of them, the review in the one that holds the day. */
export function openReviews(read: Reads, today: Day): Map<StaffId, ReviewRow> {
  const leastFirst = openCycles(read, today).toReversed();
  return new Map(leastFirst.flatMap(({ id }) => read.reviews.rowsInCycle(id).map((row) => [row.staffId, row])));
}

type DueFacts = Output<'deadlines.list'>;

/** An open cycle as screens name it. */
export function shownCycle(cycle: Cycle): DueFacts['cycles'][number] {
  const { id, label } = cycle;
  return { id, label, ...namedBy(cycle) };
}

/** What records outside all cycles go by, as screens name it; null where none of them has anything due. */
export function shownOutside(read: Reads, planned: readonly Pick<PlannedDue, 'frame'>[]): DueFacts['outside'] {
  const [first] = read.reviews.running(null);
  const frame = first ? read.records.frame(first.recordId) : planned[0]?.frame;
  return frame ? namedBy(frame) : null;
}

/** The policy that something goes by, and what it calls the two sides. */
function namedBy({ policy: { id, title, terms } }: Pick<Cycle, 'policy'>) {
  return { policy: { id, title }, terms: { appraisee: terms.appraisee.one, appraiser: terms.appraiser.one } };
}
