import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { afterwards } from '#test/afterwards.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The rooms that know kinds of question, as a program of their own that the compiler can be asked about. */
function copyOfTheHouse(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'reviewbook-kind-'));
  afterwards(() => rmSync(copy, { recursive: true }));
  for (const room of ['domain', 'templates', 'contract', 'renderer', 'db', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(root, room), path.join(copy, room), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

const yesNo = `
import { z } from 'zod';
import { boxPerSide, oneOf } from '#domain/form/box.ts';
import { answeredBy } from '#domain/form/sides.ts';
import { always, common, kind } from './kind.ts';
import { oneAnswer, unanswered } from './one-answer.ts';

const schema = z.strictObject({ ...common, kind: z.literal('yes-no'), by: answeredBy });
const answers = oneOf([{ value: 'yes' }, { value: 'no' }]);

export const yesNo = kind(schema, {
  layout: 'own-label',
  isAsked: always,
  boxes: ({ by }) => boxPerSide(by, answers),
  parts: oneAnswer,
  missing: ({ id, by }, { content }) => unanswered(id, boxPerSide(by, answers), content),
  begin: (asked) => ({ ...asked, kind: 'yes-no', by: 'agreed' }),
});
`;

/** What the compiler says of the house with one kind of question and one operation more. */
let said: string;

beforeAll(() => {
  const copy = copyOfTheHouse();
  writeFileSync(path.join(copy, 'domain/form/kinds/yes-no.ts'), yesNo);
  const index = path.join(copy, 'domain/form/kinds/index.ts');
  const listed = readFileSync(index, 'utf8').replace('  signatures,\n};', "  signatures,\n  'yes-no': yesNo,\n};");
  writeFileSync(index, `import { yesNo } from './yes-no.ts';\n${listed}`);
  const contract = path.join(copy, 'contract/index.ts');
  const more = "  'school.whisper': school['school.read'],\n} as const;";
  writeFileSync(
    contract,
    readFileSync(contract, 'utf8').replace(/^(export const operations = \{[^}]*)\};/m, `$1${more}`),
  );
  const matrix = 'test/office/matrix';
  mkdirSync(path.join(copy, matrix), { recursive: true });
  const tables = readdirSync(matrix).filter((file) => file.startsWith('role-table'));
  for (const file of ['role-row.ts', 'whose.ts', ...tables])
    cpSync(path.join(root, matrix, file), path.join(copy, matrix, file));
  said = spawnSync(path.join(root, 'node_modules/.bin/tsc'), ['--noEmit'], { cwd: copy, encoding: 'utf8' }).stdout;
}, 180_000);

/** The files in which the compiler misses something of that name. */
const missedIn = (name: string): string[] =>
  [...said.matchAll(new RegExp(`^([^\\s(]+)\\(\\d+,\\d+\\): error TS(?:2741|1360): .*'"?${name}"?'`, 'gm'))].map(
    ([, file]) => file ?? '',
  );

test('of a new kind of question the compiler asks for a row on screen, one on paper, its words and its dialog, and nothing else', () => {
  expect(new Set(missedIn('yes-no'))).toEqual(
    new Set([
      'renderer/form/question-parts.ts',
      'renderer/screens/policy/forms/own-fields.tsx',
      'renderer/words/policy/policy-fields.ts',
      'renderer/words/policy/policy-labels.ts',
      'templates/parts/form/form.ts',
    ]),
  );
});

test('an operation of which the table does not say who is answered, by whose record it is, does not compile', () => {
  expect(missedIn('school.whisper')).toEqual(['test/office/matrix/role-table.ts']);
});
