import { addDays, type Day } from '#domain/days/dates.ts';
import type { TrainingEventId } from '#domain/ids.ts';
import type { Nation } from '#domain/school.ts';
import type { Staff } from '#domain/staff/staff.ts';
import type { Attendance, TrainingEvent } from '#domain/training/event.ts';
import { type MustHave, mustHavesOf } from '#domain/training/must-have.ts';
import { usualMustHaves } from '#templates/training/usual.ts';
import { idOf } from './ids.ts';
import { workingDayFrom } from './working-days.ts';

/** How many days before the day on which the school is seen its trainings were held, one after the other. */
const DAYS_AGO = [80, 150, 40, 250, 110];

/** A certificate of those who do a certain work was given so long ago that it runs out before long. */
const DAYS_AGO_OF_FEW = 1_030;

const COST_PENCE = [18_000, 0, 9_500, 24_000];

/** The trainings of the demo school: what is asked of all was held for nearly all, what is asked of a few for a few. */
export function demoTrainings(staff: readonly Staff[], nation: Nation, today: Day): TrainingEvent[] {
  return mustHavesOf(usualMustHaves, [], nation).map((line, at): TrainingEvent => {
    const ago = line.whom === 'named' ? DAYS_AGO_OF_FEW : (DAYS_AGO[at % DAYS_AGO.length] ?? 0);
    const heldOn = workingDayFrom(addDays(today, -ago));
    return {
      id: idOf<TrainingEventId>(`training-held/${line.id}`),
      what: line.name,
      mustHaveId: line.id,
      heldOn,
      provider: line.whom === 'named' ? 'Tir Glas Training' : '',
      costPence: COST_PENCE[at % COST_PENCE.length] ?? null,
      people: thereOn(heldOn, line, staff),
    };
  });
}

/** Who worked there that day, but for somebody now and then who was away; of a certain work every eighth. */
function thereOn(heldOn: Day, { id, whom }: MustHave, staff: readonly Staff[]): Attendance[] {
  return staff
    .filter(({ startDate, leavingDate }) => startDate !== null && startDate <= heldOn && leavingDate === null)
    .filter((_, at) => (whom === 'named' ? at % 8 === 3 : (at + id.length) % 13 !== 5))
    .map((person, at) => ({
      staffId: person.id,
      expiresOn: null,
      certificate: whom === 'named' ? `TG-${2_040 + 7 * at}` : '',
    }));
}
