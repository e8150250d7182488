import type { BackupState } from '#domain/backup/backup.ts';
import { LEAST_KEPT } from '#domain/backup/generations.ts';
import { counted } from '#renderer/words/counted.ts';

const days = counted({ one: '# day', other: '# days' });

/** The copies of the records: where they go, which there are, and what Home says of them. */
export const backupsWords = {
  title: 'Backups',
  text: 'Copies of the records on a stick or another drive, for the day this computer fails.',
  help: [
    'Reviewbook copies the records by itself: a moment after the first change of a day, and whenever they are locked. The copies are locked with the same passphrases and recovery sheets.',
    'Use two sticks in turn if you can, and keep the one that is not in the computer in another building.',
    'If this computer fails, choose ‘Restore from a backup’ on the first screen of Reviewbook on any computer.',
  ],
  intro:
    'A copy is made by itself after the first change of each day and whenever the records are locked. It is read back and opened before it counts.',
  places: 'Places',
  place: (number: 1 | 2) => (number === 1 ? 'First place' : 'Second place'),
  none: 'No folder chosen yet.',
  secondNone: 'None. With two sticks used in turn, one of them is always safe from whatever happens to this computer.',
  there: 'There now',
  notThere: 'Not there now',
  sameDisk:
    'This folder is on the same disk as the records. If that disk fails, both are lost. Choose a folder on a stick or another drive.',
  choose: 'Choose a folder',
  chooseSecond: 'Choose a second folder',
  change: 'Choose another folder',
  drop: 'Stop using it',
  dropNamed: (number: 1 | 2) => `Stop using the ${number === 1 ? 'first' : 'second'} place`,
  changeNamed: (number: 1 | 2) => `Choose another folder for the ${number === 1 ? 'first' : 'second'} place`,
  make: 'Back up now',
  making: 'Copying, and reading the copy back …',
  made: 'The copy has been made and proved.',
  madePartly:
    'The copy has been made. The part that only the headteacher opens could not be proved; it will be when the headteacher next unlocks the records.',
  list: 'The copies',
  counted: counted({ one: '# copy', other: '# copies' }),
  empty: 'No copy has been made yet.',
  columns: {
    madeAt: 'Made',
    place: 'Folder',
    state: 'State',
    keptUntil: 'Kept until at the latest',
    check: 'Check',
  },
  states: {
    proved: 'Proved',
    unproved: 'Not proved yet: the headteacher has to unlock the records once',
    damaged: 'Damaged: do not rely on it',
    'other-key': 'Made before the key was changed: opens with the passphrase of that time',
  } satisfies Record<BackupState, string>,
  gone: 'No longer there',
  away: 'Its stick is not in the computer',
  check: 'Check this backup',
  checkNamed: (madeAt: string) => `Check this backup, ${madeAt}`,
  checked: 'The copy was read and opened: it is whole.',
  kept: {
    title: 'What is kept how long',
    text: [
      `At each place the last ${LEAST_KEPT} proved copies always stay.`,
      'Of older ones, the last of each day is kept for a week, the last of each week for a month, and the last of each month for a year. The rest are removed when a new copy has been proved.',
      'A damaged copy never takes the place of a good one, and other files in the folder are left alone.',
    ],
  },
  before: {
    title: 'What was here before a restore',
    text: 'A restore keeps what was here before in a folder of its own. Remove it when you are sure that nothing in it is needed: it cannot be brought back.',
    remove: 'Remove for good',
    removeNamed: (name: string) => `Remove ${name} for good`,
    removeTitle: (name: string) => `Remove ${name} for good?`,
    headteacher: 'The headteacher can remove it.',
  },
  state: {
    demo: 'The demo school is not copied',
    never: 'No copy yet',
    last: (when: string) => `Last proved copy: ${when}`,
    notThere: 'The stick is not there',
  },
  home: {
    never: 'There is no copy of these records yet',
    neverText:
      'If this computer fails now, everything in them is lost. Choose a stick or another drive and make the first copy.',
    old: (count: number) => `The last copy of the records is ${days(count)} old`,
    oldText:
      'Put the stick in; the copy is made by itself within a minute of the next change, or at once with ‘Back up now’.',
    notThere: 'The stick or folder for backups is not there. Put the stick in.',
    failed: 'The last attempt to copy the records failed',
    open: 'Go to Backups',
  },
} as const;
