import type { CycleClosing } from '#domain/cycle/closing.ts';
import type { Cycle, CycleMember, LeftOut } from '#domain/cycle/cycle.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import type { ObjectiveOutcome, PromiseState, TrainingNeed, TrainingNeedState } from '#domain/record/rows.ts';
import { type Counted, countTold, placesTold } from '#domain/report/counts.ts';
import type { Fresh } from '#domain/report/follow.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { kindsIn } from './report-kinds.ts';
import { stepsDone } from './report-steps.ts';

/** What a report is counted from; its priorities and themes name nobody. */
export interface Sources {
  cycle: Cycle;
  members: readonly CycleMember[];
  reviews: readonly ReviewRecord[];
  needs: readonly TrainingNeed[];
  closing: CycleClosing;
}

/** The order in which kinds are told; the others come after them, the most frequent first. */
const orders = {
  outcome: ['met', 'partly-met', 'not-met', 'continued'] satisfies ObjectiveOutcome[],
  state: ['met', 'booked', 'open', 'withdrawn'] satisfies TrainingNeedState[],
  promise: ['kept', 'open', 'not-kept'] satisfies PromiseState[],
  effect: ['noted', 'not-noted'],
};

/** What a report of a cycle would tell if none had left the school before it. */
export function freshFigures({ cycle, members, reviews, needs, closing }: Sources, on: Day): Fresh {
  const { policy } = cycle;
  const groups = new Map<StaffId, string>(closing.people.map(({ id, group }) => [id, group]));
  const whose = new Map<RecordId, StaffId>(reviews.map(({ review }) => [review.id, review.staffId]));
  const of = (row: { recordId: RecordId }): string => whose.get(row.recordId) ?? '';
  const objectives = reviews.flatMap((record) => record.objectives);
  const served = objectives.map((row): Counted => ({ person: of(row), key: row.priority }));
  // where the policy has no kinds of objective for anybody nothing is counted
  const kinds = kindsIn(cycle).map(({ id }) => id);
  const categories =
    kinds.length === 0 ? [] : objectives.map((row): Counted => ({ person: of(row), key: row.category ?? '' }));
  const priorities = closing.priorities.map(({ text }) => text);
  const without = priorities.filter((name) => !served.some(({ key }) => key === name));
  const outcomes = reviews
    .flatMap((record) => record.progress)
    .map((row): Counted => ({ person: of(row), key: row.outcome ?? '' }));
  const promises = reviews
    .flatMap((record) => record.promises)
    .map((row): Counted => ({ person: of(row), key: row.state }));
  const themes = needs.map(
    ({ staffId, theme, costPence, state }): Counted => ({
      person: staffId,
      key: theme,
      pence: state === 'withdrawn' ? null : costPence,
    }),
  );
  const effects = needs.map(
    ({ staffId, howWell, impact }): Counted => ({
      person: staffId,
      key: howWell === '' && impact === '' ? 'not-noted' : 'noted',
    }),
  );
  const states = needs.map((need): Counted => ({ person: need.staffId, key: need.state }));
  const inIt = members
    .filter(({ leftOut }) => leftOut === null)
    .map(({ staffId }): Counted => ({ person: staffId, key: groups.get(staffId) ?? '' }));
  const outOfIt = members.flatMap(({ staffId, leftOut }): Counted[] =>
    leftOut === null ? [] : [{ person: staffId, key: reasonOf(leftOut) }],
  );
  return {
    counts: {
      in: placesTold(
        inOrder(
          inIt,
          policy.groups.map(({ id }) => id),
        ),
      ),
      out: countTold(
        inOrder(
          outOfIt,
          policy.scope.map(({ rule }) => rule),
        ),
      ),
      priority: countTold(inOrder(served, priorities), served.length === 0 ? [] : without),
      category: countTold(inOrder(categories, kinds)),
      outcome: countTold(inOrder(outcomes, orders.outcome)),
      promise: countTold(inOrder(promises, orders.promise)),
      theme: countTold(inOrder(themes, [])),
      state: countTold(inOrder(states, orders.state)),
      effect: countTold(inOrder(effects, orders.effect)),
    },
    steps: stepsDone(cycle, reviews, closing, on),
  };
}

/**
 * A decision's own words may tell whom it is about, and that reviews are paused is the headteacher's decision, too: what is
 * told is that the school decided.
 */
export const DECISION = 'decision';

function reasonOf(leftOut: LeftOut): string {
  return leftOut.by === 'rule' && leftOut.rule !== 'paused' ? leftOut.rule : DECISION;
}

function inOrder(things: readonly Counted[], order: readonly string[]): Counted[] {
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...Map.groupBy(things, ({ key }) => key)]
    .sort(([a, ofA], [b, ofB]) => place(a) - place(b) || ofB.length - ofA.length)
    .flatMap(([, of]) => of);
}
