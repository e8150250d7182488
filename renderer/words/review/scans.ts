import type { ScanKind } from '#domain/record/scans.ts';

/** The scans of signed papers, beside the version that was signed. */
export const scansWords = {
  add: 'Add the scan',
  addOf: (version: number) => `Add the scan of version ${version}`,
  added: 'The scan is in the record.',
  hint: 'A PDF, JPEG or PNG of up to 10 MB. It is kept inside the records, encrypted like the rest.',
  one: (name: string, kind: string, size: string, on: string) => `${name} · ${kind}, ${size} · added on ${on}`,
  kinds: { pdf: 'PDF', jpeg: 'JPEG', png: 'PNG' } satisfies Record<ScanKind, string>,
  kilobytes: (count: number) => `${count.toLocaleString('en-GB')} kB`,
  megabytes: (count: string) => `${count} MB`,
  show: 'Show',
  showOf: (name: string) => `Show ${name}`,
  page: (name: string) => `File: ${name}`,
  save: 'Save as a file',
  saveOf: (name: string) => `Save ${name} as a file`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  removeTitle: 'Remove this file?',
  removeText: (name: string) =>
    `${name} is taken out of the record. For thirty days it can be put back from Recent changes.`,
  removeAction: 'Remove the file',
  removed: 'The file is removed.',
} as const;
