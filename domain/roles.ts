/** The two people who work with the program. */
export const roles = ['manager', 'headteacher'] as const;

/** `manager` is the school business manager. */
export type Role = (typeof roles)[number];

/** The two parts of the vault. Each has its own file and its own key; a record lives wholly in one of them. */
export const compartments = ['general', 'restricted'] as const;

/** `restricted` keeps what the office may not see: the headteacher's and the business manager's own records. */
export type Compartment = (typeof compartments)[number];

const opened = {
  manager: ['general'],
  headteacher: ['general', 'restricted'],
} satisfies Record<Role, readonly Compartment[]>;

/** The compartments that somebody in this role may open, the general one first. */
export function compartmentsOf(role: Role): readonly Compartment[] {
  return opened[role];
}
