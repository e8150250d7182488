import type { RecordId } from '#domain/ids.ts';
import type { ScreenProps } from '#renderer/places/routes.ts';
import { FilesInHand } from './files-in-hand.tsx';
import { OneForm } from './one-form.tsx';

/** Forms that came back from Word: those in hand, or one of them beside its record. */
export function ReturnedFormsScreen({ search: { file, record } }: ScreenProps<'returnedForms'>) {
  // the door checks the id
  return file === '' ? <FilesInHand /> : <OneForm key={file} fileId={file} recordId={record as RecordId} />;
}
