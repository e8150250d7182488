import { Fragment, type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { Output } from '#contract/index.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { OfferedNote } from '#renderer/disclosures/offered-note.tsx';
import type { useAddress } from '#renderer/places/address.ts';
import { useKeptScroll } from '#renderer/places/kept-scroll.ts';
import type { RouteName } from '#renderer/places/routes.ts';
import { screens, screensInside } from '#renderer/places/screens.tsx';
import { DayOfOffice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { Commands } from './commands-of-the-frame.tsx';
import { FaultGuard } from './fault-guard.tsx';
import { Nav } from './nav.tsx';
import { Nowhere } from './nowhere.tsx';
import { PartlyDialog } from './partly-dialog.tsx';
import { useRegionKeys } from './region-keys.ts';
import { SetUpStrip } from './set-up-strip.tsx';
import { TopBar } from './top-bar.tsx';
import './shell.css';

/** What has the parts of the set-up on it already. */
const showsSetUp: ReadonlySet<string> = new Set(['home', 'setUp', 'setUpPart'] satisfies RouteName[]);

/** The frame round every screen: the top bar, the navigation, and the screen itself. */
export function Shell({ vault, at }: { vault: Output<'vault.state'>; at: ReturnType<typeof useAddress> }) {
  const main = useRef<HTMLElement>(null);
  const isOpen = vault.state === 'open';
  const path = at?.path ?? 'nowhere';
  const Screen = at && screens[at.name];
  useEffect(() => void screensInside(), []);
  useRegionKeys();
  useKeptScroll(main, path);
  const Round = isOpen ? KnowsToday : Fragment;
  return (
    <Round>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {words.shell.skip}
      </button>
      <div className={isOpen ? 'shell' : 'shell shell-bare'}>
        <TopBar vault={vault} />
        {isOpen && <Nav at={path} role={vault.role} />}
        <main className="main" id="main" ref={main} tabIndex={-1} data-region>
          {isOpen && at && !showsSetUp.has(at.name) && <SetUpStrip />}
          <FaultGuard key={path}>
            <Suspense>{at && Screen ? <Screen params={at.params} search={at.search} /> : <Nowhere />}</Suspense>
          </FaultGuard>
        </main>
      </div>
      {isOpen && <OfferedNote />}
      {isOpen && <PartlyDialog />}
      <Commands isOpen={isOpen} at={at?.name} />
    </Round>
  );
}

/** Tells the boxes for days which day it is in the office, so that 'yesterday' can be typed. */
function KnowsToday({ children }: { children: ReactNode }) {
  const calendar = useRead('calendar.read', {});
  return <DayOfOffice value={calendar.state === 'ready' ? calendar.value.today : null}>{children}</DayOfOffice>;
}
