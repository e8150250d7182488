import { Fragment, useRef } from 'react';
import type { Output } from '#contract/index.ts';
import type { useAddress } from '#renderer/places/address.ts';
import { useKeptScroll } from '#renderer/places/kept-scroll.ts';
import type { RouteName } from '#renderer/places/routes.ts';
import { type AnyScreen, isOutside, screensOutside } from '#renderer/places/screens.tsx';
import { words } from '#renderer/words/index.ts';
import { FaultGuard } from './fault-guard.tsx';
import { Nowhere } from './nowhere.tsx';
import { useRegionKeys } from './region-keys.ts';
import { TopBar } from './top-bar.tsx';
import { useInside } from './use-inside.ts';
import './shell.css';

/** What has the parts of the set-up on it already. */
const showsSetUp: ReadonlySet<string> = new Set(['home', 'setUp', 'setUpPart'] satisfies RouteName[]);

/** The frame round every screen: the top bar, the navigation, and the screen itself. */
export function Shell({ vault, at }: { vault: Output<'vault.state'>; at: ReturnType<typeof useAddress> }) {
  const main = useRef<HTMLElement>(null);
  const inside = useInside();
  const isOpen = vault.state === 'open';
  const opened = isOpen ? inside : undefined;
  const path = at?.path ?? 'nowhere';
  useRegionKeys();
  useKeptScroll(main, path);
  const Round = opened?.Round ?? Fragment;
  return (
    <Round>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {words.shell.skip}
      </button>
      <div className={isOpen ? 'shell' : 'shell shell-bare'}>
        <TopBar vault={vault} />
        {opened && <opened.Nav at={path} role={vault.role} />}
        <main className="main" id="main" ref={main} tabIndex={-1} data-region>
          {opened && at && !showsSetUp.has(at.name) && <opened.SetUpStrip at={at.name} />}
          {opened && <opened.SpellingMenu />}
          <FaultGuard key={path}>{at ? <Screen at={at} inside={inside} /> : <Nowhere />}</FaultGuard>
        </main>
      </div>
      {opened && <opened.OfferedNote />}
      {opened && <opened.PartlyDialog />}
      {inside && <inside.Commands isOpen={isOpen} at={at?.name} />}
    </Round>
  );
}

function Screen({ at: { name, params, search }, inside }: { at: Address; inside: ReturnType<typeof useInside> }) {
  // what each takes is what its address says
  const Shown = isOutside(name) ? (screensOutside[name] as AnyScreen) : inside?.screensInside[name];
  return Shown ? <Shown params={params} search={search} /> : <p className="small">{words.kit.waiting}</p>;
}

type Address = NonNullable<ReturnType<typeof useAddress>>;
