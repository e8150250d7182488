import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '#build/tools.ts';
import { importFindings, roomOf } from './imports.ts';
import { rooms } from './rooms.ts';
import { circleFindings, shelfFindings } from './shelves.ts';
import { readSource } from './source.ts';
import { wordFindings } from './words.ts';

const longest = 250;
const drawers = /(?:^|\/)(?:utils?|helpers?|common|misc|lib|shared)\//;

/** Every rule of the house over the whole tree; an empty text when all are kept. */
export function checkHouse(): string {
  const files = Object.keys(rooms).flatMap((room) => sourceFiles(room));
  return houseFindings(files, (file) => readFileSync(path.join(root, file), 'utf8')).join('\n');
}

/** The findings in files given by their paths from the root. A room without files, or without imports, is a finding. */
export function houseFindings(files: readonly string[], read: (file: string) => string): string[] {
  const sources = files.map((file) => readSource(file, read(file)));
  const unseen = Object.keys(rooms).filter((room) => {
    const own = sources.filter(({ file }) => roomOf(file) === room);
    return own.every(({ imports }) => imports.length === 0);
  });
  return [
    ...unseen.map((room) => `${room}: nothing was looked at, so nothing is known`),
    ...circleFindings(sources.filter(({ file }) => roomOf(file) !== 'test')),
    ...sources.flatMap((source) => [
      ...importFindings(source),
      ...shelfFindings(source),
      ...wordFindings(source),
      ...shapeFindings(source),
    ]),
  ];
}

function shapeFindings({ file, text }: { file: string; text: string }): string[] {
  const lines = text.trimEnd().split('\n').length;
  return [
    ...(lines > longest ? [`${file} has ${lines} lines: split it (at most ${longest}).`] : []),
    ...(drawers.test(file) ? [`${file}: a folder without a subject becomes a drawer.`] : []),
  ];
}

function sourceFiles(room: string): string[] {
  return readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs|cjs)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
