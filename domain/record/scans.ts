import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId, ScanId } from '#domain/ids.ts';

/** What a scan is by its bytes, whatever its file was called. */
export const scanKind = z.enum(['pdf', 'jpeg', 'png']);
export type ScanKind = z.infer<typeof scanKind>;

/** How large a scan may be, in megabytes: thirty pages in grey, or a page photographed with a telephone. */
export const MOST_MEGABYTES_OF_SCAN = 10;

/** How a file of each kind ends. */
export const endingOf = { pdf: 'pdf', jpeg: 'jpg', png: 'png' } as const satisfies Record<ScanKind, string>;

/** The scan of a signed paper, without its bytes (requirements 11.6). It hangs on the version that was signed. */
export interface Scan {
  id: ScanId;
  recordId: RecordId;
  version: number;
  kind: ScanKind;
  /** What its file was called. */
  name: string;
  /** In bytes. */
  size: number;
  addedOn: Day;
}

/** Why a file is no scan that can be kept. */
export type ScanRefused =
  | { code: 'scan-refused'; why: 'empty' | 'large' | 'other' | 'damaged' | 'begins-late' | 'pixels' }
  /** Its name says that it is something else: it is this. */
  | { code: 'scan-misnamed'; is: ScanKind };
