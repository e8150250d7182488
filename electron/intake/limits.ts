const MEGABYTE = 1024 * 1024;

/** What a file from outside may be at most (security C14, X01, X03, X18, X25). Bytes, unless said otherwise. */
export const limits = {
  fileMegabytes: 20,
  file: 20 * MEGABYTE,
  zipEntries: 200,
  zipEntry: 50 * MEGABYTE,
  zipTotal: 100 * MEGABYTE,
  /** Inflated to packed, looked at only above `zipRatioFrom`: small parts of honest files pack well too. */
  zipRatio: 200,
  zipRatioFrom: MEGABYTE,
  xmlDepth: 64,
  sheets: 50,
  rows: 20_000,
  columns: 100,
  /** How far to the right columns are looked at at all: empty ones do not count. */
  columnsSeen: 1_000,
  /** Characters of one cell: what Excel itself takes. */
  cellCharacters: 32_767,
} as const;

/** How long and how large the process that reads a file may become before it is ended. */
export const processLimits = { milliseconds: 20_000, megabytes: 512 } as const;

/** Limits of a process that reads a file. */
export interface ProcessLimits {
  milliseconds: number;
  megabytes: number;
}
