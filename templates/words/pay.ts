/** What papers say of a decision on pay, in English. */
export const payEn = {
  outcomes: {
    progression: 'Pay progression',
    'no-progression': 'No pay progression',
    'other-decision': 'Another decision',
  },
};

/** The same in Welsh. */
export const payCy: typeof payEn = {
  outcomes: {
    progression: 'Dilyniant cyflog',
    'no-progression': 'Dim dilyniant cyflog',
    'other-decision': 'Penderfyniad arall',
  },
};
