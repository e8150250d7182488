import type { Cycle } from '#domain/cycle/cycle.ts';
import { addDays, type Day } from '#domain/days/dates.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import type { ObservationKind } from '#domain/observation/observation.ts';
import { appliesTo, formOf, type Policy } from '#domain/policy/policy.ts';
import type { StepDone } from '#domain/record/record.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import type { Compartment } from '#domain/roles.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import { idOf } from './ids.ts';
import { staffIdOf } from './staff/staff.ts';
import { workingDayFrom, workingDayUntil } from './working-days.ts';

/** A box of the program's own forms, and what stands in it. */
export interface Written {
  question: string;
  side: 'agreed' | 'appraisee' | 'appraiser';
  row: string;
  text: string;
}

/** Somebody who was, or is to be, seen at work. */
export interface DemoObservation {
  recordId: RecordId;
  staffId: StaffId;
  kind: ObservationKind;
  observer: { id: StaffId; name: string };
  begunOn: Day;
  plannedOn: Day | null;
  steps: StepDone[];
  answers: Written[];
}

/** The statement of a team, as far as it has come. */
export interface DemoTeam {
  recordId: RecordId;
  cycle: Cycle;
  members: StaffId[];
  begunOn: Day;
  answers: Written[];
  objective: string;
}

/** What the headteacher keeps about somebody. */
export interface DemoConcern {
  recordId: RecordId;
  staffId: StaffId;
  begunOn: Day;
  answers: Written[];
}

/** What the demo school keeps beside its reviews. */
export interface DemoBeside {
  observations: DemoObservation[];
  teams: DemoTeam[];
  concerns: DemoConcern[];
}

interface OpenCycle {
  cycle: Cycle;
  reviews: readonly { record: ReviewRecord; keptIn: Compartment }[];
}

/** Observations of this term, a team that is reviewed together where the policy has that, and one concern; all of it invented. */
export function demoBeside(
  policy: Policy,
  { staff, cycle, today }: { staff: readonly Staff[]; cycle: OpenCycle | undefined; today: Day },
): DemoBeside {
  return {
    observations: observationsOf(policy, staff, today),
    teams: cycle ? teamsOf(policy, cycle, staff, today) : [],
    concerns: [concernOf(today)],
  };
}

function observationsOf(policy: Policy, staff: readonly Staff[], today: Day): DemoObservation[] {
  const rule = policy.observations.find(({ kinds }) => kinds.length > 0);
  const head = staff.find(({ id }) => id === staffIdOf('mererid'));
  const seen = staff.filter(
    (person) =>
      person.leavingDate === null &&
      person.id !== head?.id &&
      person.id !== staffIdOf('carys') &&
      (rule ? appliesTo(rule, person.group) : person.group === 'class-support'),
  );
  if (!head) return [];
  const kind: ObservationKind = rule?.kinds[0] ?? 'peer';
  const observer = { id: head.id, name: fullName(head) };
  return seen.slice(0, 3).map((person, at): DemoObservation => {
    const recordId = idOf<RecordId>(`observation/${at}`);
    const observed = workingDayUntil(addDays(today, -12 - 9 * at));
    const of = { recordId, staffId: person.id, kind, observer };
    if (at === 2) {
      const plannedOn = workingDayFrom(addDays(today, 6));
      return { ...of, begunOn: workingDayUntil(addDays(today, -2)), plannedOn, steps: [], answers: [] };
    }
    const feedback = workingDayFrom(addDays(observed, 1));
    return {
      ...of,
      begunOn: workingDayUntil(addDays(observed, -7)),
      plannedOn: observed,
      steps: [
        { step: 'observation-notice', on: workingDayUntil(addDays(observed, -6)), reason: '' },
        { step: 'observed', on: observed, reason: '' },
        ...(at === 0 ? [{ step: 'observation-feedback', on: feedback, reason: '' } as const] : []),
      ],
      answers: [
        box('observation-focus', 'How talk is used in group work'),
        box('observation-strengths', 'Every pupil in the group spoke, and waited for the others.'),
        ...(at === 0 ? [box('observation-areas', 'Write the new words down where the group can see them.')] : []),
      ],
    };
  });
}

const MOST_IN_TEAM = 2;

/** Two who have not met yet, and do the same work where there are such, where the policy has a team's statement. */
function teamsOf(policy: Policy, { cycle, reviews }: OpenCycle, staff: readonly Staff[], today: Day): DemoTeam[] {
  if (!formOf(policy, 'team-review')) return [];
  const free = new Set(
    reviews
      .filter(
        ({ record, keptIn }) =>
          keptIn === 'general' && record.review.state === 'open' && record.objectives.length === 0,
      )
      .map(({ record }) => record.review.staffId),
  );
  const alike = [
    ...Map.groupBy(
      staff.filter(({ id }) => free.has(id)),
      ({ jobTitle }) => jobTitle,
    ).values(),
  ];
  const members = alike
    .sort((one, other) => other.length - one.length)
    .flat()
    .slice(0, MOST_IN_TEAM)
    .map(({ id }) => id);
  const [first, second] = members;
  if (!first || !second) return [];
  const begunOn = workingDayUntil(addDays(today, -5));
  return [
    {
      recordId: idOf<RecordId>('team/0'),
      cycle,
      members,
      begunOn,
      answers: [
        box('team-agreed', begunOn),
        { ...box('team-input', 'The new rota works on most days; we still meet too late to change it.'), row: first },
        { ...box('team-input', 'Reading groups and the library could share one timetable.'), row: second },
      ],
      objective: 'Meet every other Friday to plan the fortnight together, and note what changes.',
    },
  ];
}

function concernOf(today: Day): DemoConcern {
  const begunOn = workingDayUntil(addDays(today, -10));
  return {
    recordId: idOf<RecordId>('concern/0'),
    staffId: staffIdOf('krzysztof'),
    begunOn,
    answers: [
      box('concern-nature', 'The weekly checks of the fire doors were missed four times since September.', 'appraiser'),
      box('concern-serious', 'minor', 'appraiser'),
      box('concern-earlier', 'Spoken about in October; a list was put up in the boiler room.', 'appraiser'),
      box('concern-met-on', begunOn),
      box('concern-view', 'The checks clash with deliveries on Mondays.', 'appraisee'),
      box('concern-support', 'The checks move to Tuesdays, and Dewi signs them with him for a month.', 'appraiser'),
    ],
  };
}

function box(question: string, text: string, side: Written['side'] = 'agreed'): Written {
  return { question, side, row: '', text };
}
