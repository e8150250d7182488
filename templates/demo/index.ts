import { type Cycle, type CycleMember, cycleLabel } from '#domain/cycle.ts';
import { addDays, type Day, partsOf } from '#domain/dates.ts';
import { standingOf, stillInSpan } from '#domain/eligibility.ts';
import type { CycleId } from '#domain/ids.ts';
import { isKept } from '#domain/opening.ts';
import { type Span, spanHolding, spanOf } from '#domain/period.ts';
import type { PolicyChoices } from '#domain/policy/choices.ts';
import type { Period } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy.ts';
import type { ReviewRecord, TrainingNeed } from '#domain/review.ts';
import type { Compartment } from '#domain/roles.ts';
import type { School } from '#domain/school.ts';
import type { CalendarEntry } from '#domain/school-calendar.ts';
import type { Staff } from '#domain/staff.ts';
import { demoCalendar } from './calendar.ts';
import { freeNeedsIn } from './free-needs.ts';
import { idOf } from './ids.ts';
import type { CycleIndex } from './looking-ahead.ts';
import { demoPeople } from './people.ts';
import { demoReview } from './review.ts';
import { schoolWith } from './school.ts';
import { demoStaff, staffIdOf } from './staff.ts';
import { workingDayFrom, workingDayUntil } from './working-days.ts';

/** A cycle of the demo school with its members and reviews, each with the compartment it is kept in. */
export interface DemoCycle {
  cycle: Cycle;
  members: { member: CycleMember; keptIn: Compartment }[];
  reviews: DemoReview[];
}

/** A review, and the instant at which somebody last worked on it; empty where nobody does any more, or yet. */
export interface DemoReview {
  record: ReviewRecord;
  keptIn: Compartment;
  touchedAt: string;
}

/** The demo school as plain data: everything that a vault of it holds. */
export interface DemoSchool {
  school: School;
  policy: Policy;
  choices: PolicyChoices;
  staff: Staff[];
  calendar: CalendarEntry[];
  /** The oldest first; the last one holds today. */
  cycles: DemoCycle[];
  /** Training needs that no review named; all of them general. */
  freeNeeds: TrainingNeed[];
}

/**
 * An invented Welsh primary school of forty-two people under a policy, seen on a day: two finished cycles and a current
 * one with reviews at every stage. The same arguments give the same school. Nothing in it is a real person or place.
 */
export function demoSchool(today: Day, policy: Policy): DemoSchool {
  const [period] = policy.periods;
  if (period === undefined) throw new Error('a policy without a period');
  const current = spanHolding(period, today);
  const { year } = partsOf(current.starts);
  const staff = demoStaff(current, today);
  const school = schoolWith(staffIdOf('mererid'), staffIdOf('carys'));
  const choices = choicesOf(policy);
  const calendar = demoCalendar([year - 2, year - 1, year, year + 1]);
  const cycles: DemoCycle[] = [];
  for (const index of [0, 1, 2] as const) {
    const span = spanOf(period, year - 2 + index);
    const cycle = cycleIn(span, { policy, choices, period, index, today });
    cycles.push(filled({ cycle, index, school, staff, calendar, today, before: cycles.at(-1) }));
  }
  const freeNeeds = freeNeedsIn(idOf<CycleId>(`cycle/${current.starts}`), today);
  return { school, policy, choices, staff, calendar, cycles, freeNeeds };
}

/** What the program proposes for each gap that the policy leaves. */
function choicesOf(policy: Policy): PolicyChoices {
  return Object.fromEntries(policy.choices.map(({ id, proposal }) => [id, proposal]));
}

/** Opened in the July before it begins, and the finished ones closed on their last working day. */
function cycleIn(
  span: Span,
  of: Pick<Cycle, 'policy' | 'choices'> & { period: Period; index: CycleIndex; today: Day },
): Cycle {
  const { policy, choices, period, index } = of;
  return {
    id: idOf<CycleId>(`cycle/${span.starts}`),
    ...{ policy, choices, periodId: period.id },
    ...{ ...span, label: cycleLabel(span, period, policy) },
    openedOn: workingDayFrom(addDays(span.starts, -56)),
    closedOn: index === 2 ? null : workingDayUntil(span.ends),
    history: [],
  };
}

interface Filling {
  cycle: Cycle;
  index: CycleIndex;
  school: School;
  staff: readonly Staff[];
  calendar: readonly CalendarEntry[];
  today: Day;
  before: DemoCycle | undefined;
}

function filled({ cycle, index, school, staff, calendar, today, before }: Filling): DemoCycle {
  const keptIn = (person: Staff): Compartment => (isKept(person, school) ? 'restricted' : 'general');
  // a finished cycle is seen as it was a month after it began
  const seen = index === 2 ? today : addDays(cycle.starts, 30);
  const members = staff
    .filter((person) => stillInSpan(person, cycle))
    .map((person) => ({
      member: {
        cycleId: cycle.id,
        staffId: person.id,
        leftOut: standingOf(person, { ...cycle, calendar: { entries: calendar } }, seen).leftOut,
      },
      keptIn: keptIn(person),
    }));
  const keptAt = new Map(staff.map((person) => [person.id, keptIn(person)]));
  const isIn = new Set(members.flatMap(({ member }) => (member.leftOut === null ? member.staffId : [])));
  const last = new Map(before?.reviews.map(({ record }) => [record.review.staffId, record]));
  const reviews = demoPeople
    .filter(({ key }) => isIn.has(staffIdOf(key)))
    .map((person): DemoReview => {
      const staffId = staffIdOf(person.key);
      const record = demoReview(person, { cycle, index, staff, previous: last.get(staffId), today });
      return {
        record,
        keptIn: keptAt.get(staffId) ?? 'general',
        touchedAt: index === 2 ? lastTouch(record, person.seat) : '',
      };
    });
  return { cycle, members, reviews };
}

/** Some time in the morning of the last day on which something was done; `seat` keeps two apart. */
function lastTouch({ steps }: ReviewRecord, seat: number): string {
  const last = steps
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return last === undefined ? '' : `${last}T09:${String(10 + 3 * seat).padStart(2, '0')}:00.000Z`;
}
