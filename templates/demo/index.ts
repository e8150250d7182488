import { type Cycle, type CycleMember, cycleLabel } from '#domain/cycle/cycle.ts';
import { covers, groupsOf } from '#domain/cycle/cycle-groups.ts';
import { standingOf, stillInSpan } from '#domain/cycle/eligibility.ts';
import { isRestricted } from '#domain/cycle/opening.ts';
import { type PeriodYear, spanHolding, spanOf } from '#domain/cycle/period.ts';
import { planYear } from '#domain/cycle/plan.ts';
import { addDays, compareDays, type Day, partsOf } from '#domain/days/dates.ts';
import type { CalendarEntry } from '#domain/days/school-calendar.ts';
import type { CycleId } from '#domain/ids.ts';
import type { PolicyChoices } from '#domain/policy/choices.ts';
import type { Period, StaffGroupId } from '#domain/policy/groups.ts';
import type { OwnPolicy } from '#domain/policy/own-policy.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { WelshWords } from '#domain/policy/schools-welsh.ts';
import type { TrainingNeed } from '#domain/record/rows.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import type { Compartment } from '#domain/roles.ts';
import type { School } from '#domain/school.ts';
import type { Site } from '#domain/staff/sites.ts';
import { notPaused, type Staff } from '#domain/staff/staff.ts';
import type { TrainingEvent } from '#domain/training/event.ts';
import { type DemoBeside, demoBeside } from './beside.ts';
import { demoCalendar } from './calendar.ts';
import { idOf } from './ids.ts';
import { ownCopyOf } from './own-policy.ts';
import { freeNeedsIn } from './reviews/free-needs.ts';
import type { CycleIndex } from './reviews/looking-ahead.ts';
import { demoReview } from './reviews/review.ts';
import { schoolWith, sitesUnder } from './school.ts';
import { demoPeople, type PersonKey } from './staff/people.ts';
import { demoStaff, staffIdOf } from './staff/staff.ts';
import { welshWordsUnder } from './texts/own-names.ts';
import { demoTrainings } from './trainings.ts';
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
  /** What the office of a trust said of its schools. */
  sites: Site[];
  /** The policy that it works by: the one asked for, or its own copy of that. */
  policy: Policy;
  own: (OwnPolicy & { basedOn: Policy; updatedAt: string }) | null;
  choices: PolicyChoices;
  /** The Welsh names of its jobs and themes. */
  welshWords: WelshWords;
  staff: Staff[];
  calendar: CalendarEntry[];
  /** The oldest first; the last ones, as many as the policy has periods, hold today. */
  cycles: DemoCycle[];
  /** Training needs that no review named; all of them general. */
  freeNeeds: TrainingNeed[];
  /** What training was held; general, too. */
  trainings: TrainingEvent[];
  /** Observations, teams and what only the headteacher keeps. */
  beside: DemoBeside;
}

/**
 * An invented primary school, or a trust of two, under a policy, seen on a day: for each of the policy's periods two earlier
 * cycles and a current one, as far as its reviews have come by that day. The same arguments give the same school. Nothing in
 * it is a real person or place.
 */
export function demoSchool(today: Day, builtIn: Policy): DemoSchool {
  const copy = ownCopyOf(builtIn);
  const policy = copy?.policy ?? builtIn;
  const { periods } = policy;
  const choices = choicesOf(policy);
  const currentOf = (group: StaffGroupId): PeriodYear & { period: Period } => {
    const period = periods.find((one) => groupsOf(one, { policy, choices }).includes(group)) ?? periods[0];
    if (period === undefined) throw new Error('a policy without a period');
    return { period, ...spanHolding(period, today) };
  };
  const staff = demoStaff(policy, currentOf, today);
  const starting = periods.map((period) => partsOf(spanHolding(period, today).starts).year);
  const school = schoolWith(
    policy,
    { headteacherId: staffIdOf('mererid'), businessManagerId: staffIdOf('carys') },
    yearsOfPlans(periods, today),
  );
  const calendar = demoCalendar(yearsOfCalendar(starting));
  const cycles: DemoCycle[] = [];
  for (const index of [0, 1, 2] as const) {
    for (const period of periods) {
      const year = partsOf(spanHolding(period, today).starts).year - 2 + index;
      const cycle = cycleIn(spanOf(period, year), { policy, choices, period, index });
      cycles.push(filled({ cycle, period, index, school, staff, calendar, today, before: cycles.at(-periods.length) }));
    }
  }
  const cycleOf = (key: PersonKey): CycleId => {
    const { period, starts } = currentOf(demoPeople.find((person) => person.key === key)?.group ?? 'other-support');
    return cycleIdOf(period, starts);
  };
  const [first] = cycles;
  const trainings = demoTrainings(staff, policy.nation, today);
  const own = copy && first ? { ...copy, basedOn: builtIn, updatedAt: `${first.cycle.openedOn}T08:00:00.000Z` } : null;
  return {
    school,
    sites: sitesUnder(policy),
    welshWords: welshWordsUnder(policy),
    policy,
    own,
    choices,
    staff,
    calendar,
    cycles,
    freeNeeds: freeNeedsIn(cycleOf, today),
    trainings,
    beside: demoBeside(policy, { staff, cycle: cycles.at(-1), today }),
  };
}

/** The school years whose improvement plans the cycles serve. */
function yearsOfPlans(periods: readonly Period[], today: Day): number[] {
  const years = periods.flatMap((period) =>
    [2, 1, 0].map((ago) => planYear(spanOf(period, partsOf(spanHolding(period, today).starts).year - ago))),
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The school years from two before the first to one after the last. */
function yearsOfCalendar(starting: readonly number[]): number[] {
  const first = Math.min(...starting) - 2;
  return Array.from({ length: Math.max(...starting) + 2 - first }, (_, at) => first + at);
}

/** What the program proposes for each gap that the policy leaves. */
function choicesOf(policy: Policy): PolicyChoices {
  return Object.fromEntries(policy.choices.map(({ id, proposal }) => [id, proposal]));
}

function cycleIdOf({ id }: Period, starts: Day): CycleId {
  return idOf<CycleId>(`cycle/${id}/${starts}`);
}

/** Opened eight weeks before it begins. */
function cycleIn(
  span: PeriodYear,
  of: Pick<Cycle, 'policy' | 'choices'> & { period: Period; index: CycleIndex },
): Cycle {
  const { policy, choices, period } = of;
  return {
    id: cycleIdOf(period, span.starts),
    policy,
    choices,
    periodId: period.id,
    ...span,
    label: cycleLabel(span, period, policy),
    openedOn: workingDayFrom(addDays(span.starts, -56)),
    closedOn: null,
    history: [],
  };
}

interface Filling {
  cycle: Cycle;
  period: Period;
  index: CycleIndex;
  school: School;
  staff: readonly Staff[];
  calendar: readonly CalendarEntry[];
  today: Day;
  before: DemoCycle | undefined;
}

function filled({ cycle, period, index, school, staff, calendar, today, before }: Filling): DemoCycle {
  const keptIn = (person: Staff): Compartment => (isRestricted(person, school) ? 'restricted' : 'general');
  // a finished cycle is seen as it was a month after it began
  const seen = index === 2 ? today : addDays(cycle.starts, 30);
  const counting = { ...cycle, calendar: { entries: calendar } };
  // whose reviews are paused was in when the cycle was opened
  const opened = (person: Staff): Staff => ({ ...person, ...notPaused });
  const asked = staff.filter((person) => stillInSpan(person, cycle) && covers(period, person.group, cycle));
  const members = asked.map((person) => ({
    member: {
      cycleId: cycle.id,
      staffId: person.id,
      leftOut: standingOf(opened(person), counting, seen).leftOut,
      takenIn: null,
    },
    keptIn: keptIn(person),
  }));
  const isIn = new Set(members.flatMap(({ member }) => (member.leftOut === null ? member.staffId : [])));
  const last = new Map(before?.reviews.map(({ record }) => [record.review.staffId, record]));
  const reviews = demoPeople.flatMap((person): DemoReview[] => {
    const member = asked.find(({ id }) => id === staffIdOf(person.key) && isIn.has(id));
    if (member === undefined) return [];
    const { calendar: known } = counting;
    const previous = last.get(member.id);
    const until = member.pausedFrom ?? today;
    const record = demoReview(person, member, { cycle, index, staff, calendar: known, previous, today: until });
    return [{ record, keptIn: keptIn(member), touchedAt: lastTouch(record, person.seat) }];
  });
  const closedOn = index === 2 ? null : closingOf(cycle, reviews);
  if (closedOn === null) return { cycle, members, reviews };
  return { cycle: { ...cycle, closedOn }, members, reviews: reviews.map((one) => ({ ...one, touchedAt: '' })) };
}

/** A finished cycle is closed when its last review is signed and handed on. */
function closingOf({ ends }: Cycle, reviews: readonly DemoReview[]): Day | null {
  if (reviews.some(({ record }) => record.review.state !== 'signed')) return null;
  const done = reviews.flatMap(({ record }) => record.steps.map(({ on }) => on));
  return [workingDayUntil(ends), ...done].sort(compareDays).at(-1) ?? null;
}

/** Some time in the morning of the last day on which something was done; `seat` keeps two apart. */
function lastTouch({ steps }: ReviewRecord, seat: number): string {
  const last = steps
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return last === undefined ? '' : `${last}T09:${String(10 + 3 * seat).padStart(2, '0')}:00.000Z`;
}
