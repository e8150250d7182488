/**
 * Whose record: somebody's whom the office reads, that of somebody who leads and holds no office, and those of the two
 * office-holders, of which one is each role's own.
 */
export const whoseRecords = ['colleague', 'leader', 'headteacher', 'manager'] as const;
export type Whose = (typeof whoseRecords)[number];

/** Whose records only the headteacher opens. */
export const ownOfHeadteacher = ['leader', 'headteacher', 'manager'] as const satisfies readonly Whose[];
