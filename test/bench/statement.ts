import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReviewRecord } from '#domain/review/review.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { renderDocument } from '#electron/render/index.ts';
import type { Composed } from '#templates/blocks.ts';
import { statement } from '#templates/documents/forms/statement.ts';
import { benchSchool, readsOfDemo, today } from './demo-reads.ts';
import { measure, median, type Took } from './measuring.ts';
import { inFolder, measureInPython } from './places.ts';
import { plainParts } from './plain-blocks.ts';
import { printComparison, printFigure, printHeading, spell } from './printing.ts';

const ROUNDS = 5;
const RUNS = 11;
const SOFFICE_RUNS = 3;
const MANY = 200;

/** One statement against python-docx and soffice, then two hundred in a row. Gives whether the aims are reached. */
export async function measureStatements(): Promise<boolean> {
  const demo = benchSchool();
  const read = readsOfDemo(demo);
  const records = demo.cycles.flatMap(({ reviews }) => reviews.map(({ record }) => record));
  const compose = ({ review }: ReviewRecord): Composed => {
    const made = statement.make(read, { of: 'review', reviewId: review.id }, today);
    if (made === undefined) throw new Error('a statement could not be made');
    return made.composed;
  };
  printHeading(
    'A statement in Word',
    'From the facts to the bytes of the file. Python is timed inside its script, its start and imports apart.',
  );
  const one = fullest(records);
  const reached: boolean[] = [];
  for (const language of ['en', 'both'] as const)
    reached.push(
      await measureOne(language, () => compose(one), language === 'en' ? 'in English' : 'in both languages'),
    );
  const before = performance.now();
  for (let at = 0; at < MANY; at += 1)
    await renderDocument(compose(records[at % records.length] ?? one), { language: 'en', format: 'word' });
  const seconds = (performance.now() - before) / 1000;
  printFigure(`${MANY} statements in a row, of different people and years`, `${seconds.toFixed(2)} s`);
  printFigure('documents a second', (MANY / seconds).toFixed(1));
  return reached.every(Boolean);
}

async function measureOne(language: LanguageChoice, compose: () => Composed, how: string): Promise<boolean> {
  const write = () => renderDocument(compose(), { language, format: 'word' });
  const [ours, pythons]: [Took[], Took[]] = [[], []];
  const soffice = await inFolder(async (folder) => {
    const parts = path.join(folder, 'parts.json');
    writeFileSync(parts, JSON.stringify(plainParts(compose(), language)));
    // in turn, so that what else the machine does falls on both
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await measure(RUNS, write));
      pythons.push(measureInPython('statement.py', parts, path.join(folder, 'python.docx'), String(RUNS)));
    }
    return convertBySoffice(folder, await write());
  });
  const [our, python] = [ours, pythons].map((rounds) => median(rounds.map((took) => took.median)));
  if (our === undefined || python === undefined) throw new Error('nothing was measured');
  printFigure(`Reviewbook, ${how}`, spell(our));
  printFigure('Reviewbook, the first time', spell(ours[0]?.first ?? Number.NaN));
  printFigure('python-docx, same text and tables, no looks', spell(python));
  printFigure('python-docx, the first time', spell(pythons[0]?.first ?? Number.NaN));
  printFigure('soffice --convert-to, same form, with its start', spell(soffice));
  const reached = [
    printComparison({ what: 'faster than python-docx', ratio: python / our, aim: 8, kind: 'faster' }),
    printComparison({ what: 'faster than soffice', ratio: soffice / our, aim: 60, kind: 'faster' }),
  ];
  return reached.every(Boolean);
}

/** The statement with the most to say. */
function fullest(records: readonly ReviewRecord[]): ReviewRecord {
  const [longest] = records.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
  if (longest === undefined) throw new Error('a demo school without reviews');
  return longest;
}

/** Writes the same form as Word from an OpenDocument file, which soffice makes of ours beforehand. */
function convertBySoffice(folder: string, form: Uint8Array): number {
  const convert = (to: string, file: string, into: string): number => {
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const args = ['--headless', profile, '--convert-to', to, '--outdir', path.join(folder, into), file];
    const before = performance.now();
    const ran = spawnSync('/usr/bin/soffice', args, { encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(`soffice: ${ran.stderr}`);
    return performance.now() - before;
  };
  const ours = path.join(folder, 'form.docx');
  writeFileSync(ours, form);
  convert('odt', ours, '.'); // its first start makes a profile, which takes long and is not counted
  const times = Array.from({ length: SOFFICE_RUNS }, () => convert('docx', path.join(folder, 'form.odt'), 'again'));
  return median(times);
}
