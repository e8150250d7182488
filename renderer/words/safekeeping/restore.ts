import type { BackupFault } from '#domain/backup/backup-fault.ts';
import { counted } from '#renderer/words/counted.ts';

const days = counted({ one: '# day', other: '# days' });

/** What is wrong with a backup: one sentence for each, with what to do. */
export const faultWords: Record<BackupFault, string> = {
  unknown: 'This file is not a backup of Reviewbook. Choose another one.',
  newer: 'This backup was made by a newer version of Reviewbook. Install that version on this computer.',
  'cut-short': 'This backup is cut short: part of it is missing. Choose another one.',
  damaged: 'This backup is damaged and was not used. Choose another one, from the other stick if you have two.',
  changed: 'This backup was changed after it was made, so it was not used. Choose another one.',
  'other-school': 'This backup is of another school than the records on this computer. Choose a backup of this school.',
  'other-key':
    'This backup was made before the key of the records was changed. It opens with the passphrase or the recovery sheets of that time, under ‘Restore from a backup’.',
};

/** Bringing the records back from a copy. */
export const restoreWords = {
  title: 'Restore from a backup',
  link: 'Restore from a backup',
  welcomeTitle: 'Bring our school back',
  welcomeText:
    'The records were on another computer, or the disk of this one was replaced. You need the stick with the backups, and a passphrase or the recovery sheet.',
  crumb: 'Back',
  intro: 'Brings the school’s records back from a copy. Nothing on this computer is changed until the last step.',
  help: [
    'You need the stick or folder with the backups, and either a passphrase that was in use when the copy was made or the recovery sheet from the safe.',
    'The backup is opened and checked beside the records first. If anything is wrong with it, everything stays as it is.',
    'What was on this computer before is kept in a folder until the headteacher removes it.',
  ],
  choose: {
    title: '1. Where the backups are',
    text: 'Put the stick in and choose its folder.',
    action: 'Choose the folder',
    other: 'Choose another folder',
  },
  which: { title: '2. Which backup', label: 'Backup', missing: 'Choose a backup', newest: 'The newest' },
  opens: (roles: readonly string[]) => `Can be opened by: ${roles.join(', ')}`,
  other: 'Another school’s records',
  key: {
    title: '3. Who opens it, and with what',
    who: 'Who are you?',
    whoMissing: 'Choose who you are',
    by: 'What do you open it with?',
    ways: { passphrase: 'My passphrase', sheets: 'The recovery sheet' },
    wayHints: {
      passphrase: 'The one that was in use when the copy was made.',
      sheets:
        'The page with nine groups of letters and figures, usually in the safe. The headteacher needs both sheets.',
    },
    passphrase: 'Passphrase',
    passphraseMissing: 'Enter the passphrase',
    look: 'Open and check this backup',
    looking: 'Opening and checking the backup …',
  },
  loss: {
    title: '4. What will happen',
    made: (when: string) => `The records will be as they were on ${when}.`,
    none: 'There are no records on this computer, so nothing here is lost.',
    nothingLost: 'The records on this computer were last used before that: nothing newer is lost.',
    lost: (count: number, used: string) =>
      `The records on this computer were last used on ${used}. What was recorded in the ${days(count)} since the backup will not be in them.`,
    lostToday: (used: string) =>
      `The records on this computer were last used on ${used}. What was recorded after the backup on that day will not be in them.`,
    newer: (name: string) =>
      `There is a newer backup in this folder: ${name}. Choose that one unless you have a reason not to.`,
    kept: 'What is on this computer now is kept in a folder called ‘before-restore’ with today’s day, until the headteacher removes it.',
    action: 'Restore these records',
    busy: 'Putting the records in place …',
  },
  done: (kept: string | null) =>
    kept === null
      ? 'The records have been restored.'
      : 'The records have been restored. What was here before is kept; see Backups.',
} as const;
