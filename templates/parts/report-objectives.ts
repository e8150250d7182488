import type { ObjectiveOutcome, ReviewRecord } from '#domain/review.ts';
import type { Block, Text } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { countBlocks, peopleBy } from './report-counts.ts';
import type { Category } from './small-groups.ts';

/** The objectives that were set, by priority, the priorities that have none, and how last year's ended. */
export interface Objectives {
  byPriority: Category<Text>[];
  without: string[];
  byOutcome: Category<Text>[];
}

/** Objectives counted from the reviews of a cycle, against the priorities of the school's plan. */
export function objectiveFacts(priorities: readonly string[], reviews: readonly ReviewRecord[]): Objectives {
  const person = new Map(reviews.map(({ review }) => [review.id, review.staffId]));
  const personOf = (row: { reviewId: ReviewRecord['review']['id'] }) => person.get(row.reviewId) ?? '';
  const objectives = reviews.flatMap((record) => record.objectives);
  const served = new Set(objectives.map((objective) => objective.priority));
  const inOrder = [...objectives].sort((a, b) => orderOf(a.priority, priorities) - orderOf(b.priority, priorities));
  const progress = reviews.flatMap((record) => record.progress);
  return {
    byPriority: peopleBy(
      inOrder,
      (row) => row.priority,
      personOf,
      (name) => name || words.report.noPriority,
    ),
    without: priorities.filter((priority) => !served.has(priority)),
    byOutcome: peopleBy(progress, (row) => row.outcome ?? '', personOf, outcomeLabel),
  };
}

/** The objectives as blocks. */
export function objectiveBlocks({ byPriority, without, byOutcome }: Objectives): Block[] {
  const { report } = words;
  return [
    ...countBlocks(
      byPriority,
      {
        title: report.byPriority,
        label: report.priority,
        count: report.objectiveCount,
        other: report.otherPriorities,
        all: report.allPriorities,
        none: report.noObjectives,
      },
      byPriority.length > 0 ? without : [],
    ),
    ...countBlocks(byOutcome, {
      title: report.lastYear,
      label: report.outcome,
      count: report.objectiveCount,
      other: report.otherOutcomes,
      all: report.allOutcomes,
      none: report.noProgress,
    }),
  ];
}

/** The plan's own order; what it does not name comes after it, and what has no priority last. */
function orderOf(priority: string, priorities: readonly string[]): number {
  if (priority === '') return priorities.length + 1;
  const at = priorities.indexOf(priority);
  return at === -1 ? priorities.length : at;
}

function outcomeLabel(outcome: string): Text {
  return outcome === '' ? words.report.noOutcome : words.outcomes[outcome as ObjectiveOutcome]; // the key came from one
}
