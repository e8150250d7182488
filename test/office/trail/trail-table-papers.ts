import type { OperationName } from '#contract/index.ts';
import type { Line, NoLine } from './line.ts';

const notTaken: NoLine = { none: 'nothing is kept of it: taking it in has its own line' };
const ofRecords: Line = { about: 'records', people: true };

type OfPapers = Extract<OperationName, `${'documents' | 'outgoing' | 'returnedForms'}.${string}`>;

/** What is left in the trail by papers that are shown, printed and saved. */
export const linesOfPapers: Record<OfPapers, Line | NoLine> = {
  'documents.list': { none: 'a list that screens show all day long, of nobody in particular' },
  'documents.preview': { ...ofRecords, detail: ['document'], once: true },
  'documents.print': { ...ofRecords, detail: ['document'] },
  'documents.save': { ...ofRecords, detail: ['document', 'format'] },
  'returnedForms.choose': notTaken,
  'returnedForms.chooseFolder': notTaken,
  'returnedForms.inHand': notTaken,
  'returnedForms.look': { ...ofRecords, once: true },
  'returnedForms.take': { ...ofRecords, detail: ['count'] },
  'returnedForms.forget': notTaken,
  'outgoing.look': { ...ofRecords, once: true },
  'outgoing.save': { ...ofRecords, detail: ['document', 'format', 'shared'] },
  'outgoing.stop': { none: 'that papers were asked for was noted, and nothing of them stays' },
  'documents.openSaved': { none: 'saving it was noted, and the file is outside the program by then' },
};
