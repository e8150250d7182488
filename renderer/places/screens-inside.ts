import { CalendarScreen } from '#renderer/screens/calendar/calendar-screen.tsx';
import { ChangesScreen } from '#renderer/screens/changes/changes-screen.tsx';
import { ConcernScreen } from '#renderer/screens/concerns/concern-screen.tsx';
import { ConcernsScreen } from '#renderer/screens/concerns/concerns-screen.tsx';
import { CycleScreen } from '#renderer/screens/cycles/cycle-screen.tsx';
import { CyclesScreen } from '#renderer/screens/cycles/cycles-screen.tsx';
import { OpenCycleScreen } from '#renderer/screens/cycles/opening/open-cycle-screen.tsx';
import { DocumentScreen } from '#renderer/screens/documents/document-screen.tsx';
import { DocumentsScreen } from '#renderer/screens/documents/documents-screen.tsx';
import { ReportScreen } from '#renderer/screens/documents/report-screen.tsx';
import { DueScreen } from '#renderer/screens/due/due-screen.tsx';
import { EarlierScreen } from '#renderer/screens/earlier/earlier-screen.tsx';
import { AboutScreen } from '#renderer/screens/help/about-screen.tsx';
import { GuidePageScreen } from '#renderer/screens/help/guide-page-screen.tsx';
import { GuideScreen } from '#renderer/screens/help/guide-screen.tsx';
import { HistoryScreen } from '#renderer/screens/history/history-screen.tsx';
import { HomeScreen } from '#renderer/screens/home/home-screen.tsx';
import { ImportScreen } from '#renderer/screens/import/import-screen.tsx';
import { ModerationScreen } from '#renderer/screens/moderation/moderation-screen.tsx';
import { ObservationScreen } from '#renderer/screens/observations/observation-screen.tsx';
import { ObservationsScreen } from '#renderer/screens/observations/observations-screen.tsx';
import { DraftPolicyScreen } from '#renderer/screens/policy/draft/draft-policy-screen.tsx';
import { EditPolicyScreen } from '#renderer/screens/policy/edit-policy-screen.tsx';
import { PoliciesScreen } from '#renderer/screens/policy/policies-screen.tsx';
import { PolicyChangesScreen } from '#renderer/screens/policy/policy-changes-screen.tsx';
import { PolicyFormScreen } from '#renderer/screens/policy/policy-form-screen.tsx';
import { PolicyScreen } from '#renderer/screens/policy/policy-screen.tsx';
import { ReturnedFormsScreen } from '#renderer/screens/returned/returned-forms-screen.tsx';
import { ReviewsScreen } from '#renderer/screens/reviews/list/reviews-screen.tsx';
import { NotesScreen } from '#renderer/screens/reviews/notes/notes-screen.tsx';
import { ReviewScreen } from '#renderer/screens/reviews/review-screen.tsx';
import { TeamScreen } from '#renderer/screens/reviews/team/team-screen.tsx';
import { BackupsScreen } from '#renderer/screens/safekeeping/backups-screen.tsx';
import { DisclosuresScreen } from '#renderer/screens/safekeeping/disclosures/disclosures-screen.tsx';
import { EverythingScreen } from '#renderer/screens/safekeeping/everything-screen.tsx';
import { KeepingScreen } from '#renderer/screens/safekeeping/keeping/keeping-screen.tsx';
import { KeepingRulesScreen } from '#renderer/screens/safekeeping/keeping/rules-screen.tsx';
import { LeavingScreen } from '#renderer/screens/safekeeping/leaving/leaving-screen.tsx';
import { PeopleScreen } from '#renderer/screens/safekeeping/people-screen.tsx';
import { ReleasedScreen } from '#renderer/screens/safekeeping/released/released-screen.tsx';
import { RequestScreen } from '#renderer/screens/safekeeping/requests/request-screen.tsx';
import { RequestsScreen } from '#renderer/screens/safekeeping/requests/requests-screen.tsx';
import { SafekeepingScreen } from '#renderer/screens/safekeeping/safekeeping-screen.tsx';
import { TrailScreen } from '#renderer/screens/safekeeping/trail/trail-screen.tsx';
import { SeasonScreen } from '#renderer/screens/season/season-screen.tsx';
import { SetUpPartScreen } from '#renderer/screens/set-up/set-up-part-screen.tsx';
import { SetUpScreen } from '#renderer/screens/set-up/set-up-screen.tsx';
import { SettingsScreen } from '#renderer/screens/settings/settings-screen.tsx';
import { AddPersonScreen } from '#renderer/screens/staff/add-person-screen.tsx';
import { EditPersonScreen } from '#renderer/screens/staff/edit-person-screen.tsx';
import { PersonScreen } from '#renderer/screens/staff/person/person-screen.tsx';
import { StaffScreen } from '#renderer/screens/staff/staff-screen.tsx';
import { HeldScreen } from '#renderer/screens/training/held/held-screen.tsx';
import { TrainingScreen } from '#renderer/screens/training/training-screen.tsx';
import { WelshScreen } from '#renderer/screens/welsh/welsh-screen.tsx';
import type { Screens } from './screens-of-routes.ts';

/** The screens of the open records; one part of the program that is loaded while somebody unlocks. */
export const screensInside = {
  home: HomeScreen,
  due: DueScreen,
  setUp: SetUpScreen,
  setUpPart: SetUpPartScreen,
  staff: StaffScreen,
  addPerson: AddPersonScreen,
  importStaff: ImportScreen,
  person: PersonScreen,
  history: HistoryScreen,
  editPerson: EditPersonScreen,
  reviews: ReviewsScreen,
  returnedForms: ReturnedFormsScreen,
  review: ReviewScreen,
  reviewNotes: NotesScreen,
  observations: ObservationsScreen,
  observation: ObservationScreen,
  team: TeamScreen,
  concerns: ConcernsScreen,
  concern: ConcernScreen,
  trainingNeeds: TrainingScreen,
  trainingHeld: HeldScreen,
  cycles: CyclesScreen,
  earlier: EarlierScreen,
  openCycle: OpenCycleScreen,
  cycle: CycleScreen,
  moderation: ModerationScreen,
  season: SeasonScreen,
  changes: ChangesScreen,
  documents: DocumentsScreen,
  document: DocumentScreen,
  report: ReportScreen,
  safekeeping: SafekeepingScreen,
  backups: BackupsScreen,
  everything: EverythingScreen,
  guide: GuideScreen,
  guidePage: GuidePageScreen,
  about: AboutScreen,
  keeping: KeepingScreen,
  keepingRules: KeepingRulesScreen,
  trail: TrailScreen,
  disclosures: DisclosuresScreen,
  released: ReleasedScreen,
  leaving: LeavingScreen,
  people: PeopleScreen,
  requests: RequestsScreen,
  request: RequestScreen,
  settings: SettingsScreen,
  calendar: CalendarScreen,
  welsh: WelshScreen,
  policies: PoliciesScreen,
  draftPolicy: DraftPolicyScreen,
  policy: PolicyScreen,
  editPolicy: EditPolicyScreen,
  policyForm: PolicyFormScreen,
  policyChanges: PolicyChangesScreen,
} satisfies Partial<Screens>;
