import type { Refusal } from '#contract/window.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { Compartment } from '#domain/roles.ts';
import { counted } from './counted.ts';
import { lang } from './language.ts';

/** A sentence for each of some problems. */
export type SentencesOf<Code extends Refusal['code']> = {
  [One in Code]: (problem: Extract<Refusal, { code: One }>) => string;
};

/** The sentence of a problem that has one for each reason. */
export const why =
  <Reason extends string>(sentences: Record<Reason, string>) =>
  (problem: { why: Reason }) =>
    sentences[problem.why];

const wait = (seconds: number): string => (seconds < 60 ? secondsOf(seconds) : minutesOf(Math.ceil(seconds / 60)));

const secondsOf = counted({ one: '# second', other: '# seconds' });
const minutesOf = counted({ one: '# minute', other: '# minutes' });
const sheetsFor: Record<Compartment, string> = { general: 'the general part', restricted: 'the headteacher’s part' };

/** The sentences about the records as a whole: where they are, who opens them, and the disk. */
export const vaultSentences = {
  'vault-missing': () =>
    'The school’s records are not where they were. Connect the disk or restore the folder, then try again.',
  'vault-exists': () => 'This computer already holds a school’s records. Unlock them instead.',
  'vault-locked': () => 'The records are locked. Unlock them and try again; what you typed is still here.',
  'vault-newer': () =>
    'These records were made by a newer version of Reviewbook. Install that version on this computer.',
  'vault-damaged': ({ part }) =>
    part === 'keys'
      ? 'The key file is damaged and cannot be opened. Nothing was changed. Restore it from a copy.'
      : 'The records file is damaged and was not opened. Nothing was changed. Restore it from a copy.',
  'vault-mismatched': () =>
    'The record files do not belong together. Nothing was changed. Restore them from the same copy.',
  'vault-in-use': () => 'Another Reviewbook window has these records open. Close it and try again.',
  'vault-place-unsafe': why({
    network: 'Records cannot be stored on a network drive: they could be damaged. Choose a folder on this computer.',
    synchronised:
      'This folder is copied to the cloud, which can damage the records. Choose a folder that is not synchronised.',
    link: 'This folder is a shortcut to another place. Choose the folder itself.',
    'not-writable': 'Nothing can be saved in this folder. Choose a folder of your own.',
  }),
  'keys-older': ({ changedOn }) =>
    `This key file is older than the records: passphrases, sheets or keys were changed on ${shortDay(changedOn, lang)}. Put back the key file from after that day.`,
  'key-turned': ({ turnedOn }) =>
    `This passphrase was withdrawn on ${shortDay(turnedOn, lang)}, and these are records from before that day. It no longer opens them on this computer.`,
  'records-older': ({ lastUsed, usedHereUpTo, mayAccept }) =>
    `This is an older copy of the school’s records, last used on ${shortDay(lastUsed, lang)}. Records were used here up to ${shortDay(usedHereUpTo, lang)}. ${
      mayAccept
        ? 'If there is a newer copy, put it back instead.'
        : 'Only the headteacher can go on with it. Ask the headteacher to unlock the records.'
    }`,
  'restricted-sheet-needed': () =>
    'This passphrase does not open the headteacher’s part yet. Type the recovery sheet for the headteacher’s part, too.',
  'restricted-sheet-unprinted': () =>
    'The recovery sheet for the headteacher’s part was never printed and checked, so a new passphrase would close that part for good. The headteacher has to print it first, or hand over in person.',
  'clock-wrong': ({ today }) =>
    `The clock of this computer says ${shortDay(today, lang)}. Set the date in Windows, then try again. Nothing was changed.`,
  'disk-full': () =>
    'The disk is full, so this was not saved. What was saved before is safe, and what you typed is still here. Free some space and try again.',
  'disk-failing': () =>
    'The disk did not take this, so it was not saved. What was saved before is safe, and what you typed is still here. Check that the disk is connected and try again; if it happens again, have the disk looked at.',
  'disk-read-only': () =>
    'Nothing can be written where the records are, so this was not saved. What you typed is still here. Ask whoever looks after this computer to let you write there, and try again.',
  'in-the-way': ({ name }) =>
    `Something called ‘${name}’ stands where Reviewbook keeps something of its own. Rename it or move it away, then try again.`,
  'wrong-passphrase': ({ waitSeconds }) =>
    waitSeconds > 0
      ? `That passphrase does not open the records. Wait ${wait(waitSeconds)} before trying again.`
      : 'That passphrase does not open the records. Check Caps Lock and try again.',
  'must-wait': ({ waitSeconds }) => `Wait ${wait(waitSeconds)} before trying the passphrase again.`,
  'passphrase-short': ({ least }) => `Use at least ${least} characters: four or five words that you will remember.`,
  'passphrase-long': () => 'This passphrase is too long. Use a shorter one.',
  'passphrase-common': () => 'This passphrase is easy to guess. Use four or five words that do not belong together.',
  'passphrase-broken': () => 'A passphrase is one line. Take out the line break.',
  'recovery-group-wrong': ({ compartment, group }) =>
    `Group ${group} is not what the sheet for ${sheetsFor[compartment]} says. Check it letter by letter.`,
  'recovery-key-wrong': ({ compartment }) =>
    `This sheet for ${sheetsFor[compartment]} does not open these records. Check that it is the newest one, and all nine groups.`,
  'role-exists': () => 'This person already has a passphrase.',
  'role-missing': () => 'This person has no passphrase yet.',
} satisfies Partial<SentencesOf<Refusal['code']>>;
