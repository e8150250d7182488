import { randomUUID } from 'node:crypto';
import type { Reads } from '#db/reads.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Problem } from '#domain/problems.ts';
import type { FormFault, FormFile } from '#domain/returned/form-file.ts';
import type { LookedAt } from './look-at-form.ts';
import { lookAtForm } from './look-at-form.ts';

/** A form that can be laid beside a record. */
export interface FormInHand {
  form: FormFile;
  recordId: RecordId;
  /** What stood in each box when somebody looked: nothing else is written over. */
  seen: ReadonlyMap<string, string> | null;
  taken: boolean;
}

/** A file that came back: a form for a record, or why it is none. */
export interface ReturnedFile {
  id: string;
  name: string;
  held: FormInHand | FormFault;
}

/**
 * A file as it was read, for a record: the one that it names, or the one that somebody chose where it names none. A record
 * that whoever is there cannot open is not here, whatever the reason.
 */
export function inHand(
  read: Reads,
  { name, form, chosen, today }: { name: string; form: FormFile; chosen: RecordId | null; today: Day },
): ReturnedFile {
  const recordId = (form.record ?? chosen) as RecordId | null; // the id of a record here, or of none
  const held = recordId === null ? 'nobody' : { form, recordId, seen: null, taken: false };
  if (typeof held === 'string') return { id: randomUUID(), name, held };
  const looked = lookAtForm(read, { file: form, recordId: held.recordId, today });
  return { id: randomUUID(), name, held: looked.ok ? held : 'not-here' };
}

/** A file that could not be read. */
export function unread(name: string, problem: Problem): ReturnedFile {
  return { id: randomUUID(), name, held: problem.code === 'form-refused' ? problem.why : 'unreadable' };
}

/** What stands in each box that differs, to be compared once it is taken. */
export function seenIn({ lines }: LookedAt): ReadonlyMap<string, string> {
  return new Map(lines.map(({ address, here }) => [address, here]));
}
