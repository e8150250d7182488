import type { ReactNode } from 'react';
import type { RouteName, ScreenProps } from './routes.ts';
import { CalendarScreen } from './screens/calendar/calendar-screen.tsx';
import { ChangesScreen } from './screens/changes/changes-screen.tsx';
import { CycleScreen } from './screens/cycles/cycle-screen.tsx';
import { CyclesScreen } from './screens/cycles/cycles-screen.tsx';
import { OpenCycleScreen } from './screens/cycles/open-cycle-screen.tsx';
import { DocumentScreen } from './screens/documents/document-screen.tsx';
import { DocumentsScreen } from './screens/documents/documents-screen.tsx';
import { DueScreen } from './screens/due/due-screen.tsx';
import { HomeScreen } from './screens/home/home-screen.tsx';
import { ImportScreen } from './screens/import/import-screen.tsx';
import { EditPolicyScreen } from './screens/policy/edit-policy-screen.tsx';
import { PolicyChangesScreen } from './screens/policy/policy-changes-screen.tsx';
import { PolicyFormScreen } from './screens/policy/policy-form-screen.tsx';
import { PolicyScreen } from './screens/policy/policy-screen.tsx';
import { ReviewScreen } from './screens/reviews/review-screen.tsx';
import { ReviewsScreen } from './screens/reviews/reviews-screen.tsx';
import { SetUpPartScreen } from './screens/set-up/set-up-part-screen.tsx';
import { SetUpScreen } from './screens/set-up/set-up-screen.tsx';
import { SettingsScreen } from './screens/settings/settings-screen.tsx';
import { AddPersonScreen } from './screens/staff/add-person-screen.tsx';
import { EditPersonScreen } from './screens/staff/edit-person-screen.tsx';
import { PersonScreen } from './screens/staff/person-screen.tsx';
import { StaffScreen } from './screens/staff/staff-screen.tsx';
import { TrainingScreen } from './screens/training/training-screen.tsx';
import { RecoverScreen } from './screens/unlock/recover-screen.tsx';
import { UnlockScreen } from './screens/unlock/unlock-screen.tsx';
import { BeginScreen } from './screens/welcome/begin-screen.tsx';
import { WelcomeScreen } from './screens/welcome/welcome-screen.tsx';

type Screens = { [Name in RouteName]: (props: ScreenProps<Name>) => ReactNode };

/** The screen of each route. */
export const screens: Screens = {
  welcome: WelcomeScreen,
  begin: BeginScreen,
  unlock: UnlockScreen,
  recover: RecoverScreen,
  home: HomeScreen,
  due: DueScreen,
  setUp: SetUpScreen,
  setUpPart: SetUpPartScreen,
  staff: StaffScreen,
  addPerson: AddPersonScreen,
  importStaff: ImportScreen,
  person: PersonScreen,
  editPerson: EditPersonScreen,
  reviews: ReviewsScreen,
  review: ReviewScreen,
  trainingNeeds: TrainingScreen,
  cycles: CyclesScreen,
  openCycle: OpenCycleScreen,
  cycle: CycleScreen,
  changes: ChangesScreen,
  documents: DocumentsScreen,
  document: DocumentScreen,
  settings: SettingsScreen,
  calendar: CalendarScreen,
  policy: PolicyScreen,
  editPolicy: EditPolicyScreen,
  policyForm: PolicyFormScreen,
  policyChanges: PolicyChangesScreen,
};
