import type { Reads } from '#db/reads.ts';
import { type Appraiser, appraiserKey, appraisersOf } from '#domain/cycle/appraisers.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import { overlap, type Span } from '#domain/days/span.ts';
import { resolved } from '#domain/policy/choices.ts';

/** What is looked at before somebody is given people to appraise in a cycle, open already or to be opened. */
export function appraiserFacts(read: Reads, cycle: Pick<Cycle, 'policy' | 'choices'> & Span) {
  const { most, training } = cycle.policy.appraisers;
  return {
    appraised: appraisedIn(read, cycle),
    most: resolved(most, cycle),
    trainingClause: training === 'unsaid' ? null : training.clause,
  };
}

function appraisedIn(read: Reads, span: Span): (Appraiser & { count: number })[] {
  const rows = read.cycles
    .open()
    .filter((cycle) => overlap(cycle, span))
    .flatMap(({ id }) => read.reviews.rowsInCycle(id))
    .flatMap(appraisersOf);
  return [...Map.groupBy(rows, appraiserKey).values()].flatMap((of) => {
    const [first] = of;
    return first ? [{ appraiserId: first.appraiserId, appraiserName: first.appraiserName, count: of.length }] : [];
  });
}
