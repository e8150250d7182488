import type { Reads } from '#db/reads.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import { compared, type Piece } from '#domain/text/comparing/compared.ts';
import { restored } from '#electron/office/documents/signed-blocks.ts';
import { documents } from '#templates/documents/index.ts';
import { boxesOf, type PrintedBox } from '#templates/parts/form/boxes-of.ts';
import { frameOf } from './counting.ts';

/** A box that says something else in another version. */
export interface ChangedBox extends Pick<PrintedBox, 'part' | 'label' | 'isBeside'> {
  pieces: Piece[];
}

/**
 * The boxes of the signed forms that differ between two versions of a record, in the order of the later one and then those
 * that it has no more. Undefined where the earlier one was not signed, or the later one is not there.
 */
export function changedBoxes(
  read: Reads,
  { recordId, before, after }: { recordId: RecordId; before: number; after: number },
  today: Day,
): ChangedBox[] | undefined {
  const head = read.records.head(recordId);
  const was = boxesOfVersion(read, recordId, before);
  const signed = boxesOfVersion(read, recordId, after);
  const is = signed ?? (head?.version === after ? boxesNow(read, recordId, today) : undefined);
  if (was === undefined || is === undefined) return undefined;
  const gone = [...was.values()].filter(({ key }) => !is.has(key));
  return [...is.values(), ...gone].flatMap(({ key, part, label, isBeside }) => {
    const [one, other] = [was.get(key)?.text ?? '', is.get(key)?.text ?? ''];
    return one === other ? [] : [{ part, label, isBeside, pieces: compared(one, other) }];
  });
}

type Boxes = ReadonlyMap<string, PrintedBox>;

/** The boxes of a version as it was signed; a box that several forms print stands once. */
function boxesOfVersion(read: Reads, id: RecordId, version: number): Boxes | undefined {
  const kept = documents.flatMap((document) => {
    const paper = document.form === null ? undefined : read.records.signedDocument(id, version, document.id);
    return paper ? [restored(paper.composed)] : [];
  });
  return kept.length === 0 ? undefined : byKey(kept.flatMap(boxesOf));
}

/** The boxes of the same forms as they stand. */
function boxesNow(read: Reads, recordId: RecordId, today: Day): Boxes {
  const head = read.records.head(recordId);
  const forms = (head && frameOf(read, head))?.policy.forms ?? [];
  const signed = forms.flatMap(({ id, signed: isSigned }) => (isSigned ? [id] : []));
  const made = documents.flatMap((document) =>
    document.form !== null && signed.includes(document.form)
      ? (document.make(read, { of: 'record', recordId }, today)?.composed ?? [])
      : [],
  );
  return byKey(made.flatMap(boxesOf));
}

function byKey(boxes: readonly PrintedBox[]): Boxes {
  const found = new Map<string, PrintedBox>();
  for (const box of boxes) if (!found.has(box.key)) found.set(box.key, box);
  return found;
}
