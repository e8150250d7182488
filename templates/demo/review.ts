import type { Cycle } from '#domain/cycle.ts';
import type { Day } from '#domain/dates.ts';
import { beginReview } from '#domain/opening.ts';
import type {
  Answer,
  Objective,
  ObjectiveProgress,
  ReviewRecord,
  StepDone,
  TrainingUndertaken,
} from '#domain/review.ts';
import type { Staff } from '#domain/staff.ts';
import { preReviewAnswers, statementAnswers } from './answers.ts';
import { appraiserOf, placeOf } from './appraisers.ts';
import { idsOf } from './ids.ts';
import { type CycleIndex, needsOf, objectivesOf } from './looking-ahead.ts';
import { fromPaper, named, successesOf, told, trainingOf } from './looking-back.ts';
import type { DemoPerson } from './people.ts';
import { plans } from './plans.ts';
import { signedBy } from './signing.ts';
import { staffIdOf } from './staff.ts';
import { finishedSteps, hasDone, stepsSoFar } from './steps.ts';

/** What a review is made from besides its person. */
export interface Around {
  cycle: Cycle;
  index: CycleIndex;
  staff: readonly Staff[];
  /** The same person's review of the cycle before. */
  previous: ReviewRecord | undefined;
  today: Day;
}

/** Somebody's review in one cycle, as far as it has come. */
export function demoReview(person: DemoPerson, around: Around): ReviewRecord {
  const { cycle, index, staff, previous, today } = around;
  const { key } = person;
  const newId = idsOf(`review/${key}/${index}`);
  const of = { cycleId: cycle.id, staffId: staffIdOf(key), ...appraiserOf(person, index, staff), panel: [] };
  const begun = beginReview(of, previous, newId);
  const { review, steps, signatures, versions } = signedBy(person, index, begun.review, stepsOf(person, around), staff);
  const rows = [...begun.progress, ...fromPaper(index === 0 ? (plans[key]?.paper ?? []) : [], review.id, newId)];
  const trainingUndertaken = begun.trainingUndertaken.map(named);
  const ahead = { key, index, review, previous, starts: cycle.starts, today, newId };
  const [isHeld, isWritten] = [hasDone(steps, 'meeting'), hasDone(steps, 'statement-written')];
  const prepared = prepare(person, around, steps, { rows, trainingUndertaken });
  const objectives = isHeld ? objectivesOf(ahead) : [];
  return {
    review,
    answers: [...prepared, ...(isWritten ? statementAnswers(person, index, cycle.policy) : [])],
    progress: isWritten ? rows.map(told) : isHeld ? [...rows.slice(0, 1).map(told), ...rows.slice(1)] : rows,
    objectives: isWritten ? objectives : objectives.map(drafted),
    trainingNeeds: isHeld ? needsOf(ahead) : [],
    trainingUndertaken,
    steps,
    bookings: [],
    signatures,
    versions,
  };
}

function stepsOf({ key }: DemoPerson, { cycle, index, today }: Around): StepDone[] {
  return index === 2 ? stepsSoFar(key, cycle.policy, today) : finishedSteps(placeOf(key), cycle.policy, cycle.starts);
}

/** An objective as it is noted in the meeting: the text first, how it will be judged later. */
function drafted(objective: Objective, at: number): Objective {
  return at === 0 ? objective : { ...objective, criteria: '', monitoring: '' };
}

/** The pre-review form: most appraisees fill it in, some only in part, and about every second appraiser does. */
function prepare(
  person: DemoPerson,
  { cycle, index }: Around,
  steps: readonly StepDone[],
  last: { rows: readonly ObjectiveProgress[]; trainingUndertaken: readonly TrainingUndertaken[] },
): Answer[] {
  if (!hasDone(steps, 'pre-review-sent')) return [];
  const place = placeOf(person.key);
  const isHeld = hasDone(steps, 'meeting');
  const answersOf = (side: 'appraisee' | 'appraiser', most: number): Answer[] => {
    const back = { successes: successesOf(last.rows, side), training: trainingOf(last.trainingUndertaken, side) };
    return preReviewAnswers(person, index, cycle.policy, side, back, most);
  };
  return [
    ...(place % 5 === 4 ? [] : answersOf('appraisee', isHeld ? 7 : 4)),
    ...(place % 2 === 0 && isHeld ? answersOf('appraiser', 7) : []),
  ];
}
