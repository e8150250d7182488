import { useEffect } from 'react';
import type { Output } from '#contract/index.ts';
import { useRead } from './asking/ask.ts';
import { flushAll, hasUnsent } from './asking/autosave.ts';
import { listen } from './asking/machine.ts';
import { useAddress } from './places/address.ts';
import { type RouteName, routes } from './places/routes.ts';
import { Shell } from './shell/shell.tsx';
import { clearToasts, Loaded } from './ui/index.ts';

type VaultState = Output<'vault.state'>['state'];

/** The screens that can be reached in each state of the vault; the first is shown for any other address. */
const doors: Record<Exclude<VaultState, 'open'>, readonly [RouteName, ...RouteName[]]> = {
  none: ['welcome', 'begin', 'restore'],
  missing: ['missing', 'begin', 'restore'],
  locked: ['unlock', 'recover', 'restore'],
};
const outside: readonly RouteName[] = Object.values(doors).flat();
/** The screens about the program itself, which hold nothing of a school. */
const everywhere: readonly RouteName[] = ['guide', 'guidePage', 'about'];

/** The window: which screen it shows follows from the address and from whether the vault is open. */
export function App() {
  const vault = useRead('vault.state', {});
  const address = useAddress();
  useKeepingOnLeave();
  useEffect(() => listen('locked', clearToasts), []);
  useEffect(() => listen('go', ({ to }) => window.location.assign(to)), []);
  return <Loaded reading={vault}>{(value) => <Shell vault={value} at={placeIn(value.state, address)} />}</Loaded>;
}

/** The place that is shown: the address, unless the vault's state allows other screens only. */
function placeIn(state: VaultState, address: ReturnType<typeof useAddress>): ReturnType<typeof useAddress> {
  if (address && everywhere.includes(address.name)) return address;
  const isOutside = address !== undefined && outside.includes(address.name);
  if (state === 'open') return isOutside ? placeOf('home') : address;
  return address && doors[state].includes(address.name) ? address : placeOf(doors[state][0]);
}

function placeOf(name: RouteName): ReturnType<typeof useAddress> {
  return { name, path: routes[name].path, params: {}, search: {} };
}

/** Before the window closes, what is not saved yet is sent; it closes by itself when that is done. */
function useKeepingOnLeave(): void {
  useEffect(() => {
    let hasTried = false;
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (hasTried || !hasUnsent()) return;
      hasTried = true;
      event.preventDefault();
      void flushAll().then((isRestricted) => {
        if (isRestricted) window.close();
      });
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, []);
}
