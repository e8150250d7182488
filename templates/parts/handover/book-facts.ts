import type { SheetDays } from '#db/reads/handover.ts';
import type { Proposal } from '#db/reads/keeping/keeping.ts';
import type { DocumentReads } from '#db/reads.ts';
import type { Backup, BackupPlace } from '#domain/backup/backup.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import { spanHolding } from '#domain/cycle/period.ts';
import { addYears, type Day } from '#domain/days/dates.ts';
import type { FoundInPolicy } from '#domain/law/finding.ts';
import type { PolicyChoices } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { taskOf } from '#domain/policy/steps.ts';
import { changesBetween, type PolicyChange } from '#domain/policy-editing/policy-changes.ts';
import type { DataRequest } from '#domain/requests/request.ts';
import type { OwnRule } from '#domain/retention/rules.ts';
import type { Role } from '#domain/roles.ts';
import type { School } from '#domain/school.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { foundIn } from '#templates/law/found-in.ts';
import { type OwnNames, ownNames } from '#templates/parts/own-names.ts';

/** Where the vault stands and who can open it: the records themselves do not know it. */
export interface VaultPlace {
  folder: string;
  roles: readonly Role[];
}

/** Something with a day, and how many of it there are. */
export interface DueRow {
  on: Day;
  what: { step: Bilingual } | { cycleEnds: string } | { lookAgain: string };
  cycle: string;
  count: number;
}

/** An open cycle: whether its days are the school's own, and how many of its records are not signed. */
export interface OpenCycleFacts {
  cycle: Cycle;
  hasOwnDays: boolean;
  reviews: number;
  unsigned: number;
}

export interface BookFacts {
  school: School;
  role: Role;
  today: Day;
  vault: VaultPlace;
  holders: Record<Role, Staff | undefined>;
  own: OwnNames;
  places: readonly BackupPlace[];
  proved: Backup | undefined;
  sheets: readonly SheetDays[];
  cycles: readonly OpenCycleFacts[];
  steps: readonly DueRow[];
  requests: readonly DataRequest[];
  holds: readonly { name: string; reviewOn: Day }[];
  proposals: readonly Proposal[];
  due: readonly DueRow[];
  policy: Policy | null;
  choices: PolicyChoices;
  basedOn: Policy | null;
  changes: readonly PolicyChange[];
  rules: readonly OwnRule[];
  law: readonly (FoundInPolicy & { dealt: { on: Day; note: string } | undefined })[];
}

/** Everything that the book of an office tells, of what its reads see. */
export function bookFacts(read: DocumentReads, role: Role, vault: VaultPlace, today: Day): BookFacts {
  const school = read.school();
  const { policy, choices } = read.policy();
  const own = policy && read.ownPolicies.byId(policy.id);
  const steps = read.cycles.open().flatMap((cycle) => waiting(read, cycle));
  const holds = read.keeping.holds().map(({ staffId, reviewOn }) => ({ name: nameIn(read, staffId), reviewOn }));
  const dealt = policy ? read.handover.lawDealt(policy.id) : [];
  return {
    school,
    role,
    today,
    vault,
    own: ownNames(read),
    holders: {
      manager: personOf(read, school.businessManagerId),
      headteacher: personOf(read, school.headteacherId),
    },
    places: read.backups.places(),
    proved: read.backups.all().find(({ state }) => state === 'proved'),
    sheets: read.handover.sheets(),
    cycles: read.cycles.open().map((cycle) => openFacts(read, cycle)),
    steps: byStep(steps),
    requests: read.requests.all().filter(({ closedOn }) => closedOn === null),
    holds,
    proposals: read.keeping.proposals(),
    due: dueWithin(addYears(today, 1), [
      ...steps,
      ...read.cycles.open().map((cycle) => dueRow(cycle.ends, { cycleEnds: cycle.label })),
      ...holds.map(({ name, reviewOn }) => dueRow(reviewOn, { lookAgain: name })),
    ]),
    policy,
    choices,
    basedOn: own?.basedOn ?? null,
    changes: policy && own?.basedOn ? changesBetween(own.basedOn, policy).filter(({ kind }) => kind !== 'moved') : [],
    rules: read.keeping.ownRules(),
    law: (policy ? foundIn(read, policy, today) : []).map((found) => {
      const known = dealt.find(({ findingId, clause }) => findingId === found.id && clause === found.clause);
      return { ...found, dealt: known && { on: known.dealtOn, note: known.note } };
    }),
  };
}

function personOf(read: DocumentReads, id: School['headteacherId']): Staff | undefined {
  return id === null ? undefined : read.staff.byId(id);
}

function nameIn(read: DocumentReads, id: Staff['id']): string {
  const person = read.staff.byId(id);
  return person ? fullName(person) : '';
}

function openFacts(read: DocumentReads, cycle: Cycle): OpenCycleFacts {
  const period = cycle.policy.periods.find(({ id }) => id === cycle.periodId);
  const span = period && spanHolding(period, cycle.starts);
  const reviews = read.reviews.inCycle(cycle.id);
  return {
    cycle,
    hasOwnDays: span !== undefined && (span.starts !== cycle.starts || span.ends !== cycle.ends),
    reviews: reviews.length,
    unsigned: reviews.filter(({ review }) => review.state === 'open').length,
  };
}

/** Each step of a cycle that waits, with its last day. */
function waiting(read: DocumentReads, { id, label, policy }: Cycle): DueRow[] {
  return read.reviews.running(id).map((running) => {
    return { on: running.due, what: { step: taskOf(running.step, policy.steps) }, cycle: label, count: 1 };
  });
}

const dueRow = (on: Day, what: DueRow['what']): DueRow => ({ on, what, cycle: '', count: 1 });

/** The same thing on the same day is one row. */
function dueWithin(until: Day, rows: readonly DueRow[]): DueRow[] {
  return together(
    rows.filter(({ on }) => on <= until),
    ({ on, what, cycle }) => JSON.stringify([on, what, cycle]),
  ).sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** How many wait for each step of each cycle. */
function byStep(rows: readonly DueRow[]): DueRow[] {
  return together(rows, ({ what, cycle }) => JSON.stringify([what, cycle]));
}

function together(rows: readonly DueRow[], keyOf: (row: DueRow) => string): DueRow[] {
  return [...Map.groupBy(rows, keyOf).values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, count: others.length + 1 }] : [],
  );
}
