/** What papers say of objectives that were revised, of why one was missed, and of support that was promised, in English. */
export const objectiveEn = {
  serves: (priority: string) => `Priority: ${priority}`,
  servesAspiration: (aspiration: string) => `Aspiration: ${aspiration}`,
  determined: (appraiser: string, clause: string) =>
    `Determined by the ${appraiser}, as both did not agree (${clause})`,
  beyond: (most: number) => `Why there are more than ${most} objectives`,
};

export const revisionEn = {
  on: (day: string) => `Revised on ${day}`,
  because: (day: string, reason: string) => `Revised on ${day}: ${reason}`,
  until: (day: string, was: string) => `Until ${day}: ${was}`,
  withdrawn: (day: string) => `Withdrawn on ${day}`,
  withdrawnBecause: (day: string, reason: string) => `Withdrawn on ${day}: ${reason}`,
};

export const missedEn = {
  causes: {
    'support-not-given': 'Support that was written down did not come',
    'no-fault': 'Missed through no fault of the person',
    neither: 'Neither for want of support nor otherwise without fault of the person',
  },
  howItEnded: 'How it ended:',
  why: 'If it was missed, why:',
  said: (cause: string, said: string) => `${cause}: ${said}`,
  line: (objective: string, cause: string) => `${objective} – ${cause}`,
};

export const promiseEn = {
  title: 'Support promised',
  kinds: {
    training: 'Training',
    coaching: 'Coaching or mentoring',
    observing: 'Watching others at work',
    time: 'Time',
    other: 'Something else',
  },
  open: 'Not yet',
  kept: (day: string) => (day === '' ? 'Given' : `Given on ${day}`),
  notKept: (day: string) => (day === '' ? 'Not given' : `Not given, noted on ${day}`),
  line: (kind: string, what: string, who: string, when: string, state: string) =>
    [`${kind}: ${what}`, who, when, state].filter((part) => part !== '').join(' · '),
};

/** What the report to governors says of it. */
export const promisedReportEn = {
  title: 'Support promised, and whether it was given',
  state: 'Given',
  count: 'Promises',
  other: 'Others',
  all: 'All that was promised',
  none: 'Nothing was promised.',
};

/** The same in Welsh. */
export const objectiveCy: typeof objectiveEn = {
  serves: (priority) => `Blaenoriaeth: ${priority}`,
  servesAspiration: (aspiration) => `Dyhead: ${aspiration}`,
  determined: (appraiser, clause) => `Pennwyd gan y ${appraiser}, gan na chytunodd y ddau (${clause})`,
  beyond: (most) => `Pam y mae mwy na ${most} o amcanion`,
};

export const revisionCy: typeof revisionEn = {
  on: (day) => `Diwygiwyd ar ${day}`,
  because: (day, reason) => `Diwygiwyd ar ${day}: ${reason}`,
  until: (day, was) => `Tan ${day}: ${was}`,
  withdrawn: (day) => `Tynnwyd yn ôl ar ${day}`,
  withdrawnBecause: (day, reason) => `Tynnwyd yn ôl ar ${day}: ${reason}`,
};

export const missedCy: typeof missedEn = {
  causes: {
    'support-not-given': 'Ni ddaeth cymorth a oedd wedi’i nodi',
    'no-fault': 'Heb ei gyflawni heb fai ar y person',
    neither: 'Nid oherwydd diffyg cymorth nac fel arall heb fai ar y person',
  },
  howItEnded: 'Sut y daeth i ben:',
  why: 'Os na chafodd ei gyflawni, pam:',
  said: (cause, said) => `${cause}: ${said}`,
  line: (objective, cause) => `${objective} – ${cause}`,
};

export const promiseCy: typeof promiseEn = {
  title: 'Cymorth a addawyd',
  kinds: {
    training: 'Hyfforddiant',
    coaching: 'Hyfforddi neu fentora',
    observing: 'Gwylio eraill wrth eu gwaith',
    time: 'Amser',
    other: 'Rhywbeth arall',
  },
  open: 'Dim eto',
  kept: (day) => (day === '' ? 'Wedi’i roi' : `Wedi’i roi ar ${day}`),
  notKept: (day) => (day === '' ? 'Heb ei roi' : `Heb ei roi, nodwyd ar ${day}`),
  line: (kind, what, who, when, state) =>
    [`${kind}: ${what}`, who, when, state].filter((part) => part !== '').join(' · '),
};

export const promisedReportCy: typeof promisedReportEn = {
  title: 'Cymorth a addawyd, ac a roddwyd',
  state: 'Wedi’i roi',
  count: 'Addewidion',
  other: 'Eraill',
  all: 'Popeth a addawyd',
  none: 'Ni addawyd dim.',
};
