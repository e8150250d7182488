import { questionsOf } from '#domain/form/form-rules.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { ObjectiveOutcome } from '#domain/record/rows.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import type { Block, Text } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { countBlocks, countBy } from './report-counts.ts';
import type { Category } from './small-groups.ts';

/** The objectives that were set, by priority, the priorities that have none, and how last year's ended. */
export interface Objectives {
  byPriority: Category<Text>[];
  without: string[];
  /** Null where no form of the policy asks how last year's ended. */
  byOutcome: Category<Text>[] | null;
}

/** Objectives counted from the reviews of a cycle, against the priorities of the school's plan. */
export function objectiveFacts(
  priorities: readonly string[],
  reviews: readonly ReviewRecord[],
  policy: Policy,
): Objectives {
  const person = new Map<RecordId, StaffId>(reviews.map(({ review }) => [review.id, review.staffId]));
  const personOf = (row: { recordId: RecordId }) => person.get(row.recordId) ?? '';
  const objectives = reviews.flatMap((record) => record.objectives);
  const served = new Set(objectives.map((objective) => objective.priority));
  const progress = reviews.flatMap((record) => record.progress);
  return {
    byPriority: countBy(objectives, {
      key: (row) => row.priority,
      person: personOf,
      label: (name) => name || words.report.noPriority,
      order: priorities,
    }),
    without: priorities.filter((priority) => !served.has(priority)),
    byOutcome: asksOutcome(policy)
      ? countBy(progress, {
          key: (row) => row.outcome ?? '',
          person: personOf,
          label: outcomeLabel,
          order: ['met', 'partly-met', 'not-met', 'continued'] satisfies ObjectiveOutcome[],
        })
      : null,
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
    ...(byOutcome === null
      ? []
      : countBlocks(byOutcome, {
          title: report.lastYear,
          label: report.outcome,
          count: report.objectiveCount,
          other: report.otherOutcomes,
          all: report.allOutcomes,
          none: report.noProgress,
        })),
  ];
}

function asksOutcome({ forms }: Policy): boolean {
  return forms.some((form) => questionsOf(form).some(({ kind }) => kind === 'objective-progress'));
}

function outcomeLabel(outcome: string): Text {
  return outcome === '' ? words.report.noOutcome : words.outcomes[outcome as ObjectiveOutcome]; // the key came from one
}
