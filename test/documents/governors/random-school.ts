import type { CycleMember, LeftOut } from '#domain/cycle/cycle.ts';
import { addDays, type Day, day } from '#domain/days/dates.ts';
import type { ReviewId, StaffId } from '#domain/ids.ts';
import type { ObjectiveOutcome, TrainingNeedState } from '#domain/record/rows.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { notPaused, type Staff } from '#domain/staff/staff.ts';
import { cycle, schoolsPriorities, staff } from '#test/documents/school.ts';
import { reviewOf } from '#test/documents/school-reviews.ts';

/** Everything of one person that a report to governors counts. */
export interface Person {
  id: StaffId;
  group: Staff['group'];
  leftOut: LeftOut | null;
  paused: boolean;
  priorities: string[];
  outcomes: (ObjectiveOutcome | null)[];
  needs: { theme: string; state: TrainingNeedState; impact: string }[];
  /** The day of the meeting, and how many days later what follows it was done; null for neither. */
  met: { on: Day; later: number } | null;
}

type Random = () => number;

const groups: Staff['group'][] = ['class-support', 'other-support'];
const outcomes: (ObjectiveOutcome | null)[] = ['met', 'partly-met', 'not-met', 'continued', null];
const states: TrainingNeedState[] = ['open', 'booked', 'met', 'withdrawn'];
const themes = ['First aid', 'Reading', 'Welsh', 'Behaviour', 'Digital', ''];
const impacts = ['Used in class', ''];
const rules = ['probation', 'agency', 'paused'] as const;

/**
 * The people of a small school. How alike they are is drawn once for each school: in some nearly everybody's objectives were
 * met and one's was not, in others anything goes.
 */
export function randomPeople(random: Random): Person[] {
  const size = 3 + Math.floor(random() ** 2 * 26);
  const alike = random() < 0.4 ? 0.95 : random() < 0.5 ? 0.8 : 0.2;
  const most = 1 + Math.floor(random() * 4);
  return Array.from({ length: size }, (_, at) => randomPerson(random, `person-${at}` as StaffId, alike, most)); // readable
}

/** The same school some days later: a few people are judged, leave the cycle, are paused or meet; often it is only one. */
export function laterPeople(random: Random, people: readonly Person[]): Person[] {
  const changed = random() < 0.5 ? 1 + Math.floor(random() * 2) : Math.floor(random() * 3 * people.length);
  const whom = new Set(Array.from({ length: changed }, () => Math.floor(random() * people.length)));
  return people.map((person, at) => {
    if (!whom.has(at)) return person;
    const anew = randomPerson(random, person.id, 0.5, 3);
    return random() < 0.5 ? anew : { ...person, outcomes: anew.outcomes, met: anew.met, paused: anew.paused };
  });
}

function randomPerson(random: Random, id: StaffId, alike: number, most: number): Person {
  const pick = <Value>(from: readonly Value[]): Value => {
    const [first] = from;
    const found = random() < alike ? first : from[Math.floor(random() * from.length)];
    if (found === undefined) throw new Error('there is one');
    return found;
  };
  const several = <Value>(make: () => Value): Value[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => make());
  return {
    id,
    group: pick(groups),
    leftOut: random() < 0.15 ? leftOutBy(random) : null,
    paused: random() < 0.1,
    priorities: several(() => pick(schoolsPriorities)),
    outcomes: several(() => pick(outcomes)),
    needs: several(() => ({ theme: pick(themes), state: pick(states), impact: pick(impacts) })),
    met:
      random() < 0.7
        ? { on: addDays(day('2026-09-10'), Math.floor(random() * 35)), later: Math.floor(random() * 20) }
        : null,
  };
}

function leftOutBy(random: Random): LeftOut {
  const rule = rules[Math.floor(random() * rules.length)];
  return rule === undefined || random() < 0.3 ? { by: 'decision', reason: 'Long absence' } : { by: 'rule', rule };
}

/** The people as the vault keeps them. */
export function asKept(people: readonly Person[]): { staff: Staff[]; members: CycleMember[]; records: ReviewRecord[] } {
  const [someone] = staff;
  if (!someone) throw new Error('the tests’ school has staff');
  return {
    staff: people.map(({ id, group, paused }) => ({
      ...someone,
      id,
      givenName: '',
      familyName: '',
      group,
      ...(paused ? { pausedFrom: day('2026-09-01'), pausedUntil: null } : notPaused),
    })),
    members: people.map(({ id, leftOut }) => ({ cycleId: cycle.id, staffId: id, leftOut, takenIn: null })),
    records: people.flatMap((person, at) => (person.leftOut === null ? [recordOf(person, at)] : [])),
  };
}

function recordOf({ id, priorities, outcomes: ended, needs, met }: Person, at: number): ReviewRecord {
  const base = reviewOf(cycle.id, id, at);
  const full = reviewOf(cycle.id, id, 0);
  const rowOf = <Row>(rows: readonly Row[]): Row => {
    const [row] = rows;
    if (row === undefined) throw new Error('the first review is full');
    return row;
  };
  const recordId = `review-${id}` as ReviewId; // readable
  const done = (step: string, on: Day) => ({ step, on, reason: '' });
  return {
    ...base,
    review: { ...base.review, id: recordId, appraiserName: '', appraiserId: null },
    signatures: [],
    objectives: priorities.map((priority) => ({ ...rowOf(full.objectives), recordId, priority })),
    progress: ended.map((outcome) => ({ ...rowOf(full.progress), recordId, outcome })),
    trainingNeeds: needs.map((need) => ({ ...rowOf(full.trainingNeeds), howWell: '', ...need, staffId: id, recordId })),
    steps:
      met === null
        ? []
        : [
            done('meeting', met.on),
            done('statement-written', addDays(met.on, met.later)),
            done('signed', addDays(met.on, 2 * met.later)),
          ],
  };
}
