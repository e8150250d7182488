import { addRole, createVault, type OpenVault, type VaultHome } from '#db/vault/vault.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Result } from '#domain/problems.ts';
import { done } from '#domain/result.ts';
import type { Role } from '#domain/roles.ts';
import { demoSchool } from '#templates/demo/index.ts';
import { policies } from '#templates/policies/index.ts';
import { fillDemo } from './demo.ts';

/** The passphrases of a demo school: printed wherever one is made, because there is nothing in it to hide. */
export const demoPassphrases = {
  manager: 'copper kettle by the mill',
  headteacher: 'seven lanterns up the valley',
} as const satisfies Record<Role, string>;

/** The least work that a key file may ask for: a demo is opened at once and guards nothing. */
const COST = 2 ** 16;

/** Makes the demo school in a folder of its own, as it stands on a day, and opens it as its headteacher. */
export async function makeDemoVault(
  place: Omit<VaultHome, 'today'>,
  today: Day,
  policyId?: string,
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
  fillDemo(vault, demoSchool(today, policy), today);
  return done(vault);
}
