import type { DocumentReads } from '#db/reads/document-reads.ts';

/** What a school reads of its own columns that has none. */
export const noOwnColumns: DocumentReads['ownColumns'] = {
  ofList: () => [],
  nameOf: () => undefined,
  ofStaff: () => [],
  ofOfficeInCycle: () => [],
};
