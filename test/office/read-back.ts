import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

// the programs that Debian installs: readers that share nothing with what wrote the files
const python = async (script: string, file: string): Promise<string> =>
  (await run('/usr/bin/python3', ['-c', script, file], { maxBuffer: 64 * 1024 * 1024 })).stdout;

const everyParagraph = `
import sys, json, docx
from docx.oxml.ns import qn
document = docx.Document(sys.argv[1])
said = {qn('w:t'): lambda e: e.text or '', qn('w:br'): lambda e: '\\n', qn('w:tab'): lambda e: '\\t'}
parts = [document.element.body] + [s.header._element for s in document.sections] + [s.first_page_header._element for s in document.sections]
lines = [''.join(said[e.tag](e) for e in p.iter() if e.tag in said and e.getparent().tag == qn('w:r')) for part in parts for p in part.iter(qn('w:p'))]
print(json.dumps(lines))
`;

/** The paragraphs of a Word file, those of its boxes and of its heads too, as python-docx reads them. */
export async function wordParagraphs(file: string): Promise<string[]> {
  return JSON.parse(await python(everyParagraph, file)) as string[]; // what the script prints
}

/** A cell as openpyxl reads it: 's' is text, 'n' a number, 'd' a date, 'f' a formula. */
export interface ReadCell {
  value: string;
  kind: 's' | 'n' | 'd' | 'f' | 'b';
  format: string;
}

const everyCell = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
cells = [c for sheet in book for row in sheet.iter_rows() for c in row if c.value is not None]
print(json.dumps([{'value': str(c.value), 'kind': c.data_type, 'format': c.number_format} for c in cells]))
`;

/** The filled cells of all sheets of a workbook, as openpyxl reads them. */
export async function workbookCells(file: string): Promise<ReadCell[]> {
  return JSON.parse(await python(everyCell, file)) as ReadCell[]; // as above
}
