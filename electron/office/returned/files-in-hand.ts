import { randomUUID } from 'node:crypto';
import type { Reads } from '#db/reads.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Problem } from '#domain/problems.ts';
import type { FormFile } from '#domain/returned/form-file.ts';
import { type LookedAt, lookAtForm } from './look-at-form.ts';
import type { ReturnedFile } from './returned-file.ts';

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
