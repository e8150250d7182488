import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { NotTaken } from '#domain/returned/box-value.ts';
import type { FormFault } from '#domain/returned/form-file.ts';
import { counted } from '#renderer/words/counted.ts';

const boxes = counted({ one: '# box', other: '# boxes' });
const same = counted({ one: '# box says the same as here', other: '# boxes say the same as here' });
const hereOnly = counted({
  one: '# box was changed here since and left alone in the file; it stays as it is here',
  other: '# boxes were changed here since and left alone in the file; they stay as they are here',
});
const lost = counted({
  one: '# box of the form is not in the file any more',
  other: '# boxes of the form are not in the file any more',
});
const pictures = counted({
  one: 'There is # picture in its boxes. It is not taken: look at it in the file.',
  other: 'There are # pictures in its boxes. They are not taken: look at them in the file.',
});
const files = counted({ one: '# form', other: '# forms' });
const different = counted({ one: '# box differs', other: '# boxes differ' });
const left = counted({ one: '# cannot be taken', other: '# cannot be taken' });

const why: Record<NotTaken, string> = {
  'no-box': 'This record has no such box now, or its row was removed.',
  'not-a-day': 'This is not a day. Write it as 3 Sep 2026 in the form here.',
  'not-on-list': 'This is not one of the values of the box. Choose one in the form here.',
  'several-ticked': 'Several are ticked, and only one can be meant. Ask which.',
  'too-long': 'This is longer than a box takes.',
  closed: 'The record takes no changes now.',
  'day-refused': 'This day cannot stand here: it is in the future or before the cycle.',
};

/** Forms that were filled in in Word and came back. */
export const returnedFormsWords = {
  title: 'Forms that came back',
  help: [
    'A form that was saved here as a Word file, filled in and sent back is read and laid beside its record.',
    'Nothing is written until you take it. What you take is one change, which can be undone.',
  ],
  /** At the papers of a record. */
  read: 'Read a form that came back …',
  readText: 'Somebody filled in the Word file and sent it back? Read it here, or drop it on this card.',
  list: {
    text: 'Choose the folder with the Word files that came back, or drop it here. Each file finds its own record. A file that was handed out empty is read on its record’s own page.',
    folder: 'Choose a folder …',
    file: 'Choose one file …',
    reading: 'Reading the forms',
    table: 'Forms in hand',
    columns: { file: 'File', whose: 'Whose', says: 'What it says' },
    none: 'Nothing new',
    differs: (differing: number, notTaken: number) =>
      notTaken === 0 ? different(differing) : `${different(differing)}, ${left(notTaken)}`,
    taken: 'Taken',
    forget: 'Put these files aside',
    counted: files,
  },
  windowTitle: 'A form that came back',
  one: (name: string, form: string) => `${name}: ${form}`,
  file: (fileName: string, madeOn: Day | null) =>
    madeOn === null ? fileName : `${fileName}, made on ${shortDay(madeOn, 'en')}`,
  toRecord: 'Open the record',
  toList: 'All forms in hand',
  next: (name: string) => `Next: ${name}`,
  nothing: 'Nothing new: every box of the file says what stands here.',
  nothingToTake: 'Nothing in this file can be taken.',
  same,
  hereOnly,
  lost: (count: number) => `${lost(count)}. What stands here in them stays.`,
  table: 'Boxes in which the file says something else',
  columns: { box: 'Take', here: 'Stands here now', theirs: 'The file says', why: 'Why not' },
  text: 'Tick what is to be taken. Words that would go are struck through; words that would come are underlined.',
  box: (part: string, label: string) => (part === '' || part === label ? label : `${part}: ${label}`),
  unnamed: 'A box that is not here',
  flags: {
    changedHere: 'Changed here after the form went out',
    emptied: 'Empty in the file',
    added: 'New row',
  },
  all: 'Tick all',
  noneTicked: 'Tick none',
  take: (count: number) => (count === 0 ? 'Take what is ticked' : `Take ${boxes(count)}`),
  taken: (count: number, name: string) => `Took ${boxes(count)} from the form of ${name}`,
  cannot: 'What cannot be taken',
  cannotText: 'Nothing of it is lost: mark the words and copy them (Ctrl+C).',
  why,
  outside: 'Written outside the boxes',
  outsideText:
    'These words stand in the file and not on the form as it is made today. Copy what is meant to be kept (Ctrl+C). What was printed on the form and has changed here since is among them.',
  again: 'Written in boxes that were copied within the file',
  comments: 'Comments in the file',
  comment: (by: string, text: string) => (by === '' ? text : `${by}: ${text}`),
  tracked:
    'Changes were tracked in this file. What was put in is taken as written, what was struck out is left out. Look at the file if you are in doubt.',
  pictures,
  otherVersion:
    'This form was made under another version of the policy. Boxes are found by their questions; what has no box now is listed below.',
  closed: {
    signed: 'This record is signed. To take anything from the file, begin a new version of the record first.',
    closed: 'The cycle of this record is closed, so nothing can be taken.',
    ended: 'This record has ended, so nothing can be taken.',
  },
  faults: {
    'not-here': 'Belongs to no record here',
    nobody: 'Handed out empty: read it on the page of its record',
    'no-map': 'Not a form that was made here',
    'map-gone': 'Saved by a program that took away which box is which: copy the answers',
    newer: 'Made by a newer version of the program',
    'no-word-file': 'Not a Word document',
    pdf: 'A PDF: ask for the Word file',
    'open-document': 'OpenDocument: save it as .docx',
    'old-word': 'Old Word document: save it as .docx',
    password: 'Has a password',
    empty: 'Empty',
    damaged: 'Damaged or cut off',
    hostile: 'Not read: it could harm this computer',
    macros: 'Contains macros: save it as .docx',
    'no-document': 'Holds no document',
    'too-large': 'Too large',
    'too-long': 'Took too long to read',
    unreadable: 'Cannot be opened: close it in Word',
    'no-forms': 'No Word document',
    'changed-since': 'Changed since',
  } satisfies Record<FormFault, string>,
} as const;
