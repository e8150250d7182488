import { type ComponentType, lazy } from 'react';
import { RestoreScreen } from '#renderer/screens/restore/restore-screen.tsx';
import { MissingScreen } from '#renderer/screens/unlock/missing-screen.tsx';
import { RecoverScreen } from '#renderer/screens/unlock/recover-screen.tsx';
import { UnlockScreen } from '#renderer/screens/unlock/unlock-screen.tsx';
import { BeginScreen } from '#renderer/screens/welcome/begin-screen.tsx';
import { WelcomeScreen } from '#renderer/screens/welcome/welcome-screen.tsx';
import { type RouteName, routes } from './routes.ts';
import type { Screens } from './screens-of-routes.ts';

/** A screen of any route; what it takes is what its address says. */
type AnyScreen = ComponentType<{ params: object; search: object }>;

/** The screens before the records are open: all that the first picture needs. */
const outside = {
  welcome: WelcomeScreen,
  begin: BeginScreen,
  missing: MissingScreen,
  unlock: UnlockScreen,
  recover: RecoverScreen,
  restore: RestoreScreen,
} satisfies Partial<Screens>;

/** All other screens, which come after the first picture; asked for again, they are there. */
export const screensInside = () => import('./screens-inside.ts').then((inside) => inside.screensInside);

/** Does not compile where a route has no screen. */
const inside = (name: Exclude<RouteName, keyof typeof outside>): AnyScreen =>
  lazy(() => screensInside().then((all) => ({ default: all[name] as AnyScreen })));

const isOutside = (name: RouteName): name is keyof typeof outside => Object.hasOwn(outside, name);

const names = Object.keys(routes) as RouteName[]; // keys of the table of routes

/** The screen of each route. */
export const screens = Object.fromEntries(
  names.map((name) => [name, isOutside(name) ? outside[name] : inside(name)]),
) as Record<RouteName, AnyScreen>; // each of its names, just above
