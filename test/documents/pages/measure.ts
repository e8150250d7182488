import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type PageInk, pagesOf } from './page-ink.ts';
import { remarksOn } from './remarks.ts';

/** At most one page in so many may be half empty. */
const ONE_IN = 100;

/** Measures every PDF file under a folder, and every Word file as LibreOffice sets it; prints what is wrong. */
function measure(folder: string): boolean {
  const word = path.join(folder, 'as set by LibreOffice');
  const files = (where: string, ending: string): string[] =>
    readdirSync(where, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .toSorted();
  const pdfs = files(folder, '.pdf');
  setByLibreOffice(folder, files(folder, '.docx'), word);
  const made = { pdf: pagesIn(folder, pdfs), word: pagesIn(word, files(word, '.pdf')) };
  const isWell = [tell('PDF', made.pdf), tell('Word, as set by LibreOffice', made.word)].every((well) => well);
  const differing = [...made.word].filter(([name, pages]) => pages.length !== made.pdf.get(name)?.length);
  console.log(`\nWord and PDF have another number of pages: ${differing.length} of ${made.word.size}`);
  for (const [name, pages] of differing) console.log(`  ${pages.length} and ${made.pdf.get(name)?.length}: ${name}`);
  return isWell && differing.length === 0;
}

function setByLibreOffice(folder: string, files: readonly string[], out: string): void {
  const byFolder = Map.groupBy(files, (file) => path.dirname(file));
  for (const [of, within] of byFolder) {
    mkdirSync(path.join(out, of), { recursive: true });
    const made = spawnSync('/usr/bin/soffice', [
      `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', path.join(out, of)],
      ...within.map((file) => path.join(folder, file)),
    ]);
    if (made.status !== 0) throw new Error(`LibreOffice ended with ${made.status}: ${made.stderr.toString()}`);
  }
}

function pagesIn(folder: string, files: readonly string[]): Map<string, PageInk[]> {
  return new Map(files.map((file) => [file, pagesOf(path.join(folder, file))]));
}

/** Prints what is wrong with files; gives whether it is no more than may be. */
function tell(what: string, files: ReadonlyMap<string, readonly PageInk[]>): boolean {
  const remarks = [...files].map(([name, pages]) => remarksOn(name, pages));
  const blank = remarks.flatMap((each) => each.blank);
  const halfEmpty = remarks.flatMap((each) => each.halfEmpty);
  const little = remarks.flatMap((each) => each.little);
  const pages = [...files.values()].reduce((sum, each) => sum + each.length, 0);
  const followed = pages - files.size;
  console.log(`\n${what}: ${files.size} files, ${pages} pages, ${followed} of them with another after them`);
  for (const [name, lines] of Object.entries({
    blank,
    'under two thirds full': halfEmpty,
    'last, under 15 %': little,
  })) {
    console.log(`  ${lines.length} ${name}`);
    for (const line of lines.toSorted()) console.log(`    ${line}`);
  }
  return blank.length === 0 && little.length === 0 && halfEmpty.length * ONE_IN <= followed;
}

const [folder = ''] = process.argv.slice(2);
if (!existsSync(folder)) throw new Error('Name a folder of documents: see npm run pages');
process.exitCode = measure(folder) ? 0 : 1;
