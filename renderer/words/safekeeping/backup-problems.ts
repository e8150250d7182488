import type { Problem } from '#domain/problems.ts';
import { type SentencesOf, why } from '#renderer/words/vault-problems.ts';
import { faultWords } from './restore.ts';

type BackupCode =
  | 'backup-faulty'
  | 'backup-place'
  | 'backup-of-demo'
  | 'backup-running'
  | 'restore-none'
  | 'restore-open'
  | 'restore-not-moved'
  | 'restore-target';

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
  'restore-target': ({ why: reason, name }) =>
    `${targetWords[reason](name)} Nothing was restored, and nothing was changed.`,
};

/** What is wrong with the folder that the records are to stand in. */
const targetWords: Record<Extract<Problem, { code: 'restore-target' }>['why'], (name: string) => string> = {
  missing: (name) =>
    `The folder ‘${name}’, in which the records are to stand, is not there. Put the stick or disk back in, or ask your IT support, and try again.`,
  'a-file': (name) =>
    `Something else stands where the records are to stand: ‘${name}’ is a file and no folder. Move it away, and try again.`,
  full: (name) =>
    `There is not enough room where the records are to stand, in ‘${name}’. Free some space on this PC, and try again.`,
  'read-only': (name) =>
    `Nothing can be written where the records are to stand, in ‘${name}’. Ask your IT support for the right to write there, and try again.`,
  failing: (name) =>
    `The disk that the records are to stand on, with the folder ‘${name}’, does not work. Restore on another PC, or ask your IT support.`,
};
