import type { DocumentReads } from '#db/reads.ts';
import { planYear, prioritiesOf } from '#domain/cycle/plan.ts';
import { day } from '#domain/days/dates.ts';
import { type DemoSchool, demoSchool } from '#templates/demo/index.ts';
import { policies } from '#templates/policies/index.ts';
import { wholeOf } from '#test/documents/school.ts';
import { noOwnColumns } from '#test/no-own-columns.ts';

/** The day that everything here is seen on. */
export const today = day('2026-11-19');

/** The demo school, whose texts every measurement uses. */
export function benchSchool(): DemoSchool {
  const [policy] = policies;
  if (policy === undefined) throw new Error('there is no built-in policy');
  return demoSchool(today, policy);
}

/** The demo school as documents read it, without a database: what is timed is the document. */
export function readsOfDemo({ school, staff, calendar, cycles, freeNeeds }: DemoSchool): DocumentReads {
  const people = new Map(staff.map((person) => [person.id, person]));
  const records = cycles.flatMap(({ reviews }) => reviews.map(({ record }) => record));
  const found = new Map(records.map((record) => [record.review.id, record]));
  const cycleOf = (id: string) => cycles.find(({ cycle }) => cycle.id === id);
  return {
    school: () => school,
    sites: () => [],
    ownColumns: noOwnColumns,
    welshWords: () => new Map(),
    calendar: () => ({ entries: calendar }),
    policy: () => ({ policy: null, choices: {} }),
    staff: {
      all: () => staff,
      byId: (id) => people.get(id),
      some: (ids) => ids.flatMap((id) => people.get(id) ?? []),
    },
    cycles: {
      open: () => cycles.map(({ cycle }) => cycle).filter(({ closedOn }) => closedOn === null),
      byId: (id) => cycleOf(id)?.cycle,
      before: () => [],
      members: (id) => cycleOf(id)?.members.map(({ member }) => member) ?? [],
      closing: () => undefined,
      priorities: (cycle) => prioritiesOf(school.priorities, planYear(cycle)),
    },
    records: {
      whole: (id) => wholeOf(records, id),
      head: (id) => records.find(({ review }) => review.id === id)?.review,
      observations: () => [],
      frame: () => undefined,
      course: () => undefined,
      courses: () => [],
      observation: () => undefined,
    },
    reviews: {
      byId: (id) => records.find(({ review }) => review.id === id)?.review,
      record: (id) => found.get(id),
      before: () => undefined,
      running: () => [],
      ofPerson: () => undefined,
      rowsOfPerson: () => [],
      teamOf: () => undefined,
      ofOfficeInCycle: (id) => cycleOf(id)?.reviews.map(({ record }) => record) ?? [],
      inCycle: (id) => cycleOf(id)?.reviews.map(({ record }) => record) ?? [],
    },
    disclosures: { between: () => [], all: () => [] },
    trail: () => ({ lines: [], count: 0, ends: [] }),
    reports: { ofCycle: () => [] },
    moderation: { ofCycle: () => [], items: () => [] },
    trainingHeld: { all: () => [], mustHaves: () => [] },
    trainingNeeds: {
      ofPerson: () => [],
      inCycle: (id) => [
        ...records.flatMap(({ trainingNeeds }) => trainingNeeds.filter((need) => need.cycleId === id)),
        ...freeNeeds.filter((need) => need.cycleId === id),
      ],
    },
    ownPolicies: { byId: () => undefined },
    requests: { all: () => [] },
    backups: { places: () => [], all: () => [] },
    handover: { sheets: () => [], lawDealt: () => [] },
    keeping: { certificate: () => undefined, holds: () => [], proposals: () => [], ownRules: () => [] },
  };
}
