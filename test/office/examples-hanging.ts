import type { Input, OperationName } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import type * as Ids from '#domain/ids.ts';

const uuid = '00000000-0000-4000-8000-000000000000';
const reviewId = uuid as Ids.ReviewId; // an id that nothing has
const shared = {
  document: 'statement',
  sharedWith: 'The pay committee',
  sharedOn: day('2026-11-20'),
  purposeId: null,
  purpose: 'A decision on pay',
  note: '',
};
const scanId = uuid as Ids.ScanId; // as above
const appealId = uuid as Ids.AppealId; // as above
const appealed = {
  disputes: 'entry' as const,
  receivedOn: day('2026-11-16'),
  grounds: 'I led the group all year',
  decidedBy: 'The governors',
  pauses: true,
};
const decided = { decidedOn: day('2026-11-20'), outcome: 'upheld' as const, decision: 'The line is put right' };

type Named = Extract<
  OperationName,
  | `appeals.${string}`
  | `outgoing.${string}`
  | `pay.${string}`
  | `returnedForms.${string}`
  | `scans.${string}`
  | `margin.${string}`
  | `disclosures.${string}`
>;

/** What the window may ask of appeals, scans and notes of what was shared, which hang on a record. */
export const hangingExamples: { [Name in Named]: Input<Name> } = {
  'appeals.note': { recordId: reviewId, ...appealed },
  'appeals.correct': { recordId: reviewId, appealId, ...appealed },
  'appeals.decide': { recordId: reviewId, appealId, ...decided },
  'appeals.remove': { recordId: reviewId, appealId },
  'pay.decide': {
    recordId: reviewId,
    outcome: 'progression',
    decidedOn: day('2026-10-30'),
    decidedBy: 'The governors',
    decision: '',
  },
  'pay.remove': { recordId: reviewId },
  'margin.ofRecord': { recordId: reviewId },
  'margin.write': { recordId: reviewId, question: 'helped', text: 'Ask for the rota' },
  'returnedForms.choose': { recordId: null },
  'returnedForms.chooseFolder': {},
  'returnedForms.inHand': {},
  'returnedForms.look': { fileId: 'file', recordId: reviewId },
  'returnedForms.take': { fileId: 'file', recordId: reviewId, boxes: ['statement/helped-or-hindered/agreed//'] },
  'returnedForms.forget': {},
  'scans.ofRecord': { recordId: reviewId },
  'scans.add': { recordId: reviewId, version: 1 },
  'scans.show': { recordId: reviewId, scanId },
  'scans.save': { recordId: reviewId, scanId },
  'scans.remove': { recordId: reviewId, scanId },
  'disclosures.ofRecord': { recordId: reviewId },
  'disclosures.list': { from: null, until: null, person: null, purpose: '' },
  'disclosures.note': { recordId: reviewId, ...shared },
  'disclosures.correct': { disclosureId: uuid as Ids.DisclosureId, ...shared }, // as above
  'disclosures.remove': { disclosureId: uuid as Ids.DisclosureId }, // as above
  'outgoing.look': { document: 'statement', recordIds: [reviewId] },
  'outgoing.save': {
    document: 'statement',
    recordIds: [reviewId],
    language: 'own',
    out: { as: 'one-pdf', onNewSheet: true },
    restricted: false,
    sharing: null,
  },
  'outgoing.stop': {},
};
