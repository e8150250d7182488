import { type SentencesOf, why } from '#renderer/words/vault-problems.ts';
import { faultWords } from './restore.ts';

type BackupCode =
  | 'backup-faulty'
  | 'backup-place'
  | 'backup-of-demo'
  | 'backup-running'
  | 'restore-none'
  | 'restore-open'
  | 'restore-not-moved';

/** The sentences about copies of the records, and about bringing them back. */
export const backupSentences: SentencesOf<BackupCode> = {
  'backup-faulty': ({ fault }) => faultWords[fault],
  'backup-place': why({
    none: 'No folder for backups has been chosen yet. Choose one under Safekeeping, Backups.',
    missing: 'The stick or folder for backups is not there. Put the stick in and try again.',
    full: 'There is no room left for the copy. Free some space there, or choose another folder. The copies already made are safe.',
    'read-only':
      'Nothing can be written in this folder. Choose another one, or take the write protection off the stick.',
    failing:
      'The stick or disk for backups does not answer as it should. Take it out and put it in again, or use another one.',
    'in-vault': 'This is the folder of the records themselves. Choose a folder on a stick or another drive.',
  }),
  'backup-of-demo': () => 'The demo school is not copied: leaving it removes it.',
  'backup-running': () => 'A copy is being made at this moment. Wait until it is finished.',
  'restore-none': () =>
    'There is no backup of Reviewbook in this folder. Choose the folder in which files called ‘Reviewbook backup’ are.',
  'restore-open': () => 'Lock the records first; then choose ‘Restore from a backup’.',
  'restore-not-moved': () =>
    'Another program holds the folder of the records open, so nothing was changed. Close other programs and try again.',
};
