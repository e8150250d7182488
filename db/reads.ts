import type { Cycle } from '#domain/cycle/cycle.ts';
import { compareDays, type Day } from '#domain/days/dates.ts';
import type { CalendarEntry, SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { DueSpan } from '#domain/deadlines/due.ts';
import type * as Ids from '#domain/ids.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import type { Compartment, Role } from '#domain/roles.ts';
import { unnamedSchool } from '#domain/school.ts';
import { inOrder } from '#domain/text/order.ts';
import * as backups from './reads/backups.ts';
import * as calendars from './reads/calendar.ts';
import { cycleReads } from './reads/cycles/cycle-reads.ts';
import * as cycles from './reads/cycles/cycles.ts';
import { disclosureReads } from './reads/disclosures.ts';
import type { DocumentReads } from './reads/document-reads.ts';
import { handoverReads } from './reads/handover.ts';
import { keepingReads } from './reads/keeping/keeping.ts';
import { requestReads } from './reads/keeping/requests.ts';
import { knownWords } from './reads/known-words.ts';
import { lastMatching } from './reads/lists/list-matchings.ts';
import { ownColumnReads } from './reads/lists/own-columns.ts';
import { moderationReads } from './reads/moderation.ts';
import * as ownPolicies from './reads/own-policies.ts';
import * as appeals from './reads/record/appeals.ts';
import * as bookings from './reads/record/bookings.ts';
import * as courses from './reads/record/courses.ts';
import { lastReviews } from './reads/record/last-reviews.ts';
import * as margins from './reads/record/margin.ts';
import * as observations from './reads/record/observations.ts';
import { placing } from './reads/record/placing.ts';
import { frameOfRecord } from './reads/record/record-frames.ts';
import * as records from './reads/record/records.ts';
import * as lists from './reads/record/review-lists.ts';
import * as reviews from './reads/record/reviews.ts';
import * as revisions from './reads/record/revisions.ts';
import * as running from './reads/record/running-deadlines.ts';
import * as scans from './reads/record/scans.ts';
import * as teams from './reads/record/teams.ts';
import { releaseReads, reportReads } from './reads/reports.ts';
import * as schools from './reads/school.ts';
import { allSites } from './reads/sites.ts';
import { staffReads } from './reads/staff.ts';
import type { TrailQuery } from './reads/trail.ts';
import * as trails from './reads/trail.ts';
import * as training from './reads/training.ts';
import { heldReads } from './reads/training-held.ts';
import { changeReads } from './reads/undo/change-reads.ts';
import * as hanging from './reads/undo/hanging.ts';
import type { ReadableDb } from './types.ts';

export type { DocumentReads } from './reads/document-reads.ts';

/** The compartments that a session has open: all that it may see. */
export interface Opened {
  general: ReadableDb;
  /** Not there for the business manager. */
  restricted?: ReadableDb;
}

/** Every read, with the compartments supplied. What stands in both is asked of both; ids are random, so none meets. */
export function reads(opened: Opened) {
  const { general, restricted } = opened;
  const open = restricted === undefined ? [general] : [general, restricted];
  const all = <Row>(ask: (db: ReadableDb) => Row[]): Row[] => open.flatMap(ask);
  const first = <Found>(ask: (db: ReadableDb) => Found | undefined): Found | undefined =>
    open
      .values()
      .map(ask)
      .find((found) => found !== undefined);
  const nameOf = (db: ReadableDb): Compartment => (db === restricted ? 'restricted' : 'general');
  const { dbOf, ...placed } = placing(general, restricted);
  /** The compartment in which something is; undefined where this session may not see it. */
  const homeOf = (has: (db: ReadableDb) => unknown): Compartment | undefined => {
    if (has(general) !== undefined) return 'general';
    return restricted !== undefined && has(restricted) !== undefined ? 'restricted' : undefined;
  };
  // what only the headteacher opens is never carried into what the office reads
  const lastOfEach = (staffIds: readonly Ids.StaffId[], cycle: Pick<Cycle, 'starts' | 'periodId'>, home: Compartment) =>
    lastReviews(general, home === 'general' ? [general] : open, staffIds, cycle);
  const before = (id: Ids.RecordId): ReviewRecord | undefined => {
    const review = first((db) => reviews.reviewById(db, id));
    const cycle = review && cycles.cycleById(general, review.cycleId);
    const home = homeOf((db) => records.headById(db, id)) ?? 'general';
    return cycle && lastOfEach([review.staffId], cycle, home).get(review.staffId);
  };
  return {
    /** How a list with these headings (their hash) was last matched. */
    listMatching: (headings: string) => lastMatching(general, headings),
    school: () => schools.schoolOf(general) ?? unnamedSchool,
    /** The Word file that the school uses as letterhead. */
    letterheadFile: () => schools.letterheadFile(general),
    sites: () => allSites(general),
    welshWords: () => schools.welshWords(general),
    knownWords: () => knownWords(general),
    calendar: (): SchoolCalendar => calendars.schoolCalendar(general),
    calendarEntry: (id: Ids.CalendarEntryId): CalendarEntry | undefined => calendars.calendarEntryById(general, id),
    /** The same of what the office may read, whoever is there. */
    asOffice: (): DocumentReads => reads({ general }),
    /** Whether this session may keep what only the headteacher sees. */
    seesRestricted: restricted !== undefined,
    policy: () => schools.adoptedPolicy(general),
    /** The columns that the school gave its lists, and what stands in them. */
    ownColumns: ownColumnReads(general, open),
    ownPolicies: {
      all: () => ownPolicies.ownPolicies(general),
      byId: (id: string) => ownPolicies.ownPolicyById(general, id),
    },
    /** Where copies of the records go, and which there are. */
    backups: backups.backupReads(general),
    officesSaidBy: () => schools.officesSaidBy(general),
    /** The compartments whose recovery sheet was printed and checked. */
    sheetsOnPaper: () => schools.sheetsOnPaper(general),
    /** Training that was held, of whoever works here: the office keeps it. */
    trainingHeld: heldReads(general),
    staff: staffReads(general, restricted),
    /** The staff list as the office has it: what is written into its part follows from no pause that only the headteacher knows. */
    staffOfOffice: staffReads(general, undefined),
    cycles: cycleReads(general, restricted),
    records: {
      head: (id: Ids.RecordId) => first((db) => records.headById(db, id)),
      whole: (id: Ids.RecordId) => first((db) => records.wholeRecord(db, id)),
      cancelledMeetings: (id: Ids.RecordId) => all((db) => bookings.cancelledMeetings(db, id)),
      /** What a record outside all cycles goes by; asked of one compartment where it is known in which it is. */
      frame: (id: Ids.RecordId, home?: Compartment) =>
        home === undefined ? first((db) => frameOfRecord(db, id)) : frameOfRecord(dbOf(home), id),
      ...placed,
      course: (id: Ids.RecordId) => first((db) => courses.courseOf(db, id)),
      /** Every record that runs a course, with it. */
      courses: () => all(courses.allCourses),
      /** What only an observation has; undefined for a record of another kind. */
      observation: (id: Ids.RecordId) => first((db) => observations.observationOf(db, id)),
      /** Every observation with its days; of one person where somebody is named. */
      observations: (staffId: Ids.StaffId | null) => all((db) => observations.allObservations(db, staffId)),
      /** The records that grew out of some. */
      after: (ids: readonly Ids.RecordId[]) => all((db) => courses.coursesAfter(db, ids)),
      home: (id: Ids.RecordId) => homeOf((db) => records.headById(db, id)),
      touchedAt: (id: Ids.RecordId) => first((db) => records.touchedAt(db, id)) ?? '',
      /** Whether anything was written into a record since it was begun. */
      isWritten: (id: Ids.RecordId) => open.some((db) => hanging.isWritten({ db, home: nameOf(db) }, id)),
      /** Whom a record is about. */
      people: (id: Ids.RecordId) => all((db) => records.peopleOf(db, id)),
      /** Whom any record is about. */
      named: () => all(records.peopleNamed),
      isRestricted: (id: Ids.RecordId) => restricted !== undefined && records.headById(restricted, id) !== undefined,
      /** One objective as it stands, and the last wording that was kept of it. */
      objective: (id: Ids.ObjectiveId) => first((db) => revisions.objectiveById(db, id)),
      lastRevision: (id: Ids.ObjectiveId) => first((db) => revisions.lastRevision(db, id)),
      revision: (id: Ids.ObjectiveRevisionId) => first((db) => revisions.revisionById(db, id)),
      /** An appeal that hangs on a record. */
      appeal: (id: Ids.AppealId) => first((db) => appeals.appealById(db, id)),
      /** What one of the offices noted in the margin of a record. */
      marginNotes: (id: Ids.RecordId, by: Role) => all((db) => margins.marginNotesOf(db, id, by)),
      /** The scans of a record, or one of them, without their bytes; and the bytes of one. */
      scans: (id: Ids.RecordId) => all((db) => scans.scansOf(db, id)),
      scan: (id: Ids.ScanId) => first((db) => scans.scanById(db, id)),
      scanBytes: (id: Ids.ScanId) => first((db) => scans.bytesOfScan(db, id)),
      /** Whether somebody has worked on a record. */
      isTouched: (id: Ids.RecordId) => open.some((db) => records.isTouched(db, id)),
      signedDocument: (id: Ids.RecordId, version: number, document: string) =>
        first((db) => records.signedDocumentOf(db, id, version, document)),
    },
    reviews: {
      /** Undefined for a record of another kind. */
      byId: (id: Ids.RecordId) => first((db) => reviews.reviewById(db, id)),
      record: (id: Ids.ReviewId) => first((db) => reviews.recordOf(db, id)),
      ofPerson: (staffId: Ids.StaffId, cycleId: Ids.CycleId) =>
        first((db) => reviews.recordOfPerson(db, staffId, cycleId)),
      before,
      /**
       * The newest review of each of some people in a cycle that began before a day, whichever period it was of, as far as
       * it may be carried into a compartment.
       */
      lastOfEach,
      inCycle: (id: Ids.CycleId) => all((db) => reviews.recordsInCycle(db, id)),
      /** The same of what the office may read, whoever is there. */
      ofOfficeInCycle: (id: Ids.CycleId) => reviews.recordsInCycle(general, id),
      rowsInCycle: (id: Ids.CycleId) =>
        all((db) => lists.rowsInCycle(db, id).map((row) => ({ ...row, restricted: db === restricted }))),
      appraisedBy: (id: Ids.CycleId, by: readonly Ids.StaffId[]) => all((db) => lists.appraisedBy(db, id, by)),
      /** Those that rest because an appeal is open. */
      restingIn: (id: Ids.CycleId): ReadonlySet<Ids.RecordId> => new Set(all((db) => appeals.restingIn(db, id))),
      /** The teams that are reviewed together in a cycle, and the one in which somebody is. */
      teamsIn: (id: Ids.CycleId) => all((db) => teams.teamsInCycle(db, id)),
      teamOf: (staffId: Ids.StaffId, cycleId: Ids.CycleId) => first((db) => teams.teamOf(db, staffId, cycleId)),
      endedInCycle: (id: Ids.CycleId) => all((db) => lists.endedInCycle(db, id)),
      rowOfPerson: (staffId: Ids.StaffId, cycleId: Ids.CycleId) =>
        first((db) => lists.rowOfPerson(db, staffId, cycleId)),
      rowsOfPerson: (id: Ids.StaffId) => all((db) => lists.rowsOfPerson(db, id)),
      /** Whether a review of somebody stands where only the headteacher opens it. */
      isApart: (id: Ids.StaffId) => restricted !== undefined && lists.rowsOfPerson(restricted, id).length > 0,
      rowsOfAppraiser: (id: Ids.StaffId, cycleId: Ids.CycleId) => all((db) => lists.rowsOfAppraiser(db, id, cycleId)),
      bookingsIn: (id: Ids.CycleId) => all((db) => bookings.bookingsInCycle(db, id)),
      peopleFiled: (): ReadonlySet<Ids.StaffId> => new Set(all(trails.peopleFiled)),
      cancelledIn: (id: Ids.CycleId) => all((db) => bookings.cancelledInCycle(db, id)),
      stepsIn: (id: Ids.CycleId) => all((db) => bookings.stepsInCycle(db, id)),
      lastTouched: (most: number) =>
        all((db) => lists.lastTouched(db, most))
          .sort((a, b) => Number(b.touchedAt > a.touchedAt) - Number(b.touchedAt < a.touchedAt))
          .slice(0, most),
      stages: (id: Ids.CycleId) => all((db) => lists.stagesOf(db, id)),
      dueTogether: (id: running.InCycle, span: DueSpan) =>
        all((db) => running.dueTogether(db, id, span)).sort((a, b) => compareDays(a.due, b.due)),
      whose: (ids: readonly Ids.RecordId[]) => all((db) => running.whoseRecords(db, ids)),
      appraisersOf: (ids: readonly Ids.RecordId[], most: number) => [
        ...new Set(all((db) => running.appraisersOf(db, ids, most))),
      ],
      running: (id: running.InCycle) => all((db) => running.runningIn(db, id)),
      deadlineDays: (id: running.InCycle) => all((db) => running.deadlineDays(db, id)),
      deadlinesOn: (id: Ids.CycleId, days: readonly Day[]) => all((db) => running.deadlinesOn(db, id, days)),
      nextDeadlines: (id: Ids.CycleId) => all((db) => running.nextDeadlines(db, id)),
      objectiveCounts: (ids: Ids.RecordId[]) => new Map(open.flatMap((db) => [...lists.objectiveCounts(db, ids)])),
    },
    trainingNeeds: {
      inCycle: (id: Ids.CycleId) => all((db) => training.needsInCycle(db, id)),
      ofPerson: (id: Ids.StaffId) => all((db) => training.needsOfPerson(db, id)),
      byId: (id: Ids.TrainingNeedId) => first((db) => training.needById(db, id)),
      home: (id: Ids.TrainingNeedId) => homeOf((db) => training.needById(db, id)),
      themes: () => inOrder(all(training.themesOf)),
      /** The themes of the needs that the office reads, whoever is there. */
      themesOfOffice: () => inOrder(training.themesOf(general)),
    },
    keeping: keepingReads(general, restricted),
    requests: requestReads(general, restricted),
    disclosures: disclosureReads(general, restricted),
    reports: reportReads(general),
    releases: releaseReads(general),
    moderation: moderationReads(general),
    handover: handoverReads(general, restricted),
    trail: (query: TrailQuery, most: number) =>
      trails.mergedLines({ general, ...(restricted && { restricted }) }, query, most),
    changes: changeReads(general, restricted),
  };
}

export type Reads = ReturnType<typeof reads>;
