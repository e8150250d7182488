import type { ReviewRow } from '#db/reads/record/review-lists.ts';
import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { Day } from '#domain/days/dates.ts';
import { shownRunning } from '#domain/deadlines/shown-deadline.ts';
import type { RecordId } from '#domain/ids.ts';
import { doneOn } from '#domain/policy/steps.ts';
import { done } from '#domain/result.ts';
import { nameOf, sortName } from '#domain/staff/staff.ts';
import { byName } from '#domain/text/order.ts';
import { openCycles } from '#electron/office/cycles/open-cycles.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { countingOf } from '#electron/office/records/counting.ts';
import { nextBooked } from '#electron/office/reviews/next-booked.ts';

/** What a headteacher comes for (issue 'What only the headteacher may know': a Home of their own). */
export const homeHeadteacher: Pick<HandlersOf<'home'>, 'home.headteacher'> = {
  'home.headteacher': (read, _input, { today }) => {
    const { headteacherId } = read.school();
    const open = openCycles(read, today).map((cycle) => ({ cycle, rows: read.reviews.rowsInCycle(cycle.id) }));
    const listed = (isOne: (row: OwnRow) => boolean) => soonestFirst(open.flatMap(ownReviews(read, today, isOne)));
    const isMine = ({ appraiserId }: ReviewRow): boolean => headteacherId !== null && appraiserId === headteacherId;
    return done({
      appraisals: listed((row) => isMine(row) && !row.restricted && row.stage !== 'signed'),
      appraisalsSigned: open.flatMap(({ rows }) => rows).filter((row) => isMine(row) && row.stage === 'signed').length,
      restricted: listed(({ restricted }) => restricted),
      proposals: read.keeping.proposals().filter(({ by }) => by === 'manager').length,
      reports: open.filter(({ rows }) => rows.length > 0).map((one) => lacking(read, one)),
    });
  },
};

type OwnRow = ReviewRow & { restricted: boolean };
type InCycle = { cycle: Cycle; rows: readonly OwnRow[] };

/** Those reviews of a cycle that are asked for, as Home lists them. */
function ownReviews(read: Reads, today: Day, isOne: (row: OwnRow) => boolean) {
  return ({ cycle, rows }: InCycle) => {
    const counting = countingOf(read, cycle);
    const first = new Map(read.reviews.nextDeadlines(cycle.id).map((row) => [row.recordId, row]));
    const booked = nextBooked(read, cycle);
    return rows.filter(isOne).map(({ id, staffId, stage }) => {
      const running = first.get(id);
      const person = read.staff.byId(staffId);
      return {
        reviewId: id,
        name: nameOf(person),
        sortName: person ? sortName(person) : '',
        cycleLabel: cycle.label,
        stage,
        booked: booked.get(id) ?? null,
        next: (running && shownRunning(running, counting, today)) ?? null,
      };
    });
  };
}

/** By their next day; those with nothing running stand last, in the order of names. */
function soonestFirst(reviews: ReturnType<ReturnType<typeof ownReviews>>) {
  const dayOf = ({ next }: (typeof reviews)[number]): string => next?.due ?? '9999';
  return reviews.sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || byName(a, b));
}

/** What the report to governors on a cycle would still lack (requirements 8.3). */
function lacking(read: Reads, { cycle, rows }: InCycle) {
  const steps = Map.groupBy(read.reviews.stepsIn(cycle.id), ({ recordId }) => recordId);
  const isHeld = (id: RecordId) => doneOn('meeting', steps.get(id) ?? [], cycle.policy.steps) !== undefined;
  return {
    cycleId: cycle.id,
    label: cycle.label,
    notHeld: rows.filter(({ id }) => !isHeld(id)).length,
    notSigned: rows.filter(({ stage }) => stage !== 'signed').length,
    releasedOn: read.reports.ofCycle(cycle.id).findLast(({ isReleased }) => isReleased)?.madeOn ?? null,
  };
}
