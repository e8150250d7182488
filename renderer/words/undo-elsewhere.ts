import type { ChangeKind } from '#domain/change.ts';

/** Where what stands in the list of changes, but is not put back from there, is turned back. */
export const undoneElsewhere: Partial<Record<ChangeKind, string>> = {
  'cycle-opened': 'A cycle is not undone: on its page, leave people out, or close it.',
  'cycle-closed': 'Open the cycle again on its page.',
  'cycle-reopened': 'Close the cycle again on its page.',
  'member-left-out': 'Let them join again on the cycle’s page.',
  'offices-set': 'Choose them again in Settings.',
  'policy-answered': 'It moved what is due in open cycles: answer the question again under Policy.',
};

/** Why a fact about somebody cannot go back, by what would be wrong or missing then. */
export const contradictionsSince = {
  contractEnds: 'The contract would then end before the start date. Change one of the two days on their page.',
  leavingDate: 'The last day would then be before the start date. Change one of the two days on their page.',
  otherJobTitle: 'The second post would then have no job title. Change it on their page.',
  otherGroup: 'The second post would then have no staff group. Change it on their page.',
};
