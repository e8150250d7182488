import { readVaultState } from '#db/vault/vault.ts';
import type { Session } from './session.ts';

/** Whether the records have a headteacher, who then decides what only the headteacher reads. */
export function hasHeadteacher({ home: { folder } }: Pick<Session, 'home'>): boolean {
  const state = readVaultState(folder);
  // where the key file cannot be read just now, nothing is decided in the headteacher's place
  return !state.ok || state.value === 'none' || state.value.roles.includes('headteacher');
}
