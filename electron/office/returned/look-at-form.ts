import type { Reads } from '#db/reads.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { compareForm, type FormComparison } from '#domain/returned/compare-form.ts';
import type { FormFile } from '#domain/returned/form-file.ts';
import { frameOf } from '#electron/office/records/counting.ts';
import { rulesOf } from '#electron/office/records/record-rules.ts';
import { type FormOfRecord, formHere } from './form-here.ts';

/** A form that came back beside its record. */
export interface LookedAt extends FormOfRecord, FormComparison {}

/**
 * Lays a form beside the record that it is for. One that was handed out empty is for the record that somebody chose. Refuses
 * a record that is not there for whoever asks, as one of another school's.
 */
export function lookAtForm(
  read: Reads,
  { file, recordId, today }: { file: FormFile; recordId: RecordId; today: Day },
): Result<LookedAt> {
  const record = read.records.whole(recordId);
  const frame = record && frameOf(read, record.head);
  const rules = record && rulesOf(read, record);
  const isFor = file.record === null || file.record === recordId;
  if (!record || !frame || !rules || !isFor) return refuse({ code: 'form-refused', why: 'not-here' });
  const of: FormOfRecord = { record, frame, rules, form: file.form, today };
  return done({ ...of, ...compareForm(file.boxes, formHere(read, of)) });
}
