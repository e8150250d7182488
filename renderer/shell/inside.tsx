import type { ReactNode } from 'react';
import { useRead } from '#renderer/asking/ask.ts';
import { ListDialog } from '#renderer/papers/list-dialog.tsx';
import type { RouteName } from '#renderer/places/routes.ts';
import type { AnyScreen, Outside } from '#renderer/places/screens.tsx';
import { screensInside as all } from '#renderer/places/screens-inside.ts';
import { DayOfOffice, ListOut, type ListOutProps } from '#renderer/ui/index.ts';

export { OfferedNote } from '#renderer/disclosures/offered-note.tsx';
export { SetUpStrip } from '#renderer/school/set-up-strip.tsx';
export { SpellingMenu } from '#renderer/spelling/spelling-menu.tsx';
export { Commands } from './commands-of-the-frame.tsx';
export { Nav } from './nav.tsx';
export { PartlyDialog } from './partly-dialog.tsx';

const each: { [Name in Exclude<RouteName, Outside>]: unknown } = all;

/** All screens but those before the records are open. Does not compile where a route has none. */
export const screensInside = each as Record<keyof typeof each, AnyScreen>; // each takes what its address says

const putOutList = (props: ListOutProps) => <ListDialog {...props} />;

/** Round every screen of open records: how a list is put out, and for the boxes for days which day it is in the office. */
export function Round({ children }: { children: ReactNode }) {
  const calendar = useRead('calendar.read', {});
  return (
    <ListOut value={putOutList}>
      <DayOfOffice value={calendar.state === 'ready' ? calendar.value.today : null}>{children}</DayOfOffice>
    </ListOut>
  );
}
