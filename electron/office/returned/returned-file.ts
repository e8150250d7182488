import type { RecordId } from '#domain/ids.ts';
import type { FormFault, FormFile } from '#domain/returned/form-file.ts';

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
