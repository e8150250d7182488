import { counted } from '#renderer/words/counted.ts';

const times = counted({ one: 'Once', other: '# times' });

/** Unlocking the records, and what to do when the passphrase is forgotten. */
export const unlockWords = {
  title: (school: string | null) => (school ? `Unlock ${school}` : 'Unlock your school'),
  help: [
    'Type the passphrase that you chose yourself. Capital letters and spaces count.',
    'After several wrong attempts you have to wait a little before the next. You are never locked out for good.',
  ],
  who: 'Who are you?',
  whoMissing: 'Choose who you are',
  passphrase: 'Passphrase',
  passphraseMissing: 'Enter your passphrase',
  action: 'Unlock',
  waiting: (seconds: number) => `Unlock in ${seconds} s`,
  forgotten: 'I have forgotten my passphrase',
  failed: (count: number) =>
    `${times(count)} since you last worked here, somebody tried to unlock the records with the wrong passphrase.`,
  recover: {
    title: 'Use the recovery sheet',
    help: [
      'The recovery sheet is the page with nine groups of letters and figures that was printed when the school was set up. It is usually in the safe.',
      'The headteacher needs two sheets: one for the general part and one for the part that only the headteacher opens.',
    ],
    crumb: 'Unlock',
    intro: 'Type the nine groups from the sheet and choose a new passphrase. A new sheet replaces it.',
    who: 'Whose passphrase is forgotten?',
    whoMissing: 'Choose whose passphrase is forgotten',
    sheet: { general: 'Recovery sheet: general part', restricted: 'Recovery sheet: headteacher’s part' },
    sheetHint: 'Nine groups of four letters and figures. Small letters, spaces and dashes do not matter.',
    sheetMissing: {
      general: 'Enter the nine groups of the sheet for the general part',
      restricted: 'Enter the nine groups of the sheet for the headteacher’s part',
    },
    action: 'Use the sheet and set the passphrase',
  },
} as const;
