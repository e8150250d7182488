import type { ReadableDb } from '#db/types.ts';
import type { ChangedTable } from '#domain/change.ts';
import type { ChangeId } from '#domain/ids.ts';
import type { ScanKind } from '#domain/record/scans.ts';
import { changeById } from './changes.ts';
import { isLong } from './long-values.ts';
import { rowOf } from './rows-as-left.ts';
import { bytesOfSign } from './whole-rows.ts';

/** Where the bytes of a file stand that another table tells of. */
const bytesOf: Partial<Record<ChangedTable, ChangedTable>> = {
  scan: 'scanBytes',
  certificateScan: 'certificateScanBytes',
};

/** The file of which a row of a change tells; undefined where it tells of none, and where that stands in its table again. */
export function fileKept(
  db: ReadableDb,
  id: ChangeId,
  position: number,
): { kind: ScanKind; bytes: Uint8Array } | undefined {
  const rows = changeById(db, id)?.rows ?? [];
  const row = rows[position];
  const table = row && bytesOf[row.table];
  if (row === undefined || table === undefined || rowOf(db, row.table, row.id) !== null) return undefined;
  const beside = rows.find((one) => one.table === table && one.id === row.id);
  const sign = (beside?.before ?? beside?.after)?.['bytes'];
  const bytes = isLong(sign) ? bytesOfSign(db, sign) : undefined;
  const kind = (row.before ?? row.after)?.['kind'] as ScanKind; // a column of either table
  return bytes && { kind, bytes };
}
