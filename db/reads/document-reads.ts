import type { Course } from '#domain/concern/course.ts';
import type { CycleClosing } from '#domain/cycle/closing.ts';
import type { Cycle, CycleMember } from '#domain/cycle/cycle.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import type { Day } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { RunningDeadline } from '#domain/deadlines/shown-deadline.ts';
import type * as Ids from '#domain/ids.ts';
import type { Observation } from '#domain/observation/observation.ts';
import type { PolicyChoices } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { WelshWords } from '#domain/policy/schools-welsh.ts';
import type { RecordHead, WholeRecord } from '#domain/record/record.ts';
import type { TrainingNeed } from '#domain/record/rows.ts';
import type { KeptReport } from '#domain/report/report.ts';
import type { DataRequest } from '#domain/requests/request.ts';
import type { Certificate } from '#domain/retention/certificate.ts';
import type { Review, ReviewRecord } from '#domain/review/review.ts';
import type { Compartment } from '#domain/roles.ts';
import type { Priority, School } from '#domain/school.ts';
import type { Site } from '#domain/staff/sites.ts';
import type { Staff } from '#domain/staff/staff.ts';
import type { TrainingEvent } from '#domain/training/event.ts';
import type { MustHave } from '#domain/training/must-have.ts';
import type * as backups from './backups.ts';
import type { DisclosureOf } from './disclosures.ts';
import type { handoverReads } from './handover.ts';
import type { keepingReads } from './keeping/keeping.ts';
import type { ownColumnReads } from './lists/own-columns.ts';
import type { moderationReads } from './moderation.ts';
import type { KeptPolicy } from './own-policies.ts';
import type * as observations from './record/observations.ts';
import type { TrailFound, TrailQuery } from './trail.ts';

/** What documents read. It holds what the session may see and no more: nobody asks for the role. */
export interface DocumentReads {
  school: () => School;
  /** The sites that the office described. */
  sites: () => Site[];
  /** The school's own Welsh, by the English: of its jobs and themes, and of what its policy says in English alone. */
  welshWords: () => WelshWords;
  /** The school's terms, closures and one-off holidays. */
  calendar: () => SchoolCalendar;
  /** The policy that the school follows, and its answers to what that policy leaves open. */
  policy: () => { policy: Policy | null; choices: PolicyChoices };
  staff: {
    all: () => Staff[];
    byId: (id: Ids.StaffId) => Staff | undefined;
    /** Some people in the order asked for, without those who are not on the list. */
    some: (ids: readonly Ids.StaffId[]) => Staff[];
  };
  cycles: {
    open: () => Cycle[];
    byId: (id: Ids.CycleId) => Cycle | undefined;
    /** The cycles that began before a day, the newest first. */
    before: (day: Day) => Pick<Cycle, 'id' | 'periodId'>[];
    members: (id: Ids.CycleId) => CycleMember[];
    /** What was true when the cycle was closed; undefined while it is open. */
    closing: (id: Ids.CycleId) => CycleClosing | undefined;
    /** The improvement plan of a cycle's year; of a closed cycle as it was then. */
    priorities: (cycle: Cycle) => Priority[];
  };
  records: {
    /** What stands at the head of a record of any kind. */
    head: (id: Ids.RecordId) => RecordHead | undefined;
    /** Every observation with its days; of one person where somebody is named. */
    observations: (staffId: Ids.StaffId | null) => ReturnType<typeof observations.allObservations>;
    /** A record of any kind. */
    whole: (id: Ids.RecordId) => WholeRecord | undefined;
    /** What a record outside all cycles goes by, as it stood when it was begun; undefined for one of a cycle. */
    frame: (id: Ids.RecordId, home?: Compartment) => Frame | undefined;
    /** What a record of the headteacher's runs beside its forms; undefined for any other. */
    course: (id: Ids.RecordId) => Course | undefined;
    /** What only an observation has; undefined for a record of another kind. */
    observation: (id: Ids.RecordId) => Observation | undefined;
    /** Every record that runs one, with it. */
    courses: () => { head: RecordHead; course: Course }[];
  };
  reviews: {
    /** What only a review has; undefined for a record of another kind. */
    byId: (id: Ids.RecordId) => Review | undefined;
    record: (id: Ids.ReviewId) => ReviewRecord | undefined;
    /** The last review of the same person before it; before one that the office reads, the last that the office reads. */
    before: (id: Ids.RecordId) => ReviewRecord | undefined;
    inCycle: (id: Ids.CycleId) => ReviewRecord[];
    /** All reviews of one person. */
    rowsOfPerson: (id: Ids.StaffId) => Pick<Review, 'id' | 'cycleId'>[];
    ofPerson: (staffId: Ids.StaffId, cycleId: Ids.CycleId) => ReviewRecord | undefined;
    /** The team with which somebody is reviewed in a cycle. */
    teamOf: (staffId: Ids.StaffId, cycleId: Ids.CycleId) => Ids.RecordId | undefined;
    /** The same of what the office may read, whoever is there. */
    ofOfficeInCycle: (id: Ids.CycleId) => ReviewRecord[];
    /** The running deadlines of a cycle, or those outside all cycles. */
    running: (id: Ids.CycleId | null) => RunningDeadline[];
  };
  trainingNeeds: {
    inCycle: (id: Ids.CycleId) => TrainingNeed[];
    ofPerson: (id: Ids.StaffId) => TrainingNeed[];
  };
  /** Training that was held, the latest first, and the lines of what must be had that the school wrote or changed. */
  trainingHeld: { all: () => TrainingEvent[]; mustHaves: () => MustHave[] };
  /** The columns that the school gave its lists, and what stands in them. */
  ownColumns: Pick<ReturnType<typeof ownColumnReads>, 'ofList' | 'nameOf' | 'ofStaff' | 'ofOfficeInCycle'>;
  ownPolicies: {
    byId: (id: string) => KeptPolicy | undefined;
  };
  requests: {
    all: () => DataRequest[];
  };
  /** Where copies of the records go, and which there are. */
  backups: Pick<ReturnType<typeof backups.backupReads>, 'places' | 'all'>;
  /** What is kept for whoever comes next. */
  handover: Pick<ReturnType<typeof handoverReads>, 'sheets' | 'lawDealt'>;
  keeping: Pick<ReturnType<typeof keepingReads>, 'holds' | 'proposals' | 'ownRules'> & {
    /** What remains of something that was destroyed. */
    certificate: (id: Ids.CertificateId) => (Certificate & { restricted: boolean }) | undefined;
  };
  reports: {
    /** The reports to governors of a cycle that left the school, the first one first. */
    ofCycle: (id: Ids.CycleId) => KeptReport[];
  };
  /** Samples of reviews that are moderated. */
  moderation: Pick<ReturnType<typeof moderationReads>, 'ofCycle' | 'items'>;
  disclosures: {
    all: () => DisclosureOf[];
    /** What was shared from one day to another, both counted; the latest first. */
    between: (from: Day, until: Day) => DisclosureOf[];
  };
  /** The newest lines of what happened, never more than `most`, and how many there are. */
  trail: (query: TrailQuery, most: number) => TrailFound;
}
