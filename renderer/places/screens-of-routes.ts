import type { ReactNode } from 'react';
import type { RouteName, ScreenProps } from './routes.ts';

/** A screen for each route: what it is given is what its address says. */
export type Screens = { [Name in RouteName]: (props: ScreenProps<Name>) => ReactNode };
