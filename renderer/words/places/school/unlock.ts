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
  /** Beside a wrong passphrase, where two people unlock. */
  triedAs: { manager: 'It was tried as the business manager’s.', headteacher: 'It was tried as the headteacher’s.' },
  passphrase: 'Passphrase',
  passphraseMissing: 'Enter your passphrase',
  action: 'Unlock',
  waiting: (seconds: number) => `Unlock in ${seconds} s`,
  forgotten: 'I have forgotten my passphrase',
  failed: (count: number) =>
    `${times(count)} since you last worked here, somebody tried to unlock the records with the wrong passphrase.`,
  keyFile: {
    title: 'One of the two copies of the key file is damaged',
    text: 'Unlock as usual: the other copy is used, and the damaged one is put right.',
    mended: 'One of the two copies of the key file was damaged, or from before a change. It has been put right.',
  },
  clock: (today: string, lastUsed: string) =>
    `The clock of this computer says ${today}, but the records were last used on ${lastUsed}. Check the date in Windows: everything that is due is counted from it.`,
  newHere: (lastUsed: string) =>
    `This computer has not seen these records before. They were last used on ${lastUsed}: if the school used them after that day, this is an older copy.`,
  older: {
    title: 'Go on with the older copy?',
    text: 'What was entered after this copy was made is not in it. Go on only if there is no newer one. This is noted.',
    action: 'Open this older copy all the same',
  },
  restrictedSheet: 'Recovery sheet: headteacher’s part',
  restrictedSheetMissing: 'Enter the nine groups of the sheet for the headteacher’s part',
  missing: {
    title: 'The school’s records are not here',
    help: [
      'This computer has opened the school’s records before, and they are no longer where they were.',
      'If they are on a USB stick or another disk, connect it. If somebody moved or renamed the folder, put it back.',
    ],
    text: 'This computer has opened records before, but their folder is gone. If they are on a USB stick or another disk, connect it. If the folder was moved or renamed, put it back. Nothing has been made or changed here.',
    again: 'Look again',
    anew: 'If the records are gone for good, the school can be set up from the beginning.',
    anewAction: 'Set up our school',
  },
  recover: {
    title: 'Use the recovery sheet',
    help: [
      'The recovery sheet is the page with nine groups of letters and figures that was printed when the school was set up. It is usually in the safe.',
      'The headteacher needs two sheets: one for the general part and one for the part that only the headteacher opens.',
    ],
    crumb: 'Unlock',
    done: 'Your passphrase is changed, and the sheet that you typed opens nothing any more. Print the new one.',
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
