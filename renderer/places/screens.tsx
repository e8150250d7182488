import type { ComponentType } from 'react';
import { RestoreScreen } from '#renderer/screens/restore/restore-screen.tsx';
import { MissingScreen } from '#renderer/screens/unlock/missing-screen.tsx';
import { RecoverScreen } from '#renderer/screens/unlock/recover-screen.tsx';
import { UnlockScreen } from '#renderer/screens/unlock/unlock-screen.tsx';
import { BeginScreen } from '#renderer/screens/welcome/begin-screen.tsx';
import { WelcomeScreen } from '#renderer/screens/welcome/welcome-screen.tsx';
import type { RouteName } from './routes.ts';
import type { Screens } from './screens-of-routes.ts';

/** A screen of any route; what it takes is what its address says. */
export type AnyScreen = ComponentType<{ params: object; search: object }>;

/** The screens before the records are open: all that the first picture needs. */
export const screensOutside = {
  welcome: WelcomeScreen,
  begin: BeginScreen,
  missing: MissingScreen,
  unlock: UnlockScreen,
  recover: RecoverScreen,
  restore: RestoreScreen,
} satisfies Partial<Screens>;

export type Outside = keyof typeof screensOutside;

/** Whether a route's screen is one of those before the records are open. */
export const isOutside = (name: RouteName): name is Outside => Object.hasOwn(screensOutside, name);
