import { type Reads, reads } from '#db/reads.ts';
import type { WritableDb } from '#db/types.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import { addCalendarEntries } from '#db/writes/calendar.ts';
import { addCycle, keepMembers, storeClosing } from '#db/writes/cycles.ts';
import { addOwnPolicy } from '#db/writes/own-policies.ts';
import { storeAnswer } from '#db/writes/record/answers.ts';
import { storeBooking, storeStep } from '#db/writes/record/record-days.ts';
import { reopen, sign, storeDocuments } from '#db/writes/record/records.ts';
import { addReview } from '#db/writes/record/reviews.ts';
import { addRow } from '#db/writes/record/rows.ts';
import { adoptPolicy, keepLogo, nameSchool } from '#db/writes/school.ts';
import { keepSite } from '#db/writes/sites.ts';
import { addStaff } from '#db/writes/staff.ts';
import { addNeed } from '#db/writes/training.ts';
import { keepEvent } from '#db/writes/training-held.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import { planYear, prioritiesOf } from '#domain/cycle/plan.ts';
import type { Day } from '#domain/days/dates.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import type { Compartment } from '#domain/roles.ts';
import type { DemoReview, DemoSchool } from '#templates/demo/index.ts';
import { fillConcerns, fillObservations, fillTeams } from './demo-beside.ts';
import { signedDocuments } from './documents/signed-documents.ts';
import { refreshRecord } from './records/open-record.ts';

/**
 * Writes the demo school into an empty vault, one transaction for each compartment that is open, as if the office had
 * worked through its three years: what was signed is kept as it was worded that day.
 */
export function fillDemo({ general, restricted }: OpenVault, demo: DemoSchool, today: Day): void {
  general.transaction((db) => {
    nameSchool(db, demo.school);
    keepLogo(db, demo.school.logo);
    if (demo.own) addOwnPolicy(db, demo.own);
    adoptPolicy(db, demo.policy, demo.choices);
    for (const site of demo.sites) keepSite(db, site);
    for (const person of demo.staff) addStaff(db, person);
    addCalendarEntries(db, demo.calendar);
    for (const { cycle } of demo.cycles) {
      addCycle(db, cycle);
      if (cycle.closedOn === null) continue;
      const priorities = prioritiesOf(demo.school.priorities, planYear(cycle));
      storeClosing(db, cycle.id, { people: demo.staff, calendar: { entries: demo.calendar }, priorities });
    }
    fillCompartment(db, reads({ general: db }), 'general', demo, today);
    for (const need of demo.freeNeeds) addNeed(db, need);
    for (const event of demo.trainings) keepEvent(db, event);
    fillTeams(db, demo.beside.teams);
    fillObservations(db, reads({ general: db }), demo.beside.observations, today);
  });
  restricted?.transaction((db) => {
    fillCompartment(db, reads({ general: general.db, restricted: db }), 'restricted', demo, today);
    fillConcerns(db, reads({ general: general.db, restricted: db }), demo.beside.concerns);
  });
}

function fillCompartment(
  db: WritableDb,
  read: Reads,
  compartment: Compartment,
  { cycles }: DemoSchool,
  today: Day,
): void {
  for (const { cycle, members, reviews } of cycles) {
    keepMembers(
      db,
      members.flatMap(({ member, keptIn }) => (keptIn === compartment ? member : [])),
    );
    for (const review of reviews) if (review.keptIn === compartment) fillReview(db, read, cycle, review, today);
  }
}

function fillReview(db: WritableDb, read: Reads, cycle: Cycle, { record, touchedAt }: DemoReview, today: Day): void {
  const { review } = record;
  addReview(db, { ...review, version: 1, state: 'open' });
  for (const answer of record.answers) storeAnswer(db, review.id, answer);
  for (const row of record.progress) addRow(db, 'progress', row);
  for (const row of record.objectives) addRow(db, 'objective', row);
  for (const row of record.trainingUndertaken) addRow(db, 'undertaken', row);
  for (const row of record.evidence) addRow(db, 'evidence', row);
  for (const row of record.promises) addRow(db, 'promise', row);
  for (const row of record.trainingNeeds) addNeed(db, row);
  for (const done of record.steps) storeStep(db, review.id, done);
  for (const booking of record.bookings) storeBooking(db, review.id, booking);
  signVersions(db, read, cycle, record);
  refreshRecord({ read }, { db, head: review, frame: cycle }, { today, now: touchedAt });
}

function signVersions(db: WritableDb, read: Reads, { policy }: Cycle, record: ReviewRecord): void {
  const { id } = record.review;
  for (const { version, reason, signedOn } of record.versions) {
    if (version > 1) reopen(db, id, version, reason);
    if (signedOn === null) continue;
    sign(
      db,
      id,
      version,
      record.signatures.filter((signature) => signature.version === version),
    );
    storeDocuments(db, id, version, signedDocuments(read, id, policy, signedOn));
  }
}
