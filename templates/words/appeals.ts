/** Words of what papers tell of appeals, in English. What somebody wrote stands as they wrote it. */
export const appealsEn = {
  title: 'Appeals',
  disputes: 'Appeal against',
  against: {
    entry: 'what is written in the record',
    appraiser: 'the appointment of the appraiser',
    pay: 'a decision on pay',
  },
  receivedOn: 'Received on',
  grounds: 'In their own words',
  decidedBy: 'Decided by',
  pauses: 'Review paused until it is decided',
  outcome: 'How it ended',
  open: 'Not decided yet',
  outcomes: {
    upheld: 'Upheld',
    'partly-upheld': 'Upheld in part',
    'not-upheld': 'Not upheld',
    withdrawn: 'Withdrawn',
  },
  decidedOn: 'Decided on',
  decision: 'What was decided',
};

/** The same in Welsh. */
export const appealsCy: typeof appealsEn = {
  title: 'Apeliadau',
  disputes: 'Apêl yn erbyn',
  against: {
    entry: 'yr hyn a ysgrifennwyd yn y cofnod',
    appraiser: 'penodiad y gwerthuswr',
    pay: 'penderfyniad ar gyflog',
  },
  receivedOn: 'Derbyniwyd ar',
  grounds: 'Yn eu geiriau eu hunain',
  decidedBy: 'Penderfynir gan',
  pauses: 'Adolygiad wedi’i oedi nes ceir penderfyniad',
  outcome: 'Canlyniad',
  open: 'Heb ei phenderfynu eto',
  outcomes: {
    upheld: 'Derbyniwyd yr apêl',
    'partly-upheld': 'Derbyniwyd yr apêl yn rhannol',
    'not-upheld': 'Gwrthodwyd yr apêl',
    withdrawn: 'Tynnwyd yr apêl yn ôl',
  },
  decidedOn: 'Penderfynwyd ar',
  decision: 'Yr hyn a benderfynwyd',
};
