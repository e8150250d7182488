import type { Parsed } from '#contract/index.ts';
import type { Reads } from '#db/reads.ts';
import { addDisclosure, saveDisclosure } from '#db/writes/disclosures.ts';
import { noting, removeRow } from '#db/writes/undo/changes.ts';
import { addYears, type Day } from '#domain/days/dates.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { DisclosureId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { nameOf, sortName } from '#domain/staff/staff.ts';
import { type SharedPapers, sharedPapers } from '#electron/office/disclosures/shared-papers.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { disclosureSaid, disclosuresIn } from '#templates/parts/disclosures/disclosures-said.ts';

export const disclosures: HandlersOf<'disclosures'> = {
  'disclosures.ofRecord': (read, { recordId }, { today }) => {
    const papers = sharedPapers(read, recordId, today);
    if (!papers) return refuse({ code: 'not-found', what: 'review' });
    const { isNamed, purposes, documents } = papers;
    return done({
      today,
      isNamed,
      purposes: [...purposes],
      documents,
      disclosures: read.disclosures.ofRecord(recordId).map((one) => disclosureSaid(read, one)),
    });
  },

  'disclosures.list': (read, { from, until, person, purpose }, { today }) => {
    const days = { from: from ?? addYears(today, -1), until: until ?? today };
    return done({
      ...days,
      ...disclosuresIn(read, { ...days, person, purpose }),
      people: read.staff.all().map((one) => ({ staffId: one.id, name: sortName(one) })),
    });
  },

  'disclosures.note': (tx, { recordId, ...fields }, { today, by, newId }) => {
    const papers = sharedPapers(tx.read, recordId, today);
    if (!papers) return refuse({ code: 'not-found', what: 'review' });
    const said = saidOf(fields, papers, today);
    if (!said.ok) return said;
    const id = newId<DisclosureId>();
    const rows = noting(tx.db, [{ table: 'disclosure', id }], () =>
      addDisclosure(tx.db, { id, recordId, ...said.value, notedOn: today, notedBy: by }),
    );
    return done({ disclosureId: id, changeId: tx.note({ about: namesOf(tx.read, recordId), rows }) });
  },

  'disclosures.correct': (tx, { disclosureId, ...fields }, { today, by }) => {
    const before = tx.read.disclosures.byId(disclosureId);
    const papers = before && sharedPapers(tx.read, before.recordId, today);
    if (!papers) return refuse({ code: 'not-found', what: 'disclosure' });
    const said = saidOf(fields, papers, today, before);
    if (!said.ok) return said;
    const { id, recordId } = before;
    const rows = noting(tx.db, [{ table: 'disclosure', id }], () =>
      saveDisclosure(tx.db, { id, recordId, ...said.value, notedOn: today, notedBy: by }),
    );
    return done({ changeId: tx.note({ about: namesOf(tx.read, recordId), rows }) });
  },

  'disclosures.remove': (tx, { disclosureId }) => {
    const before = tx.read.disclosures.byId(disclosureId);
    const removed = before && removeRow(tx.db, 'disclosure', disclosureId);
    if (!removed) return refuse({ code: 'not-found', what: 'disclosure' });
    return done({ changeId: tx.note({ about: namesOf(tx.read, before.recordId), rows: [removed] }) });
  },
};

type Fields = Omit<Parsed<'disclosures.note'>, 'recordId'>;
type DisclosureFields = Omit<Disclosure, 'id' | 'recordId' | 'notedOn' | 'notedBy'>;

/**
 * What is kept of what somebody filled in: the paper's title and the purpose in the words of today. A note that is
 * corrected keeps the words that it had where paper or purpose stay the same, also where the policy says otherwise by now.
 */
function saidOf(fields: Fields, papers: SharedPapers, today: Day, before?: Disclosure): Result<DisclosureFields> {
  const { document, sharedWith, sharedOn, purposeId, note } = fields;
  if (sharedWith === '') return refuse({ code: 'field-empty', field: 'sharedWith' });
  if (sharedOn > today) return refuse({ code: 'day-in-future', field: 'sharedOn' });
  const paper = papers.documents.find(({ id }) => id === document);
  const what = before && before.document === document ? before.what : document === null ? '' : paper?.title.en;
  if (what === undefined) return refuse({ code: 'not-found', what: 'document' });
  const why = purposeOf(fields, papers, before);
  if (!why.ok) return why;
  return done({ document, what, sharedWith, sharedOn, purposeId, ...why.value, note });
}

function purposeOf(
  { purposeId, purpose }: Fields,
  { purposes }: SharedPapers,
  before: Disclosure | undefined,
): Result<Pick<Disclosure, 'purpose' | 'clause'>> {
  if (purposeId === null)
    return purpose === '' ? refuse({ code: 'field-empty', field: 'purpose' }) : done({ purpose, clause: null });
  if (before?.purposeId === purposeId) return done({ purpose: before.purpose, clause: before.clause });
  const known = purposes.find(({ id }) => id === purposeId);
  return known
    ? done({ purpose: known.purpose.en, clause: known.clause })
    : refuse({ code: 'field-unknown', field: 'purposeId' });
}

function namesOf(read: Reads, recordId: Disclosure['recordId']): string {
  return read.records
    .people(recordId)
    .map((id) => nameOf(read.staff.byId(id)))
    .join(', ');
}
