import { addRole, createVault, type OpenVault, type VaultHome } from '#db/vault/vault.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Role } from '#domain/roles.ts';
import { demoSchool } from '#templates/demo/index.ts';
import { policies } from '#templates/policies/index.ts';
import { type DemoProgress, demoParts } from './demo.ts';

/** The passphrases of a demo school: printed wherever one is made, because there is nothing in it to hide. */
export const demoPassphrases = {
  manager: 'copper kettle by the mill',
  headteacher: 'seven lanterns up the valley',
} as const satisfies Record<Role, string>;

/** The least work that a key file may ask for: a demo is opened at once and guards nothing. */
const COST = 2 ** 16;

/** What is told while a demo school is made, and what stops it. */
interface Making {
  tell?: (progress: DemoProgress) => void;
  signal?: AbortSignal;
}

/**
 * Makes the demo school in a folder of its own, as it stands on a day, and opens it as its headteacher. Refuses where it was
 * stopped; what is in the folder then is for the caller to remove.
 */
export async function makeDemoVault(
  place: Omit<VaultHome, 'today'>,
  today: Day,
  policyId?: string,
  { tell, signal }: Making = {},
): Promise<Result<OpenVault>> {
  const policy = policies.find(({ id }) => id === policyId) ?? policies[0];
  if (policy === undefined) throw new Error('there is no built-in policy');
  const home = { ...place, today: () => today };
  const made = await createVault({ ...home, role: 'headteacher', passphrase: demoPassphrases.headteacher, cost: COST });
  if (!made.ok) return made;
  const { vault } = made.value;
  const added = await addRole(vault, { role: 'manager', passphrase: demoPassphrases.manager });
  if (!added.ok) {
    vault.close();
    return added;
  }
  for (const progress of demoParts(vault, demoSchool(today, policy), today)) {
    tell?.(progress);
    // what else the window asks is answered in between
    await new Promise((resolve) => setImmediate(resolve));
    if (!signal?.aborted) continue;
    vault.close();
    return refuse({ code: 'save-cancelled' });
  }
  return done(vault);
}
