import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import validate from '@ooxml-tools/validate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDocument } from '#electron/render/index.ts';
import { everyDocument, languagesOf } from './every.ts';
import { everyKind } from './every-kind.ts';

const documents = [
  ...everyDocument(),
  ...(['page', 'sheets'] as const).map((workbook) => ({
    name: `every kind, ${workbook}`,
    composed: everyKind(workbook),
    document: { formats: ['word', 'excel'] },
  })),
];

const files = documents.flatMap(({ name, composed, document }) =>
  languagesOf(composed).flatMap((language) =>
    (['word', 'excel'] as const)
      .filter((format) => document.formats.includes(format))
      .map((format) => ({ name: `${name}, ${language}, ${format}`, composed, language, format })),
  ),
);

const folder = mkdtempSync(path.join(tmpdir(), 'reviewbook-files-'));
const placeOf = (name: string, format: string) =>
  path.join(folder, `${name.replace(/\W+/g, '-')}.${format === 'word' ? 'docx' : 'xlsx'}`);

beforeAll(async () => {
  for (const { name, composed, language, format } of files) {
    writeFileSync(placeOf(name, format), await renderDocument(composed, { language, format }));
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('The validator of Office', () => {
  it.each(files)('finds nothing wrong with $name', async ({ name, format }) => {
    const file = new Uint8Array(readFileSync(placeOf(name, format)));
    const remarks = await validate(file, format === 'word' ? 'docx' : 'xlsx');
    expect(remarks.filter((remark) => !isKnown(remark))).toEqual([]);
  });

  it('finds something wrong with a file that is', async () => {
    const { name = '' } = files[0] ?? {};
    const parts = unzipSync(new Uint8Array(readFileSync(placeOf(name, 'word'))));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('<w:body>', '<w:body><w:nonsense/>');
    const remarks = await validate(zipSync({ ...parts, 'word/document.xml': strToU8(xml) }), 'docx');
    expect(remarks).not.toEqual([]);
  });
});

describe('Every file', () => {
  it('is opened by programs that did not write it, with its title and nobody’s name in its properties', () => {
    const script = `
import sys, json, docx, openpyxl
out = []
for name in sys.argv[1:]:
    if name.endswith('.docx'):
        file = docx.Document(name)
        out.append([file.core_properties.title, file.core_properties.author, file.core_properties.last_modified_by, len(file.element.body)])
    else:
        file = openpyxl.load_workbook(name)
        out.append([file.properties.title, file.properties.creator, file.properties.lastModifiedBy, len(file.worksheets)])
print(json.dumps(out))
`;
    const names = files.map(({ name, format }) => placeOf(name, format));
    const python = spawnSync('/usr/bin/python3', ['-c', script, ...names], { encoding: 'utf8' });
    expect(python.stderr).toBe('');
    const read = JSON.parse(python.stdout) as [string, string, string, number][]; // as the script above prints it
    expect(read).toHaveLength(files.length);
    for (const [at, [title, author, changedBy, parts]] of read.entries()) {
      expect(title).not.toBe('');
      const { format, composed } = files[at] ?? {};
      expect([author, changedBy]).toEqual([format === 'excel' ? composed?.school.name : 'Reviewbook', 'Reviewbook']);
      expect(parts).toBeGreaterThan(0);
    }
  });
});

/** exceljs writes a font's size after its scheme, where the standard has it before; Office reads it all the same. */
function isKnown({ path: { partUri }, description }: Awaited<ReturnType<typeof validate>>[number]): boolean {
  return (
    partUri === '/xl/styles.xml' &&
    description.startsWith('The element has unexpected child element') &&
    description.includes('main:sz')
  );
}
