import { readVaultState } from '#db/vault/vault.ts';
import type { Compartment } from '#domain/roles.ts';
import type { TaskContext } from '#electron/office/handling.ts';

/**
 * The recovery sheets on paper that are this session's own to look after: the general one is the business manager's, the
 * restricted one the headteacher's, who has both where there is no business manager.
 */
export function sheetsOfSession({ session, read }: Pick<TaskContext, 'session' | 'read'>): Compartment[] {
  if (session.role === null || session.isDemo) return [];
  const state = readVaultState(session.home.folder);
  const known = state.ok && state.value !== 'none' ? state.value : undefined;
  const isAlone = known?.roles.length !== 2;
  const own: Compartment[] =
    session.role === 'manager' ? ['general'] : ['restricted', ...(isAlone ? ['general' as const] : [])];
  const onPaper = read().sheetsOnPaper();
  return own.filter((compartment) => known?.recovery.includes(compartment) && onPaper.includes(compartment));
}
