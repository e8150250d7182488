import type { Reads } from '#db/reads.ts';
import type { Day } from '#domain/days/dates.ts';
import { type Purpose, purposesFor } from '#domain/disclosure/disclosure.ts';
import type { RecordId } from '#domain/ids.ts';
import { groupsOfPosts } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { listedDocuments } from '#electron/office/documents/listed-documents.ts';
import { frameOf } from '#electron/office/records/counting.ts';

/** What can be shared of a record, and for what. */
export interface SharedPapers {
  isNamed: boolean;
  purposes: readonly Purpose[];
  documents: { id: string; title: Bilingual }[];
}

/** The papers of a record, and the purposes for which its policy lets them be shared; undefined where it is not there. */
export function sharedPapers(read: Reads, recordId: RecordId, today: Day): SharedPapers | undefined {
  const head = read.records.head(recordId);
  if (head === undefined) return undefined;
  const people = read.records.people(recordId).flatMap((id) => read.staff.byId(id) ?? []);
  const groups = people.flatMap(groupsOfPosts);
  const listed = listedDocuments(read, { of: 'record', recordId }, today)?.documents ?? [];
  const documents = listed
    .filter(({ subjects }) => subjects.includes('review') || subjects.includes('record'))
    .map(({ id, title }) => ({ id, title }));
  return { ...purposesFor(frameOf(read, head)?.policy ?? {}, groups), documents };
}
