import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** The rooms that know kinds of question, as a program of their own that the compiler can be asked about. */
function copyOfTheHouse(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'reviewbook-kind-'));
  onTestFinished(() => rmSync(copy, { recursive: true }));
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

test('of a new kind of question the compiler asks for a row on screen, one on paper, its words and its dialog, and nothing else', () => {
  const copy = copyOfTheHouse();
  writeFileSync(path.join(copy, 'domain/form/kinds/yes-no.ts'), yesNo);
  const index = path.join(copy, 'domain/form/kinds/index.ts');
  const listed = readFileSync(index, 'utf8').replace('  signatures,\n};', "  signatures,\n  'yes-no': yesNo,\n};");
  writeFileSync(index, `import { yesNo } from './yes-no.ts';\n${listed}`);

  const { stdout } = spawnSync(path.join(root, 'node_modules/.bin/tsc'), ['--noEmit'], { cwd: copy, encoding: 'utf8' });

  const asking = stdout.matchAll(/^([^\s(]+)\(\d+,\d+\): error TS(?:2741|1360): .*'"?yes-no"?'/gm);
  expect(new Set([...asking].map(([, file]) => file))).toEqual(
    new Set([
      'renderer/form/question-parts.ts',
      'renderer/screens/policy/forms/own-fields.tsx',
      'renderer/words/policy/policy-fields.ts',
      'renderer/words/policy/policy-labels.ts',
      'templates/parts/form/form.ts',
    ]),
  );
}, 180_000);
