import { expect, test } from 'vitest';
import { houseFindings } from '#build/house-rules/check.ts';
import { readSource } from '#build/house-rules/source.ts';
import { forbiddenWords, wordFindings } from '#build/house-rules/words.ts';

/** What is found in a file with one line. */
const found = (file: string, line: string) => wordFindings(readSource(file, line));

/** One example for each word of the table, in its order, where it must not stand. */
const examples: [file: string, line: string][] = [
  ['db/vault.ts', 'const vault = new Database(file);'],
  ['db/backup.ts', 'const bytes = vault.serialize();'],
  ['db/vault.ts', 'open({ verbose: console.log });'],
  ['db/keys.ts', `const text = key.toString('hex');`],
  ['db/vault.ts', `vault.pragma('cipher_integrity_check');`],
  ['renderer/ui/text.tsx', 'box.innerHTML = text;'],
  ['renderer/ui/text.tsx', `new Function('1');`],
  ['electron/main.ts', 'shell.openExternal(address);'],
  ['electron/export.ts', 'app.addRecentDocument(file);'],
  ['renderer/ask.ts', 'await fetch(address);'],
  ['electron/help.ts', `const help = 'https://example.org/help';`],
  ['electron/window.ts', 'const unsafe = { nodeIntegration: true };'],
  ['electron/window.ts', 'const unsafe = { sandbox: false };'],
  ['electron/office.ts', `ipcMain.handle('more', answer);`],
  ['domain/deadlines.ts', 'const today = new Date();'],
  ['electron/office.ts', 'const on = made.slice(0, 10);'],
  ['domain/policy.ts', '// as asat has it'],
  ['renderer/app.tsx', '// TODO'],
  ['test/office/a.test.ts', 'const office = machine as unknown as Office;'],
];

test.each(examples)('%s may not have: %s', (file, line) => {
  expect(found(file, line)).toHaveLength(1);
});

test('every word of the table has an example above, in its order', () => {
  const first = examples.map(([file, line]) =>
    forbiddenWords.findIndex((word) => wordFindings(readSource(file, line), [word]).length > 0),
  );
  expect(first).toEqual(forbiddenWords.map((_, index) => index));
});

test('a finding says where, what and why not', () => {
  expect(found('domain/deadlines.ts', '\nconst today = new Date();')).toEqual([
    "domain/deadlines.ts:2 has 'new Date()': today is an argument.",
  ]);
});

test.each([
  ['db/vault/database/connection.ts', 'const vault = new Database(file);'],
  ['domain/dates.ts', 'const instant = new Date(noon);'],
  ['electron/machine.ts', 'const now = new Date();'],
  ['electron/render/word/parts.ts', `const name = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';`],
  ['renderer/ui/text.tsx', '// never innerHTML'],
  ['templates/policies/asat.ts', `export const asat = 1;`],
])('%s may have: %s', (file, line) => {
  expect(found(file, line)).toEqual([]);
});

test('a file of more than 250 lines, and a folder without a subject, are found', () => {
  const findings = houseFindings(['domain/utils/a.ts'], () => `import { z } from 'zod';\n`.repeat(251));
  expect(findings.slice(-2)).toEqual([
    'domain/utils/a.ts has 251 lines: split it (at most 250).',
    'domain/utils/a.ts: a folder without a subject becomes a drawer.',
  ]);
});
