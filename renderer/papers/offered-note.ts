import { useSyncExternalStore } from 'react';
import type { DocumentSubject } from '#contract/papers/documents.ts';
import type { RecordId } from '#domain/ids.ts';

/** A paper of a record that was printed or saved, about which it may be noted whom it was shown to. */
export interface PaperOut {
  recordId: RecordId;
  document: string;
}

let offered: PaperOut | null = null;
const listeners = new Set<() => void>();

/** Opens the note of whom a paper was shown to; null closes it. */
export function offerToNote(out: PaperOut | null): void {
  offered = out;
  for (const listener of listeners) listener();
}

/** The paper whose note is open. */
export function useOfferedNote(): PaperOut | null {
  return useSyncExternalStore(subscribe, () => offered);
}

/** The record and the paper that something printed or saved is of; undefined where it is of no record. */
export function paperOfRecord(asked: object): PaperOut | undefined {
  if (!('document' in asked) || typeof asked.document !== 'string' || !('subject' in asked)) return undefined;
  const subject = asked.subject as DocumentSubject; // what is printed or saved as a document is about one
  if (subject.of === 'review') return { recordId: subject.reviewId, document: asked.document };
  if (subject.of === 'record' || subject.of === 'signed')
    return { recordId: subject.recordId, document: asked.document };
  return undefined;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
