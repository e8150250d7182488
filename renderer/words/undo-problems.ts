/** Why a change cannot be put back, and what to do instead. */
export const undoSentences = {
  'used-since': () => 'Something was written in it since. Undo that first, or remove it where it stands.',
  'gone-for-good': () => 'This was destroyed under the retention rules. It is gone for good and cannot be undone.',
  'no-copy-kept': () => 'When this was done, no copy was kept to undo it. Change it back on its own screen.',
  'cycle-written': () =>
    'Something was written in this cycle since it was opened. Undo that first, or leave people out or close the cycle on its page.',
  'cycle-joined-apart': () =>
    'The headteacher or the business manager is now in this cycle. Leave them out of it first.',
  'paper-used-since': () =>
    'The signed paper was scanned or shown to somebody since. Open the review again on its page instead.',
};

/** Why a fact about somebody cannot go back, by what would be wrong or missing then. */
export const contradictionsSince = {
  contractEnds: 'The contract would then end before the start date. Change one of the two days on their page.',
  leavingDate: 'The last day would then be before the start date. Change one of the two days on their page.',
  otherJobTitle: 'The second post would then have no job title. Change it on their page.',
  otherGroup: 'The second post would then have no staff group. Change it on their page.',
};
