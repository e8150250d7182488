import { renderToString } from 'react-dom/server';
import type { Output } from '#contract/index.ts';
import { roles } from '#domain/roles.ts';
import { supposeVault } from '#renderer/asking/fresh.ts';
import { Whole } from '#renderer/whole.tsx';

type Vault = Output<'vault.state'>;

/** A first picture of the window: its name, what is supposed of the vault, and the page. */
export interface FirstPicture {
  name: string;
  vault: Vault;
  markup: string;
}

const locked: Vault = {
  state: 'locked',
  roles: [],
  isKeyFileDamaged: false,
  role: null,
  demo: false,
  isShared: false,
  schoolName: null,
  unconfirmedSheets: [],
};

/**
 * The pictures that the build draws: a computer without records, and records that are locked, by who has a passphrase.
 * Their names are those of `electron/machine/window/first-picture.ts`.
 */
export function firstPictures(): FirstPicture[] {
  const sets = [[...roles], ...roles.map((role) => [role])];
  return [
    drawn('none', { ...locked, state: 'none' }),
    ...sets.map((some) => drawn(`locked-${some.join('-')}`, { ...locked, roles: some })),
  ];
}

function drawn(name: string, vault: Vault): FirstPicture {
  supposeVault(vault);
  return { name, vault, markup: renderToString(<Whole onShown={() => {}} />) };
}
