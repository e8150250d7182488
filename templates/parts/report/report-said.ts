import { priorityName } from '#domain/cycle/plan.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { ObjectiveOutcome, PromiseState, TrainingNeedState } from '#domain/record/rows.ts';
import { type CountId, leastPeople } from '#domain/report/figures.ts';
import type { Priority } from '#domain/school.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { OwnNames } from '#templates/parts/own-names.ts';
import { words } from '#templates/words/index.ts';
import type { CountWords } from './report-counts.ts';

const promiseWords: Record<PromiseState, Bilingual> = {
  open: words.promise.open,
  kept: words.promise.kept(''),
  'not-kept': words.promise.notKept(''),
};

/** What each count of a report is called under a policy. */
export function countWords(
  policy: Policy,
  priorities: readonly Priority[],
  themes: OwnNames,
): Record<CountId, CountWords> {
  const { report } = words;
  const few = report.tooFew(leastPeople);
  const objectives = { count: report.objectiveCount, few };
  const needs = { count: report.needs, none: report.noNeeds, few };
  return {
    in: {
      title: report.inByGroup,
      label: report.group,
      count: report.number,
      other: report.otherGroups,
      all: report.allGroups,
      none: report.nobodyIn,
      few,
      of: (key) => policy.groups.find(({ id }) => id === key)?.label ?? report.otherGroups,
    },
    out: {
      title: report.outByReason,
      label: report.reason,
      count: report.number,
      other: report.otherReasons,
      all: report.allReasons,
      // one who is left out would be told by the day on which nobody is any more
      none: report.fewOut(leastPeople),
      few: report.fewOut(leastPeople),
      of: (key) => policy.scope.find(({ rule }) => rule === key)?.reason ?? report.decision,
    },
    priority: {
      ...objectives,
      title: report.byPriority,
      label: report.priority,
      other: report.otherPriorities,
      all: report.allPriorities,
      none: report.noObjectives,
      of: (key) => (key === '' ? report.noPriority : priorityName(key, priorities)),
    },
    category: {
      ...objectives,
      title: words.kinds.title,
      label: words.kinds.label,
      other: words.kinds.other,
      all: words.kinds.all,
      none: report.noObjectives,
      of: (key) => policy.objectives.categories.find(({ id }) => id === key)?.label ?? words.kinds.none,
    },
    outcome: {
      ...objectives,
      title: report.lastYear,
      label: report.outcome,
      other: report.otherOutcomes,
      all: report.allOutcomes,
      none: report.noProgress,
      of: (key) => (key === '' ? report.noOutcome : words.outcomes[key as ObjectiveOutcome]), // the key came from one
    },
    promise: {
      title: report.promised.title,
      label: report.promised.state,
      count: report.promised.count,
      other: report.promised.other,
      all: report.promised.all,
      none: report.promised.none,
      few,
      of: (key) => promiseWords[key as PromiseState], // the key came from one
    },
    theme: {
      ...needs,
      title: report.needsByTheme,
      label: report.theme,
      other: report.otherThemes,
      all: report.allThemes,
      of: (key) => (key === '' ? report.noTheme : themes(key)),
    },
    state: {
      ...needs,
      title: report.needsByState,
      label: report.state,
      other: report.otherStates,
      all: report.allStates,
      of: (key) => words.needStates[key as TrainingNeedState], // the key came from one
    },
    effect: {
      ...needs,
      title: words.effect.title,
      label: words.effect.label,
      other: report.otherStates,
      all: report.allStates,
      of: (key) => (key === 'noted' ? words.effect.noted : words.effect.notNoted),
    },
  };
}

/** Whether any form of a policy asks how last year's objectives ended. */
export function asksOutcome({ forms }: Policy): boolean {
  return forms.some((form) => questionsOf(form).some(({ kind }) => kind === 'objective-progress'));
}
