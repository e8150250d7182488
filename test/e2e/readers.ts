import { execFileSync } from 'node:child_process';

// programs that had no part in writing the files
const readers = {
  word: `
import sys, json, docx
from docx.oxml.ns import qn
body = docx.Document(sys.argv[1]).element.body
lines = [''.join(text.text or '' for text in paragraph.iter(qn('w:t'))) for paragraph in body.iter(qn('w:p'))]
print(json.dumps([line for line in lines if line]))`,
  excel: `
import sys, json, openpyxl
sheets = openpyxl.load_workbook(sys.argv[1]).worksheets
print(json.dumps({s.title: [[str(c) for c in row if c is not None] for row in s.iter_rows(values_only=True)] for s in sheets}))`,
} as const;

/** The paragraphs of a Word file that are not empty, in their order and with those in tables, as python-docx reads them. */
export function wordLines(file: string): string[] {
  const lines = read('word', file) as string[]; // as the script above prints it
  // a printed day is held together by spaces that do not break
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}

/** The rows of each sheet of a workbook, cells that are not empty as text, as openpyxl reads them. */
export function sheets(file: string): Record<string, string[][]> {
  return read('excel', file) as Record<string, string[][]>; // as the script above prints it
}

function read(reader: keyof typeof readers, file: string): unknown {
  return JSON.parse(execFileSync('/usr/bin/python3', ['-c', readers[reader], file], { encoding: 'utf8' }));
}
