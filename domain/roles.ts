import { z } from 'zod';
/** The two people who work with the program. */
export const role = z.enum(['manager', 'headteacher']);
export const roles = role.options;

/** `manager` is the school business manager. */
export type Role = z.infer<typeof role>;

/** The two parts of the vault. Each has its own file and its own key; a record lives wholly in one of them. */
export const compartment = z.enum(['general', 'restricted']);
export const compartments = compartment.options;

/** `restricted` keeps what the office may not see: the headteacher's and the business manager's own records. */
export type Compartment = z.infer<typeof compartment>;

const opened = {
  manager: ['general'],
  headteacher: ['general', 'restricted'],
} satisfies Record<Role, readonly Compartment[]>;

/** The compartments that somebody in this role may open, the general one first. */
export function compartmentsOf(role: Role): readonly Compartment[] {
  return opened[role];
}
