import { fileKindOf } from './file-kind.ts';
import { limits } from './limits.ts';
import { Refusal } from './refusal.ts';
import { firstBytes, inflate } from './workbook/inflate.ts';
import { notAWorkbook } from './workbook/workbook-kind.ts';
import { readZipDirectory, type ZipEntry } from './workbook/zip-directory.ts';

/** The parts of a workbook, by name, whose case means nothing (ECMA-376 part 2, 6.2.2.3); only the guard makes one. */
export interface WorkbookParts {
  names: readonly string[];
  /** The text of an XML part; undefined where there is none of that name. Refuses a DOCTYPE and anything not UTF-8. */
  text(name: string): string | undefined;
}

/** A file that may be read: text, or a workbook whose zip is as it should be. */
export type Guarded = { kind: 'text'; bytes: Buffer } | { kind: 'workbook'; parts: WorkbookParts };

/**
 * Looks at a file from outside before any library does: what it is by its bytes, how large it would become, whether
 * it is built to deceive. Inflates nothing of a file that it refuses for its size. Throws a Refusal (security
 * finding 14, C15, X01–X12, X27).
 */
export function guard(whole: Buffer): Guarded {
  const bytes = withoutPadding(whole);
  if (bytes.length > limits.file) throw new Refusal({ code: 'file-too-large', mostMegabytes: limits.fileMegabytes });
  const file = fileKindOf(bytes);
  if (file.kind === 'refused') throw new Refusal(file.problem);
  if (file.kind === 'text') return { kind: 'text', bytes };
  const entries = readZipDirectory(bytes);
  const names = entries.map(({ name }) => name);
  const problem = notAWorkbook(names);
  if (problem) throw new Refusal(problem);
  refuseNestedZips(bytes, entries);
  for (const entry of entries) if (isXml(entry.name)) refuseDeclarations(inflate(bytes, entry));
  return { kind: 'workbook', parts: partsOf(bytes, entries) };
}

/** A zip behind a line end or a byte-order mark that a script put before it; every other file as it is. */
function withoutPadding(bytes: Buffer): Buffer {
  const at = bytes.subarray(0, 16).indexOf('PK\u0003\u0004');
  return at > 0 && /^(?:ï»¿)?\s*$/.test(bytes.toString('latin1', 0, at)) ? bytes.subarray(at) : bytes;
}

function isXml(name: string): boolean {
  return /\.(xml|rels|vml)$/i.test(name);
}

/** A document type or an entity in any part is an attack: no program that writes workbooks writes one (X06, X07). */
function refuseDeclarations(part: Buffer): void {
  if (/<!(DOCTYPE|ENTITY)/i.test(part.toString('latin1'))) throw new Refusal({ code: 'file-hostile' });
}

/** A workbook embedded by Excel itself lies in xl/embeddings and is left alone; any other zip inside is refused (X03). */
function refuseNestedZips(bytes: Buffer, entries: readonly ZipEntry[]): void {
  for (const entry of entries) {
    if (isXml(entry.name) || /^xl\/embeddings\//i.test(entry.name)) continue;
    if (firstBytes(bytes, entry).subarray(0, 2).toString('latin1') === 'PK')
      throw new Refusal({ code: 'file-hostile' });
  }
}

function partsOf(bytes: Buffer, entries: readonly ZipEntry[]): WorkbookParts {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: entries.map(({ name }) => name),
    text: (name) => {
      const entry = byName.get(name.toLowerCase());
      return entry && asText(inflate(bytes, entry));
    },
  };
}

function asText(part: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    throw new Refusal({ code: 'file-damaged' });
  }
}
