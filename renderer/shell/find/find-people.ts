import type { Output } from '#contract/index.ts';
import { go } from '#renderer/places/address.ts';
import type { Found } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

type FoundRecord = Output<'find.all'>['found'][number];
type FoundReview = Extract<FoundRecord, { kind: 'review' }>;
type Way = NonNullable<Found['also']>[number];

/** Opens the small dialog in which a step of somebody's review is marked as done. */
export type MarkStep = (review: FoundReview, of: FoundReview['toMark'][number]) => void;

/**
 * One row for each person and each team: the person, and beside them their reviews, a note, what else is kept of them, and
 * the steps that are next.
 */
export function foundPeople(records: readonly FoundRecord[], mark: MarkStep): Found[] {
  const rows: Found[] = [];
  for (const record of records) {
    const person = rows.at(-1);
    const ways = waysTo(record, mark);
    if (person && ways) rows[rows.length - 1] = { ...person, also: [...(person.also ?? []), ...ways] };
    else rows.push(rowOf(record));
  }
  return rows;
}

/** What was opened last: a row for each review. */
export function openedLast(records: readonly FoundRecord[]): Found[] {
  return records.map(rowOf);
}

function rowOf(record: FoundRecord): Found {
  const { title, detail } = record;
  if (record.kind === 'staff')
    return { id: record.staffId, title, detail, choose: () => go('person', { staffId: record.staffId }) };
  if (record.kind === 'review')
    return { id: record.reviewId, title, detail, choose: () => go('review', { reviewId: record.reviewId }) };
  const { recordId } = record;
  if (record.kind === 'team')
    return { id: recordId, title, detail: words.teams.title(detail), choose: () => go('team', { recordId }) };
  const kind = words.concerns.kinds[record.recordKind];
  return { id: recordId, title, detail: kind, choose: () => go('concern', { recordId }) };
}

/** Where a record leads beside the person whom it is about; undefined for what has a row of its own. */
function waysTo(record: FoundRecord, mark: MarkStep): Way[] | undefined {
  const { title, detail } = record;
  if (record.kind === 'concern') {
    const { recordId, recordKind } = record;
    const name = words.concerns.kinds[recordKind];
    return [{ name, label: `${name}: ${title}, ${detail}`, choose: () => go('concern', { recordId }) }];
  }
  if (record.kind !== 'review') return undefined;
  const { reviewId } = record;
  const name = words.shell.reviewOf(detail);
  return [
    { name, label: `${name}: ${title}`, choose: () => go('review', { reviewId }) },
    { name: words.notes.foundShort, label: words.notes.found(title), choose: () => go('reviewNotes', { reviewId }) },
    ...record.toMark.map((step) => {
      const named = words.shell.markStep(inWindow(step.label));
      return { name: named, label: `${named}: ${title}`, choose: () => mark(record, step), isAction: true };
    }),
  ];
}
