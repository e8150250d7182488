import type { FilledPlace } from '#domain/cycle/appraisers.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Answer } from '#domain/form/content.ts';
import type { FactId } from '#domain/form/kinds/facts.ts';
import type { QuestionKind, QuestionOf } from '#domain/form/kinds/index.ts';
import type { Person } from '#domain/form/kinds/kind.ts';
import type { Side } from '#domain/form/sides.ts';
import type { CycleId, ObjectiveId, RecordId, StaffId } from '#domain/ids.ts';
import type { PolicyFormRules } from '#domain/policy/form-rules.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type {
  Evidence,
  Objective,
  ObjectiveProgress,
  ObjectiveRevision,
  PlanAction,
  SupportPromise,
  TrainingNeed,
  TrainingUndertaken,
} from '#domain/record/rows.ts';
import type { Signature } from '#domain/record/signer.ts';
import type { Priority } from '#domain/school.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** What last year's record of the same person adds to this one. */
export interface Previous {
  /** What the year is called: '2025/26'. */
  label: string;
  answers: readonly Answer[];
  objectives: readonly Objective[];
  trainingNeeds: readonly TrainingNeed[];
}

/** A record as its forms are filled in, of whichever kind: what they ask, what stands there, and whether it may change. */
export interface Filling {
  record: RecordId;
  /** Whether the boxes may be changed; else they are read. */
  open: boolean;
  /** Whether what follows the signing may still be noted: what became of a training need, how an action goes. */
  followUp: boolean;
  /** The forms that are filled in, and what their boxes depend on. */
  rules: PolicyFormRules;
  person: Person;
  /** What the policy calls the two sides. */
  terms: Record<Exclude<Side, 'agreed'>, { one: Bilingual }>;
  /** What the head of a form says about the person, and the fields of the page that say it, by their ids. */
  facts: Readonly<Record<FactId, string>>;
  factFields: Readonly<Partial<Record<FactId, string>>>;
  answers: readonly Answer[];
  objectives: readonly Objective[];
  /** Since when a change of an objective is a revision, those whose words count, and the earlier wordings. */
  objectivesSetOn: Day | null;
  setObjectives: readonly ObjectiveId[];
  revisions: readonly ObjectiveRevision[];
  today: Day;
  progress: readonly ObjectiveProgress[];
  trainingNeeds: readonly TrainingNeed[];
  trainingUndertaken: readonly TrainingUndertaken[];
  evidence: readonly Evidence[];
  promises: readonly SupportPromise[];
  actions: readonly PlanAction[];
  /** Who has signed what is being written, or declined to. */
  signatures: readonly Pick<Signature, 'signer' | 'name' | 'signedOn' | 'declined'>[];
  /** The kinds of objective that the policy has for this person, who determines one, and what to keep in mind. */
  categories: Policy['objectives']['categories'];
  determinedBy: { clause: string } | null;
  cautions: readonly Bilingual[];
  /** Who acts beside the appraiser and may sign, too. */
  panel: readonly FilledPlace[];
  /** What the law has overtaken, beside the questions at which it matters. */
  overtaken: readonly { question: string; what: Bilingual; source: Bilingual }[];
  /** The improvement plan of the cycle's year. */
  priorities: readonly Priority[];
  /** Whose training needs are found, and in which cycle; null for a record that finds none. */
  needsOf: { staffId: StaffId; cycleId: CycleId } | null;
  /** Null where there was nothing last year. */
  previous: Previous | null;
}

/** What Check found that must be done before signing, by the id of its box. */
export type MissingByBox = ReadonlyMap<string, string>;

/** What the component of one kind of question is given. */
export interface QuestionProps<Kind extends QuestionKind> {
  question: QuestionOf<Kind>;
  filling: Filling;
  found: MissingByBox;
}

/** What the component that shows last year's part of a question is given. */
export interface BesideProps<Kind extends QuestionKind> {
  question: QuestionOf<Kind>;
  previous: Previous;
  filling: Filling;
}

const none = '–';

/** The facts of a record of which none is known; one that has some says them over these. */
export const noFacts: Readonly<Record<FactId, string>> = {
  name: none,
  'job-title': none,
  appraiser: none,
  'appraiser-job-title': none,
  'meeting-day': none,
  'previous-meeting-day': none,
  cycle: none,
  site: none,
  'observation-kind': none,
  observer: none,
  'notice-day': none,
  'observed-day': none,
  'feedback-day': none,
};

/** What a record holds that has only boxes: no rows, no signatures, nobody beside the appraiser, nothing of last year. */
export const onlyBoxes = {
  factFields: {},
  objectives: [],
  objectivesSetOn: null,
  setObjectives: [],
  revisions: [],
  progress: [],
  trainingNeeds: [],
  trainingUndertaken: [],
  evidence: [],
  promises: [],
  actions: [],
  signatures: [],
  categories: [],
  determinedBy: null,
  cautions: [],
  panel: [],
  overtaken: [],
  priorities: [],
  needsOf: null,
  previous: null,
} as const satisfies Partial<Filling>;
