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
import { adoptPolicy, keepLogo, keepWelshWord, nameSchool } from '#db/writes/school.ts';
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

/** How far the writing of a demo school has come, in parts of equal work. */
export interface DemoProgress {
  done: number;
  of: number;
}

/** Reviews that are written in one transaction: a tenth of a second or so. */
const AT_ONCE = 10;

/** Writes the demo school into an empty vault (see `demoParts`). */
export function fillDemo(vault: OpenVault, demo: DemoSchool, today: Day): void {
  for (const _part of demoParts(vault, demo, today)); // each writes its own
}

/**
 * Writes the demo school into an empty vault part by part, as if the office had worked through its three years: what was
 * signed is kept as it was worded that day. Tells after each part how far it is.
 */
export function* demoParts(
  { general, restricted }: OpenVault,
  demo: DemoSchool,
  today: Day,
): Generator<DemoProgress, void> {
  const inGeneral = reviewsIn(demo, 'general');
  const inRestricted = restricted ? reviewsIn(demo, 'restricted') : [];
  const of = inGeneral.length + inRestricted.length + 2;
  let done = 1;
  general.transaction((db) => fillSchool(db, demo));
  restricted?.transaction((db) => keepMembers(db, membersIn(demo, 'restricted')));
  yield { done, of };
  for (const reviews of inGeneral) {
    general.transaction((db) => fillReviews(db, reads({ general: db }), reviews, today));
    done += 1;
    yield { done, of };
  }
  for (const reviews of inRestricted) {
    restricted?.transaction((db) => fillReviews(db, reads({ general: general.db, restricted: db }), reviews, today));
    done += 1;
    yield { done, of };
  }
  general.transaction((db) => {
    for (const need of demo.freeNeeds) addNeed(db, need);
    for (const event of demo.trainings) keepEvent(db, event);
    fillTeams(db, demo.beside.teams);
    fillObservations(db, reads({ general: db }), demo.beside.observations, today);
  });
  restricted?.transaction((db) =>
    fillConcerns(db, reads({ general: general.db, restricted: db }), demo.beside.concerns),
  );
  yield { done: of, of };
}

function fillSchool(db: WritableDb, demo: DemoSchool): void {
  nameSchool(db, demo.school);
  keepLogo(db, demo.school.logo);
  if (demo.own) addOwnPolicy(db, demo.own);
  adoptPolicy(db, demo.policy, demo.choices);
  for (const site of demo.sites) keepSite(db, site);
  for (const [english, welsh] of demo.welshWords) keepWelshWord(db, english, welsh);
  for (const person of demo.staff) addStaff(db, person);
  addCalendarEntries(db, demo.calendar);
  for (const { cycle } of demo.cycles) {
    addCycle(db, cycle);
    if (cycle.closedOn === null) continue;
    const priorities = prioritiesOf(demo.school.priorities, planYear(cycle));
    storeClosing(db, cycle.id, { people: demo.staff, calendar: { entries: demo.calendar }, priorities });
  }
  keepMembers(db, membersIn(demo, 'general'));
}

function membersIn({ cycles }: DemoSchool, compartment: Compartment) {
  return cycles.flatMap(({ members }) =>
    members.flatMap(({ member, keptIn }) => (keptIn === compartment ? member : [])),
  );
}

type OfCycle = { cycle: Cycle; review: DemoReview };

/** The reviews of a compartment, a few at a time. */
function reviewsIn({ cycles }: DemoSchool, compartment: Compartment): OfCycle[][] {
  const all = cycles.flatMap(({ cycle, reviews }) =>
    reviews.flatMap((review) => (review.keptIn === compartment ? [{ cycle, review }] : [])),
  );
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}

function fillReviews(db: WritableDb, read: Reads, reviews: readonly OfCycle[], today: Day): void {
  for (const { cycle, review } of reviews) fillReview(db, read, cycle, review, today);
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
