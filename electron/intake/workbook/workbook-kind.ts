import type { Problem } from '#domain/problems.ts';

const otherKinds: readonly (readonly [part: RegExp, problem: Problem])[] = [
  [/^mimetype$/, { code: 'file-kind', found: 'open-document' }],
  [/^word\//i, { code: 'file-kind', found: 'word' }],
  [/(^|\/)vbaProject\.bin$/i, { code: 'file-macros' }],
  [/^xl\/(macrosheets|dialogsheets)\//i, { code: 'file-macros' }],
  [/^xl\/workbook\.bin$/i, { code: 'file-kind', found: 'old-excel' }],
];

/** What stands against reading a zip with these parts as a workbook, if anything (security X12, X27). */
export function notAWorkbook(names: readonly string[]): Problem | undefined {
  const other = otherKinds.find(([part]) => names.some((name) => part.test(name)));
  if (other) return other[1];
  const isPackage = names.some((name) => name.toLowerCase() === '[content_types].xml');
  return isPackage ? undefined : { code: 'file-kind', found: 'zip' };
}
