import type { WhyNotOut } from '#contract/papers/outgoing.ts';
import type { Reads } from '#db/reads.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import type { Day } from '#domain/days/dates.ts';
import { type Purpose, purposesFor } from '#domain/disclosure/disclosure.ts';
import type { RecordId } from '#domain/ids.ts';
import { formsUnder } from '#domain/policy/notes-form.ts';
import { appliesToAny } from '#domain/policy/policy.ts';
import { isApart } from '#domain/policy/preparing.ts';
import { fullName, groupsOfPosts } from '#domain/staff/staff.ts';
import type { Bilingual, Language, LanguageChoice } from '#domain/text/bilingual.ts';
import { restored } from '#electron/office/documents/signed-blocks.ts';
import { frameOf } from '#electron/office/records/counting.ts';
import { peopleIn } from '#electron/office/records/people-in.ts';
import type { Composed } from '#templates/blocks.ts';
import type { AnyDocument } from '#templates/document.ts';
import { keptName } from '#templates/parts/file-name.ts';

/** A record whose paper may go out: whose it is, what it goes by, and why it has none. */
export interface Recipient {
  recordId: RecordId;
  name: string;
  restricted: boolean;
  /** The language that the person wants; both where several people want different ones. */
  language: LanguageChoice;
  /** What the paper is called under the record's policy; null where its policy does not have it. */
  title: Bilingual | null;
  /** The cycle's name; null for a record outside all cycles. */
  label: string | null;
  languages: readonly Language[];
  why: WhyNotOut | null;
  isNamed: boolean;
  purposes: readonly Purpose[];
}

/** Whose paper of a document it would be, record by record; undefined where one of the records is not there. */
export function recipients(read: Reads, document: AnyDocument, ids: readonly RecordId[]): Recipient[] | undefined {
  const found = [...new Set(ids)].map((id) => recipient(read, document, id));
  return found.every((one) => one !== undefined) ? found : undefined;
}

function recipient(read: Reads, document: AnyDocument, recordId: RecordId): Recipient | undefined {
  const whole = read.records.whole(recordId);
  const frame = whole && frameOf(read, whole.head);
  if (!whole || !frame) return undefined;
  const people = peopleIn(read, whole.people);
  const form = document.form === null ? null : formsUnder(frame.policy).find(({ id }) => id === document.form);
  const groups = people.flatMap((person) => groupsAsked(person, frame));
  const has = form === null || (form !== undefined && appliesToAny(form, groups));
  const languages = new Set(people.map(({ language }) => language));
  const [only = 'en', ...others] = languages;
  const isSigned = whole.head.state === 'signed';
  return {
    recordId,
    name: people.map(fullName).join(', '),
    restricted: read.records.home(recordId) === 'restricted',
    language: others.length === 0 ? only : 'both',
    title: form?.title ?? document.title,
    label: frame.label,
    languages: frame.policy.languages,
    why: has ? (form && !isSigned && isApart(form, frame.policy, whole.steps) ? 'apart' : null) : 'not-for-them',
    ...purposesFor(frame.policy, people.flatMap(groupsOfPosts)),
  };
}

/**
 * A record's paper on a day: as it was worded where it is signed, else as it stands; undefined where it has nothing to tell.
 */
export function paperOf(
  read: Reads,
  document: AnyDocument,
  recordId: RecordId,
  today: Day,
): { composed: Composed; fileName: Bilingual } | undefined {
  const head = read.records.head(recordId);
  if (!head) return undefined;
  const signed = head.state === 'signed' ? read.records.signedDocument(recordId, head.version, document.id) : undefined;
  if (signed) {
    const composed = restored(signed.composed, read.school().letterhead);
    return { composed, fileName: keptName(signed.fileName, composed) };
  }
  const review = read.reviews.byId(recordId);
  return document.make(read, review ? { of: 'review', reviewId: review.id } : { of: 'record', recordId }, today);
}

/** For what papers of several records may be shared: each purpose once, in the order of the policies. */
export function purposesOfAll(of: readonly Recipient[]): { isNamed: boolean; purposes: Purpose[] } {
  const purposes = new Map(of.flatMap((one) => one.purposes.map((purpose) => [purpose.id, purpose] as const)));
  return { isNamed: of.some(({ isNamed }) => isNamed), purposes: [...purposes.values()] };
}
