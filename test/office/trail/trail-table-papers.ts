import type { OperationName } from '#contract/index.ts';
import type { Line, NoLine } from './line.ts';

const ofRecords: Line = { about: 'records', people: true };

type OfPapers = Extract<OperationName, `documents.${string}` | `outgoing.${string}`>;

/** What is left in the trail by papers that are shown, printed and saved. */
export const linesOfPapers: Record<OfPapers, Line | NoLine> = {
  'documents.list': { none: 'a list that screens show all day long, of nobody in particular' },
  'documents.preview': { ...ofRecords, detail: ['document'], once: true },
  'documents.print': { ...ofRecords, detail: ['document'] },
  'documents.save': { ...ofRecords, detail: ['document', 'format'] },
  'outgoing.look': { ...ofRecords, once: true },
  'outgoing.save': { ...ofRecords, detail: ['document', 'format', 'shared'] },
  'outgoing.stop': { none: 'that papers were asked for was noted, and nothing of them stays' },
  'documents.openSaved': { none: 'saving it was noted, and the file is outside the program by then' },
};
