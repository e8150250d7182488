import type { DocumentReads } from '#db/reads.ts';
import type { Day } from '#domain/days/dates.ts';
import type { DueFilter } from '#domain/deadlines/due-filter.ts';
import type { DisclosureFilter } from '#domain/disclosure/disclosure.ts';
import type { CertificateId, CycleId, RecordId, ReviewId, StaffId } from '#domain/ids.ts';
import type { ShownList } from '#domain/list/shown-list.ts';
import type { RowKeys } from '#domain/list-back/row-keys.ts';
import type { FormId } from '#domain/policy/form.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Hand } from '#domain/policy/preparing.ts';
import { inSchoolsWelsh } from '#domain/policy/schools-welsh.ts';
import type { RecordKind } from '#domain/record/record-kind.ts';
import type { Role } from '#domain/roles.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { TrailFilter } from '#domain/trail/trail-filter.ts';
import type { VaultPlace } from '#templates/parts/handover/book-facts.ts';
import { readInWelsh } from '#templates/parts/welsh-reads.ts';
import type { Composed } from './blocks.ts';

/** The files that a document can be had as. */
export type Format = 'word' | 'excel' | 'pdf';

/** What a document is asked about: one review, a whole cycle, what is due in the open cycles, or the empty form of a policy. */
export type Subject =
  /** A review; `hand` for the copy of one side, without what the other wrote. */
  | { of: 'review'; reviewId: ReviewId; hand?: Hand | undefined }
  /** A record of any kind. */
  | { of: 'record'; recordId: RecordId }
  /** A cycle; `unnamed` for a paper that is handed round, where there is one. */
  | { of: 'cycle'; cycleId: CycleId; unnamed?: true | undefined }
  | { of: 'due'; filter: DueFilter }
  | { of: 'certificate'; certificateId: CertificateId }
  /** One person, over all years. */
  | { of: 'person'; staffId: StaffId }
  /** Everybody who works here, or at one site; '' for all. */
  | { of: 'staff'; site: string }
  /** What happened, as far as a filter lets it through. */
  | { of: 'trail'; filter: TrailFilter }
  /** What was shared, as far as a filter lets it through. */
  | { of: 'disclosures'; filter: DisclosureFilter }
  /** A list of the window as it is shown. */
  | { of: 'list'; list: ShownList; keys?: RowKeys | undefined }
  /** One of the two offices, with where its vault stands. */
  | { of: 'handover'; role: Role; vault: VaultPlace }
  | { of: 'blank'; policy: Policy };

/** A document: one file in templates/documents/. `load` is the only step that reads, `compose` the only one that words. */
export interface DocumentDefinition<Facts> {
  id: string;
  /** Null for one that is called what the policy calls its form. */
  title: Bilingual | null;
  /** What it is called under a policy, where that has a word of its own in it; left out where it has none. */
  titleUnder?: (policy: Policy) => Bilingual;
  /** One sentence for the list of documents. */
  about: Bilingual;
  subjects: readonly Subject['of'][];
  /** The policy's form that it prints; null for a document of the school's own. */
  form: FormId | null;
  /** The kinds of record that it is a letter about; left out for every other document. */
  kinds?: readonly RecordKind[];
  formats: readonly Format[];
  /** What the document tells, read from the vault; undefined when its subject is not there. */
  load: (read: DocumentReads, subject: Subject, today: Day) => Facts | undefined;
  compose: (facts: Facts) => Composed;
  /** The name of its file in each language without the ending, before it is made safe for Windows. */
  fileName: (facts: Facts) => Bilingual;
}

/** A document whose facts nobody outside needs to know. */
export interface AnyDocument extends Omit<DocumentDefinition<never>, 'load' | 'compose' | 'fileName'> {
  /** Loads and composes in one go; undefined when the subject is not there. */
  make: (read: DocumentReads, subject: Subject, today: Day) => { composed: Composed; fileName: Bilingual } | undefined;
}

/** Closes a definition over its own facts. */
export function document<Facts>(definition: DocumentDefinition<Facts>): AnyDocument {
  const { load, compose, fileName, ...rest } = definition;
  return {
    ...rest,
    make: (read, subject, today) => {
      const facts = load(readInWelsh(read), inWelsh(subject, read), today);
      return facts === undefined ? undefined : { composed: compose(facts), fileName: fileName(facts) };
    },
  };
}

/** An empty form is one of a policy that is given whole. */
function inWelsh(subject: Subject, read: DocumentReads): Subject {
  return subject.of === 'blank' ? { of: 'blank', policy: inSchoolsWelsh(subject.policy, read.welshWords()) } : subject;
}
