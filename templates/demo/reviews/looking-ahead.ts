import { type Day, dayOf, partsOf } from '#domain/days/dates.ts';
import type { NewId, ObjectiveId, TrainingNeedId } from '#domain/ids.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import { appliesTo, type Policy } from '#domain/policy/policy.ts';
import type { Objective, TrainingNeed, TrainingNeedState } from '#domain/record/rows.ts';
import type { Review, ReviewRecord } from '#domain/review/review.ts';
import { capitalised } from '#domain/text/capitalised.ts';
import { isToldIn, saidIn } from '#templates/demo/nation.ts';
import { priorities } from '#templates/demo/school.ts';
import { placeOf } from '#templates/demo/staff/appraisers.ts';
import type { PersonKey } from '#templates/demo/staff/people.ts';
import { plans, unmet } from '#templates/demo/staff/plans.ts';
import { type NeedKey, needTexts } from '#templates/demo/texts/needs/needs.ts';
import { objectiveTexts } from '#templates/demo/texts/objectives.ts';
import type { DayInYear, PriorityKey } from '#templates/demo/texts/shape.ts';
import { workingDayFrom, workingDayUntil } from '#templates/demo/working-days.ts';

/** Which of the three cycles it is: 0 is the oldest, 2 the current one. */
export type CycleIndex = 0 | 1 | 2;

/** The review that looks ahead, and from where. */
export interface Ahead {
  key: PersonKey;
  group: StaffGroupId;
  policy: Policy;
  /** Whether what it sets is settled, so that training can be booked. */
  isSettled: boolean;
  index: CycleIndex;
  review: Review;
  previous: ReviewRecord | undefined;
  starts: Day;
  today: Day;
  newId: NewId;
}

/** The objectives that a review sets. */
export function objectivesOf({ key, group, policy, index, review, previous, starts, newId }: Ahead): Objective[] {
  const { nation } = policy;
  const texts = (plans[key]?.years[index]?.objectives ?? [])
    .map((objective) => objectiveTexts[objective])
    .filter(({ text, criteria, monitoring }) => isToldIn(nation, text, criteria, monitoring));
  return texts.map(({ text, criteria, monitoring, priority, by }, at) => {
    return {
      id: newId<ObjectiveId>(),
      recordId: review.id,
      position: at + 1,
      text,
      criteria,
      monitoring: saidIn(nation, monitoring),
      targetDay: dayInCycle(starts, by),
      category: categoryOf(policy, group, placeOf(key) + at),
      priority: worded(priority, nation),
      continues: previous?.objectives.find((last) => last.text === text)?.id ?? null,
      aspiration: '',
      determined: false,
      begunOn: null,
      begunVersion: null,
      withdrawnOn: null,
      withdrawnWhy: '',
    };
  });
}

/** The training needs that a review names, and what has become of them. */
export function needsOf(ahead: Ahead): TrainingNeed[] {
  const { key, index, review, previous, starts, today, newId, policy, isSettled } = ahead;
  const { nation } = policy;
  const keys = (plans[key]?.years[index]?.needs ?? []).filter((named) => {
    const { need, action, theme } = needTexts[named];
    return isToldIn(nation, need, action, theme);
  });
  return keys.map((named, at) => {
    const { need, action, whoActs, theme, priority, provider, pounds, by, success, impact } = needTexts[named];
    const byDay = dayInCycle(starts, by);
    const state = index === 2 ? stateSoFar(isSettled, byDay, today) : stateInTheEnd(key, index, named);
    const isMet = state === 'met';
    return {
      id: newId<TrainingNeedId>(),
      staffId: review.staffId,
      cycleId: review.cycleId,
      recordId: review.id,
      position: at + 1,
      need,
      action,
      byDay,
      provider,
      state,
      whoActs: inTerms(policy, saidIn(nation, whoActs)),
      theme: saidIn(nation, theme),
      priority: worded(priority, nation),
      costPence: pounds === null ? null : pounds * 100,
      doneOn: isMet ? workingDayUntil(byDay) : null,
      howWell: isMet ? success : '',
      impact: isMet ? impact : '',
      continues: previous?.trainingNeeds.find((last) => last.need === need)?.id ?? null,
    };
  });
}

/** The working day in a cycle that a month and a day mean. */
export function dayInCycle(starts: Day, [month, dayOfMonth]: DayInYear): Day {
  const { year } = partsOf(starts);
  const first = dayOf(year, month, dayOfMonth);
  return workingDayFrom(
    first !== undefined && first >= starts ? first : (dayOf(year + 1, month, dayOfMonth) ?? starts),
  );
}

function stateInTheEnd(key: PersonKey, index: 0 | 1, need: NeedKey): TrainingNeedState {
  const goesOn = plans[key]?.years[index + 1]?.needs.includes(need) ?? false;
  return goesOn ? 'open' : (unmet[`${index}/${key}/${need}`] ?? 'met');
}

function stateSoFar(isSettled: boolean, byDay: Day, today: Day): TrainingNeedState {
  if (!isSettled) return 'open';
  return byDay < today ? 'met' : 'booked';
}

function worded(priority: PriorityKey | null, nation: Policy['nation']): string {
  if (priority === null || !isToldIn(nation, priorities[priority])) return '';
  return saidIn(nation, priorities[priority]);
}

/** Whoever is named by their part in the review, in the policy's own word for it. */
function inTerms({ terms }: Policy, whoActs: string): string {
  const part = { Appraisee: terms.appraisee, Appraiser: terms.appraiser }[whoActs];
  return part ? capitalised(part.one.en) : whoActs;
}

/** People take the categories of their group in turn; a category alone is one among objectives of none. */
function categoryOf({ objectives }: Policy, group: StaffGroupId, turn: number): string | null {
  const own = objectives.categories.filter((category) => appliesTo(category, group));
  return own[turn % Math.max(own.length, 2)]?.id ?? null;
}
