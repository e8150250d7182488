import type { Refusal } from '#contract/window.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { Problem } from '#domain/problems.ts';
import { endingOf, MOST_MEGABYTES_OF_SCAN, type ScanKind } from '#domain/record/scans.ts';
import { columnSentences } from './column-problems.ts';
import { concernSentences } from './concerns/concern-problems.ts';
import { counted } from './counted.ts';
import { formFaults } from './form-faults.ts';
import { inWindow, lang } from './language.ts';
import { letterheads } from './letterhead-problems.ts';
import { policyFaultInWords } from './policy/policy-faults.ts';
import { andMore, fileFaultInWords } from './policy/policy-file.ts';
import { teamSentences } from './review/team-problems.ts';
import { backupSentences } from './safekeeping/backup-problems.ts';
import { keepingSentences } from './safekeeping/keeping-problems.ts';
import { things } from './things.ts';
import { contradictionsSince, undoSentences } from './undo-problems.ts';
import { type SentencesOf, vaultSentences, why } from './vault-problems.ts';

type Sentences = SentencesOf<Refusal['code']>;

const stillOpen = counted({ one: '# thing is', other: '# things are' });

const thingsInPolicy = counted({
  one: 'One thing in this policy must be put right before it can be used.',
  other: '# things in this policy must be put right before it can be used.',
});
const figures = (count: number): string => count.toLocaleString('en-GB');

const kinds: Record<Extract<Problem, { code: 'file-kind' }>['found'], string> = {
  zip: 'This is a zip file. Open it, take out the list, and choose that.',
  pdf: 'This is a PDF. Export the list as CSV or Excel and choose that file.',
  html: 'This is a web page under another name. Open it in Excel, save it as .xlsx, and choose that file.',
  image: 'This is a picture. Choose a CSV or Excel file.',
  'old-excel': 'This is an old Excel file (.xls). Open it in Excel, save it as .xlsx, and choose that file.',
  word: 'This is a Word document. Choose a CSV or Excel file.',
  'open-document': 'This is an OpenDocument file. Save it as .xlsx or CSV and choose that file.',
  binary: 'This is not a list that can be read. Choose a CSV or Excel file.',
  unknown: 'This is not a list that can be read. Choose a CSV or Excel file.',
};

const scanKinds: Record<ScanKind, string> = { pdf: 'PDF', jpeg: 'JPEG picture', png: 'PNG picture' };

const tooMany: Record<Extract<Problem, { code: 'file-too-many' }>['what'], string> = {
  rows: 'rows',
  columns: 'columns',
  characters: 'characters in one cell',
  sheets: 'sheets',
};

/** The sentence for each problem: what is wrong, where, whether work is safe, what to do. */
const sentences: Sentences = {
  ...vaultSentences,
  ...backupSentences,
  ...concernSentences,
  ...teamSentences,
  ...columnSentences,
  'dealt-already': () => 'This has already been marked as dealt with. Remove that mark first.',
  'not-allowed': () => 'Only the headteacher can do this. Ask the headteacher to unlock the records.',
  'field-empty': () => 'Enter something here.',
  'field-long': ({ most }) => `Shorten this to ${figures(most)} characters or fewer.`,
  'field-not-a-day': () => 'Enter a day that exists, such as 3/9/2026 or 3 Sep 2026.',
  'field-day-order': ({ before }) => `Enter ${namesOfDays[before]} or a later day.`,
  'no-pay': () => 'The policy of this cycle decides nothing about this person’s pay.',
  'appeal-decided-before': ({ decidedOn }) =>
    `This was decided on ${shortDay(decidedOn, lang)}. Enter that day or an earlier one.`,
  'field-not-a-time': () => 'Enter a time such as 14:30.',
  'field-not-a-number': () => 'Enter a number, in figures.',
  'field-taken': ({ by }) => `This number already belongs to ${by}. Check it on both records.`,
  'field-unknown': () => 'Choose one of the answers in the list.',
  'no-word': () => 'Enter one word of letters, such as ‘oracy’.',
  'input-wrong': () =>
    'Something on this screen could not be read, so nothing was saved. Check each box and try again.',
  'not-found': ({ what }) =>
    what === 'policy'
      ? 'The school has not chosen its policy yet. Choose it under Policy.'
      : `This ${things[what]} is no longer here. Go back to the list.`,
  'cycle-overlaps': ({ label }) => `These dates overlap the cycle ${label}. Change the dates.`,
  'offices-open': () =>
    'First choose the headteacher and the business manager in Settings. Their own reviews are kept apart from the others.',
  'cycle-empty': () => 'Nobody is in this cycle. Add at least one person before you open it.',
  'cycle-long': ({ mostMonths }) => `A cycle can last at most ${mostMonths} months. Enter an earlier last day.`,
  'already-in': ({ name, label }) =>
    `${name} is already in the cycle ${label}, which covers some of the same days. Nobody can be in two cycles at once: leave them out of one of them.`,
  'cycle-closed': () => 'This cycle is closed. Nothing was changed. You can open it again from its own screen.',
  'cycle-open': () => 'This cycle is open.',
  'cycle-still-open': ({ count }) =>
    `Something was added after you looked: ${stillOpen(count)} still open. Check the list again, then close the cycle.`,
  'appraiser-missing': ({ names }) => `Choose an appraiser for ${listed(names)}.`,
  'appraiser-self': ({ name }) => `${name} cannot appraise themselves. Choose somebody else.`,
  'reason-needed': () => 'Give a reason. It is saved with the record.',
  'still-mentioned': ({ name }) =>
    `${name} is named in other records, so this record can’t be removed. Enter a leaving date instead.`,
  'field-year': ({ first, last }) => `Enter a day in the years ${first} to ${last}.`,
  'entry-long': () => 'This lasts longer than a year. Check the first and the last day.',
  'entry-there': ({ name }) => `These dates have already been entered, as ‘${name}’.`,
  'terms-overlap': ({ name, starts, ends }) =>
    `These dates overlap ‘${name}’ (${shortDay(starts, lang)} to ${shortDay(ends, lang)}). Correct one of the two.`,
  'half-term-outside': () => 'A half-term has to fall within a term. Enter the term first, or correct the dates.',
  'calendar-line': why({
    'line-long': 'This line is too long. Give each entry a line of its own.',
    'no-day': 'There is no day on this line.',
    'not-a-day': 'A day on this line does not exist. Correct it.',
    'figure-left': 'There is a figure on this line that may be one more day. Write its month beside it.',
    'no-year': 'The year is missing. Add it to the days, or write a heading such as 2026/27 above them.',
    weekday: 'The weekday does not match the date. Check which of them is right.',
    'no-kind': 'Say what this is: add ‘term’, ‘half-term’, ‘INSET’, ‘closed’ or ‘bank holiday’.',
    'no-start': 'The first day of this term is missing. Put both days on one line.',
    'no-end': 'The last day is missing. Put the first and the last day on one line.',
    'too-many-days': 'There are too many days on this line. Give each entry a line of its own.',
    'known-holiday': 'Reviewbook already knows this bank holiday, so it is not added.',
    'between-terms': 'Holidays follow from the terms, so they are not added.',
  }),
  'review-signed': () => 'This is signed. Begin a new version to change it.',
  'review-ended': () =>
    'This person was left out of the cycle, so the review stays as it was. To carry on with it, let them join the cycle again.',
  'review-not-signed': () => 'This review is not signed yet.',
  'nobody-signed': () =>
    'Nobody signed this review. It stays open until at least one of you has; the comments can be added to it.',
  'review-incomplete': () => 'This review is not complete, so it was not signed. Use Check to see what is missing.',
  'step-order': ({ step, on, is }) =>
    `‘${inWindow(step)}’ is marked on ${shortDay(on, lang)}, which is ${is}. Enter another day, or say why this one is right.`,
  'day-in-future': () => 'Enter today or an earlier day.',
  'objective-set': () =>
    'This objective is set, so it stays on record. Withdraw it instead, with the day and the reason.',
  'before-set': ({ on }) => `The objectives were set on ${shortDay(on, lang)}. Enter that day or a later one.`,
  'before-cycle': ({ starts }) => `The cycle began on ${shortDay(starts, lang)}. Enter that day or a later one.`,
  'headteacher-only': () => 'Only the headteacher can open or change this.',
  'restricted-and-others': () =>
    'Some of these reviews are in the headteacher’s part. Select only the headteacher’s reviews, or only the others.',
  'no-meeting-timed': () => 'None of these meetings has a day and a time yet. Book them, then save the calendar file.',
  'appraiser-busy': ({ name, on, at }) =>
    `${name} would have two meetings at the same time on ${shortDay(on, lang)} at ${at}. Nothing was booked. Change the time of one of them.`,
  ...keepingSentences,
  'already-undone': () => 'This has already been undone.',
  'written-since': () =>
    'Somebody has worked on it since. Leave the person out of the cycle instead: the review then ends and is kept.',
  'contradicts-since': ({ field }) => contradictionsSince[field],
  'changed-since': () => 'This was changed again later, so it cannot be undone by itself. Undo the later change first.',
  'not-undone': () => 'This has not been undone, so it cannot be done again.',
  ...undoSentences,
  'redo-elsewhere': () => 'This cannot be done again from here. Do it again where it was done first.',
  'too-old-to-undo': () => 'Changes can be undone for 30 days. This one is older.',
  'file-unreadable': why({
    locked: 'Another program has this file open. Close it there and try again.',
    missing: 'This file is no longer there. Choose it again.',
    'no-file': 'This is not a file that can be read. Choose a file.',
    'not-on-this-pc':
      'This file is not on this computer yet. Open its folder, wait until it has arrived, and try again.',
  }),
  'file-too-large': ({ mostMegabytes }) =>
    `This file is larger than ${mostMegabytes} MB. Export the list again without pictures.`,
  'picture-large': ({ mostSide }) =>
    `This picture is more than ${figures(mostSide)} pixels wide or high. Make it smaller and choose it again.`,
  'file-empty': () => 'This file is empty. Export the list again.',
  'list-without-welsh': () =>
    'No table of this file has a column called English and one called Welsh. Use the workbook that was saved from Welsh words.',
  'nothing-new': () => 'Nothing in this file is left to be read in.',
  'list-not-ours': () =>
    'This file does not know whose its rows are. Use one that was saved from this list as an Excel file, with all its columns, or copy the cells in Excel and paste them into the list.',
  'list-of-others': () => 'This file was saved from the records of another school or from the demo school.',
  'list-of-another': () => 'This file was saved from another list or another cycle. Read it back there.',
  'file-kind': ({ found }) => kinds[found],
  'file-password': () => 'This file has a password. Save it without one and choose it again.',
  'file-macros': () => 'This file contains macros. Save it as .xlsx and choose that file.',
  'file-damaged': () => 'This file is damaged or was cut off. Export it again.',
  'file-hostile': () =>
    'This file is built in a way that could harm this computer, so it was not read. Export the list again.',
  'file-packed-otherwise': () =>
    'This file was packed in a way that cannot be read here; nothing is wrong with its contents. Open it in Excel, save it as .xlsx and choose that file.',
  'file-too-many': ({ what, most, row }) =>
    `This file has more than ${figures(most)} ${tooMany[what]}${row === undefined ? '' : ` (row ${row})`}. Shorten it and choose it again.`,
  'file-quote-open': ({ row }) =>
    `A quotation mark in row ${row} is never closed, and nothing else in the file is a list. Correct it in the file and choose it again.`,
  'file-heading-odd': ({ heading }) => `The heading ‘${heading}’ cannot be used. Rename it and choose the file again.`,
  'file-cell-broken': ({ row, cell }) =>
    `Cell ${cell} in row ${row} is broken. Correct it in the file and choose it again.`,
  'letterhead-refused': ({ why }) => `${letterheads[why]} The letterhead used so far stays.`,
  'form-refused': ({ why: fault }) => formFaults[fault],
  'file-took-too-long': () =>
    'Reading this file took too long and was stopped. Nothing was changed. Export a shorter list.',
  'scan-refused': why({
    empty: 'This file is empty. Scan the paper again.',
    large: `This file is larger than ${MOST_MEGABYTES_OF_SCAN} MB. Scan the paper again in grey or with fewer dots per inch.`,
    other: 'This is not a scan that can be kept here. Choose a PDF, a JPEG or a PNG.',
    damaged: 'This file is damaged or was cut off. Scan the paper again.',
    'begins-late':
      'Something stands before the beginning of this PDF, so it was not taken in. Open it, print it as a PDF, and choose that file.',
    pixels: 'This picture has too many pixels to be shown. Scan the paper again with fewer dots per inch.',
  }),
  'scan-misnamed': ({ is }) =>
    `This file is a ${scanKinds[is]}, and its name says something else. Give it its right ending, .${endingOf[is]}, if it is the scan that you mean.`,
  'policy-faulty': ({ count }) => thingsInPolicy(count),
  'policy-in-use': () => 'The school uses this policy. Choose another one before you remove it.',
  'policy-answer': ({ fault }) => policyFaultInWords(fault),
  'policy-file-large': ({ mostMegabytes }) =>
    `This file is larger than ${mostMegabytes} MB, so it is not a policy. Choose the file that Reviewbook saved.`,
  'policy-file-kind': () =>
    'This is not a policy that Reviewbook saved. Choose a file that ends in .reviewbook-policy.json.',
  'policy-file-cut': () =>
    'This file breaks off before its end. Ask for it again, or save it again where it came from.',
  'policy-file-broken': ({ line }) =>
    `This file cannot be read${line === null ? '' : ` from line ${line} on`}: a comma, a bracket or a quotation mark is wrong there. Correct it, or save the policy again where it came from.`,
  'policy-file-newer': () =>
    'This policy was saved by a newer version of Reviewbook. Install that version on this computer, then load it again.',
  'policy-file-wrong': ({ fault, more }) =>
    `${fileFaultInWords(fault)}${andMore(more)} Nothing was loaded. Correct the file and load it again.`,
  'save-cancelled': () => 'Nothing was saved.',
  'save-failed': why({
    'in-use': 'The file is open in another program. Close it there and save again.',
    'read-only': 'Nothing can be saved in this folder. Choose another one.',
    full: 'The disk is full. Free some space and save again; your records are safe.',
    gone: 'The folder is no longer there. Choose another one.',
    'long-name': 'The name of the file is too long. Give it a shorter one.',
  }),
  'print-failed': () => 'Windows could not print this. Check the printer and print again.',
  'nothing-to-print': () => 'There is nothing to print here yet.',
  'no-deadline-runs': () =>
    'No deadline is running, so there is nothing to put in a calendar. A deadline starts when the step before it is done.',
  unexpected: ({ reference }) =>
    `Something went wrong. Everything saved so far is safe. Try again; if it happens twice, make a note of the reference ${reference}.`,
};

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The plain sentence for a refusal. */
export function sentence(problem: Refusal): string {
  const of = sentences[problem.code] as (problem: Refusal) => string; // the table's key is the problem's own code
  return of(problem);
}

/** The field that a refusal concerns, by its name in the operation's input. */
export function fieldOf(problem: Refusal): string | undefined {
  return 'field' in problem ? problem.field : undefined;
}

const namesOfDays = {
  startDate: 'the start date',
  starts: 'the first day',
  heldOn: 'the day on which it was held',
  receivedOn: 'the day on which it was received',
  ends: 'the day after the last day',
} as const;
