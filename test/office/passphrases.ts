import type { Role } from '#domain/roles.ts';

/** By what each of the two opens the records of the tests. Journeys read it, which load nothing of the database. */
export const passphrases: Record<Role, string> = {
  manager: 'kettle orbit walnut sleeve',
  headteacher: 'lantern pepper harbour nine',
};
