import type { Input } from '#contract/index.ts';
import type { WhyNotOut } from '#contract/papers/outgoing.ts';
import { counted } from '#renderer/words/counted.ts';

const papers = counted({ one: '# paper', other: '# papers' });
const people = counted({ one: '# person', other: '# people' });

/** Papers of several people at once, and a paper for somebody else: what leaves the office, to whom and why. */
export const outgoingWords = {
  all: 'For everybody',
  allOf: (title: string) => `For everybody: ${title}`,
  give: 'Give to somebody else',
  giveOf: (title: string) => `Give to somebody else: ${title}`,
  title: (count: number) => `Papers of ${people(count)}`,
  document: 'Which paper',
  as: 'As',
  asFiles: {
    word: 'Word files in a folder',
    excel: 'Excel files in a folder',
    pdf: 'PDF files in a folder',
  } satisfies Record<Format, string>,
  asFile: { word: 'Word file', excel: 'Excel file', pdf: 'PDF' } satisfies Record<Format, string>,
  asOnePdf: 'One PDF for the printer',
  onNewSheet: 'Begin each paper on a new sheet',
  onNewSheetHint: 'Printed on both sides, nobody’s paper begins on the back of another’s.',
  language: 'Language',
  ownLanguage: 'Each person’s own',
  restricted: (count: number) =>
    count === 1
      ? 'Also the paper that only the headteacher keeps'
      : `Also the ${count} papers that only the headteacher keeps`,
  restrictedHint: (names: string) => `Of ${names}. Whoever has the file can read it.`,
  for: 'Who is it for',
  own: 'Each person and their appraiser, or the office’s own file',
  others: 'Somebody else',
  othersHint: 'To whom and why is noted on each record.',
  goesOut: (count: number) =>
    count === 0 ? 'Nothing goes out' : `${papers(count)} ${count === 1 ? 'goes' : 'go'} out`,
  whose: (title: string, names: string) => `${title}: ${names}`,
  left: counted({ one: '# is not among them', other: '# are not among them' }),
  leftOne: (name: string, why: string) => `${name}: ${why}`,
  why: {
    restricted: 'Only the headteacher keeps this record; it is not ticked.',
    'not-for-them': 'The policy has this paper for other staff.',
    apart: 'Both sides are still preparing it by themselves. Their own copies are on the review.',
    nothing: 'There is nothing to tell: no meeting is to come, or nothing was written.',
    failed: 'It could not be made. Open the paper of this person to see what is wrong, then try again.',
  } satisfies Record<WhyNotOut, string>,
  do: (count: number) => `Save ${papers(count)}`,
  making: 'Making the papers',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was saved.',
  saved: (count: number, name: string) => `${papers(count)} saved: ${name}`,
  savedTo: (place: string) => `Place: ${place}`,
  noneMade: 'No paper could be made. Nothing was saved.',
  show: 'Show in folder',
  open: 'Open',
  close: 'Close',
} as const;

type Format = Input<'documents.save'>['format'];
