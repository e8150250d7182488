import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentReads } from '#db/reads.ts';
import type { TrainingNeedId } from '#domain/ids.ts';
import type { TrainingNeed } from '#domain/record/rows.ts';
import { renderDocument } from '#electron/render/index.ts';
import { placedOn } from '#electron/render/placed-on.ts';
import { cellsIn } from '#electron/render/spoken.ts';
import type { BlockOf, Cell, Composed } from '#templates/blocks.ts';
import { idOf } from '#templates/demo/ids.ts';
import { trainingNeedsSummary } from '#templates/documents/training-needs-summary.ts';
import { bareExcel } from './bare-libraries.ts';
import { benchSchool, readsOfDemo, today } from './demo-reads.ts';
import { measure, measureInTurn } from './measuring.ts';
import { inFolder, measureInPython } from './places.ts';
import { cellText } from './plain-blocks.ts';
import { printComparison, printFigure, printHeading, spell } from './printing.ts';

const ROWS = 5000;
const RUNS = 5;

/** The training needs workbook of 5,000 needs against openpyxl. Gives whether the aim is reached. */
export async function measureWorkbook(): Promise<boolean> {
  const demo = benchSchool();
  const cycleId = demo.cycles.at(-1)?.cycle.id;
  if (cycleId === undefined) throw new Error('a demo school without cycles');
  const few = demo.cycles.flatMap(({ reviews }) => reviews.flatMap(({ record }) => record.trainingNeeds));
  const needs = Array.from({ length: ROWS }, (_, at): TrainingNeed => {
    const need = few[at % few.length];
    if (need === undefined) throw new Error('a demo school without training needs');
    const id = idOf<TrainingNeedId>(`bench/${at}`);
    return { ...need, id, cycleId, position: at + 1, need: `${need.need}, group ${at + 1}` };
  });
  const read: DocumentReads = { ...readsOfDemo(demo), trainingNeeds: { inCycle: () => needs, ofPerson: () => [] } };
  const made = trainingNeedsSummary.make(read, { of: 'cycle', cycleId }, today);
  if (made === undefined) throw new Error('the summary could not be made');
  printHeading(
    `Training needs in Excel, ${ROWS} needs`,
    'From the composed document to the bytes: every need with all that is kept of it, the counts, what is open; dates, money, sums.',
  );
  const ours = await measure(RUNS, () => renderDocument(made.composed, { language: 'en', format: 'excel' }));
  const python = await inFolder(async (folder) => {
    const sheets = path.join(folder, 'sheets.json');
    writeFileSync(sheets, JSON.stringify(sheetsOf(made.composed)));
    return measureInPython('workbook.py', sheets, path.join(folder, 'python.xlsx'), String(RUNS));
  });
  printFigure('Reviewbook', spell(ours.median));
  printFigure('Reviewbook, the first time (loads its library)', spell(ours.first));
  printFigure('openpyxl, same sheets and cells', spell(python.median));
  printFigure('openpyxl, the first time', spell(python.first));
  const ratio = python.median / ours.median;
  const isFaster = printComparison({ what: 'faster than openpyxl', ratio, aim: 1, kind: 'faster' });
  const sheets = sheetsOf(made.composed);
  const [again, bare] = await measureInTurn(
    { uncounted: 2, runs: RUNS },
    () => renderDocument(made.composed, { language: 'en', format: 'excel' }),
    () => bareExcel(sheets),
  );
  printFigure('ExcelJS by itself, same cells and formats, no looks', spell(bare.median));
  const asBare = { what: 'as long as ExcelJS by itself', ratio: again.median / bare.median, aim: 1.2 };
  return printComparison({ ...asBare, kind: 'longer' }) && isFaster;
}

/** A table of a document as another program can write it. */
export interface PlainSheet {
  title: string;
  heading: string[];
  widths: number[];
  rows: unknown[][];
}

/** The tables of a document as other programs take them. */
function sheetsOf(composed: Composed): PlainSheet[] {
  return placedOn(composed, 'workbook').blocks.flatMap((block) => {
    if (block.kind !== 'section' || typeof block.title === 'string') return [];
    const table = block.blocks.find((one): one is BlockOf<'table'> => one.kind === 'table');
    if (table === undefined) return [];
    const heading = table.columns.map(({ label }) => label.en);
    const widths = table.columns.map(({ share }) => share);
    return [{ title: block.title.en, heading, widths, rows: table.rows.map((row) => cellsIn(row).map(plainValue)) }];
  });
}

/** What openpyxl is to put into a cell: days and money as such, everything else as text. */
function plainValue(cell: Cell): unknown {
  if (cell === null || typeof cell === 'string') return cell;
  if ('number' in cell) return cell.number;
  return 'day' in cell || 'pence' in cell ? cell : cellText(cell, 'en');
}
