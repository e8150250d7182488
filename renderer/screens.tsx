import type { ReactNode } from 'react';
import type { RouteName, ScreenProps } from './routes.ts';
import { DocumentScreen } from './screens/documents/document-screen.tsx';
import { DocumentsScreen } from './screens/documents/documents-screen.tsx';
import { SettingsScreen } from './screens/settings/settings-screen.tsx';
import { RecoverScreen } from './screens/unlock/recover-screen.tsx';
import { UnlockScreen } from './screens/unlock/unlock-screen.tsx';
import { BeginScreen } from './screens/welcome/begin-screen.tsx';
import { WelcomeScreen } from './screens/welcome/welcome-screen.tsx';

type Screens = { [Name in RouteName]: (props: ScreenProps<Name>) => ReactNode };

/** The screen of each route. */
export const screens: Partial<Screens> = {
  welcome: WelcomeScreen,
  begin: BeginScreen,
  unlock: UnlockScreen,
  recover: RecoverScreen,
  documents: DocumentsScreen,
  document: DocumentScreen,
  settings: SettingsScreen,
};
