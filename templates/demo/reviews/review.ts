import type { Cycle } from '#domain/cycle/cycle.ts';
import { beginReview } from '#domain/cycle/opening.ts';
import type { Day } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { Answer } from '#domain/form/content.ts';
import type { StepDone } from '#domain/record/record.ts';
import type { Objective, ObjectiveProgress, TrainingUndertaken } from '#domain/record/rows.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import { idsOf } from '#templates/demo/ids.ts';
import { appointmentOf, placeOf } from '#templates/demo/staff/appraisers.ts';
import type { DemoPerson } from '#templates/demo/staff/people.ts';
import { plans } from '#templates/demo/staff/plans.ts';
import { staffIdOf } from '#templates/demo/staff/staff.ts';
import { isWholeYear, wholeYear, type Year } from '#templates/demo/year.ts';
import { agreedOf } from './agreed.ts';
import { preReviewAnswers, statementAnswers } from './answers.ts';
import { bookingsOf } from './bookings.ts';
import { type CycleIndex, needsOf, objectivesOf } from './looking-ahead.ts';
import { fromPaper, named, successesOf, told, trainingOf } from './looking-back.ts';
import { signedBy } from './signing.ts';
import { hasDone, oneMeeting } from './steps.ts';
import { talkOf } from './talk.ts';
import { answersOfYear } from './year-answers.ts';

/** What a review is made from besides its person. */
export interface Around {
  cycle: Cycle;
  index: CycleIndex;
  staff: readonly Staff[];
  calendar: SchoolCalendar;
  /** The same person's review of the cycle before. */
  previous: ReviewRecord | undefined;
  today: Day;
}

/** Somebody's review in one cycle, as far as it has come. */
export function demoReview(person: DemoPerson, member: Staff, around: Around): ReviewRecord {
  const { cycle, index, staff, calendar, previous, today } = around;
  const { policy } = cycle;
  const { key, group } = person;
  const newId = idsOf(`review/${key}/${index}`);
  const appointment = appointmentOf(person, index, { policy, staff });
  const of = { cycleId: cycle.id, staffId: staffIdOf(key), begunOn: cycle.openedOn, ...appointment };
  const begun = beginReview(of, previous, newId);
  const year: Year = { place: placeOf(key), person: member, counting: { ...cycle, calendar }, today };
  const isYear = isWholeYear(policy);
  const { steps: done, ...meetings } = isYear
    ? wholeYear(year)
    : oneMeeting({ key, place: year.place }, { ...cycle, isCurrent: index === 2, today });
  const { review, steps, signatures, versions } = signedBy(person, index, begun.review, done, { staff, today });
  const rows = [...begun.progress, ...fromPaper(index === 0 ? (plans[key]?.paper ?? []) : [], review.id, newId)];
  const trainingUndertaken = begun.trainingUndertaken.map(named);
  const isHeld = hasDone(steps, isYear ? 'planning' : 'meeting');
  const isWritten = hasDone(steps, isYear ? 'objectives-set' : 'statement-written');
  const isSettled = isYear ? isWritten : review.state !== 'open';
  const ahead = { key, group, policy, isSettled, index, review, previous, starts: cycle.starts, today, newId };
  const prepared = prepare(person, around, steps, { rows, trainingUndertaken });
  const held = isHeld ? objectivesOf(ahead) : [];
  const objectives = isWritten ? held : held.map(drafted);
  const trainingNeeds = isHeld ? needsOf(ahead) : [];
  const agreed = isYear
    ? agreedOf(policy, { objectives, trainingNeeds }, { recordId: review.id, newId })
    : { evidence: [], promises: [] };
  const writing = { person, place: year.place, cycle: index, policy, objectives, trainingNeeds, steps };
  return {
    review,
    answers: [
      ...(isYear
        ? answersOfYear(writing)
        : [...prepared, ...(isWritten ? statementAnswers(person, index, policy) : [])]),
      ...talkOf({
        policy,
        place: year.place,
        year: index,
        names: [fullName(member), review.appraiserName],
        steps,
        today,
      }),
    ],
    progress: isYear
      ? rows
      : isWritten
        ? rows.map(told)
        : isHeld
          ? [...rows.slice(0, 1).map(told), ...rows.slice(1)]
          : rows,
    objectives,
    revisions: [],
    appeals: [],
    pay: null,
    trainingNeeds,
    trainingUndertaken,
    ...agreed,
    actions: [],
    steps,
    bookings: bookingsOf(year, meetings),
    signatures,
    versions,
  };
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
