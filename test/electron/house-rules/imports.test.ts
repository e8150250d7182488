import { expect, test } from 'vitest';
import { houseFindings } from '#build/house-rules/check.ts';
import { importFindings } from '#build/house-rules/imports.ts';
import { rooms } from '#build/house-rules/rooms.ts';
import { readSource } from '#build/house-rules/source.ts';

/** What is found in a file with one line. */
const found = (file: string, line: string) => importFindings(readSource(file, line));

const forbidden: [file: string, line: string, allowed: string][] = [
  ['domain/policy.ts', `import fs from 'node:fs';`, '#domain/…, zod'],
  ['domain/policy.ts', `import { blocks } from '#templates/blocks.ts';`, '#domain/…, zod'],
  ['domain/policy.ts', `export * from '#db/vault/vault.ts';`, '#domain/…, zod'],
  ['domain/policy.ts', `const date = await import('dayjs');`, '#domain/…, zod'],
  ['domain/policy.ts', `const fs = require('fs');`, '#domain/…, zod'],
  ['domain/policy.ts', `type Vault = import('#db/vault/vault.ts').Vault;`, '#domain/…, zod'],
  ['domain/policy.ts', `const all = import.meta.glob('#templates/policies/*.ts');`, '#domain/…, zod'],
  [
    'templates/documents/statement.ts',
    `import { read } from '#db/reads.ts';`,
    '#domain/…, #templates/…, types of #db/reads…',
  ],
  ['templates/documents/statement.ts', `import type { Vault } from '#db/vault/vault.ts';`, 'types of #db/reads…'],
  ['templates/documents/statement.ts', `import { Document } from 'docx';`, '#domain/…, #templates/…'],
  ['contract/staff.ts', `import { statement } from '#templates/documents/forms/statement.ts';`, '#templates/blocks.ts'],
  ['contract/staff.ts', `import { read } from '#db/reads.ts';`, '#domain/…, #contract/…'],
  ['contract/staff.ts', `import { app } from 'electron';`, '#domain/…, #contract/…'],
  ['db/vault.ts', `import { statement } from '#templates/documents/forms/statement.ts';`, '#domain/…, #db/…'],
  ['db/vault.ts', `import { app } from 'electron';`, 'better-sqlite3, drizzle-…, node:…'],
  ['db/vault.ts', `import type { Staff } from '#contract/staff.ts';`, '#domain/…, #db/…'],
  [
    'electron/office.ts',
    `import { App } from '#renderer/app.tsx';`,
    '#domain/…, #templates/…, #contract/…, #db/…, #electron/…',
  ],
  ['renderer/app.tsx', `import { read } from '#db/reads.ts';`, '#domain/…, #templates/…, #contract/…, #renderer/…'],
  ['renderer/app.tsx', `import { call } from '#electron/office/office.ts';`, '#renderer/…'],
  ['renderer/app.tsx', `import { ipcRenderer } from 'electron';`, 'react'],
  ['renderer/app.tsx', `import path from 'node:path';`, 'react'],
  ['build/checks.ts', `import { App } from '#renderer/app.tsx';`, '#build/…'],
];

test.each(forbidden)('%s may not have: %s', (file, line, allowed) => {
  expect(found(file, line)).toEqual([expect.stringContaining(allowed)]);
});

test('every room that is shipped has a forbidden import above', () => {
  const tried = new Set(forbidden.map(([file]) => file.slice(0, file.indexOf('/'))));
  // a test may look at everything
  expect([...tried, 'test'].toSorted()).toEqual(Object.keys(rooms).toSorted());
});

test.each([
  ['renderer/screens/staff/list.tsx', `import { Button } from '@mantine/core';`, 'renderer/ui/'],
  ['renderer/screens/staff/list.tsx', `import dayjs from 'dayjs';`, 'domain/days/dates.ts'],
  ['electron/office.ts', `import Database from 'better-sqlite3';`, 'Only db/ may'],
  ['electron/office.ts', `import { Document } from 'docx';`, 'Only electron/render/word may'],
  ['electron/office.ts', `const { Workbook } = await import('exceljs');`, 'Only electron/render/excel may'],
  ['electron/print.ts', `import { chromium } from 'playwright';`, 'Only build/ may'],
])('%s may not know the package in: %s', (file, line, why) => {
  expect(found(file, line)).toEqual([expect.stringContaining(why)]);
});

test('a finding says where, what, and what is allowed instead', () => {
  expect(found('domain/policy.ts', `\nimport fs from 'node:fs';`)).toEqual([
    "domain/policy.ts:2 imports 'node:fs'. Allowed here: #domain/…, zod.",
  ]);
});

test.each([
  ['domain/policy.ts', `import { z } from 'zod';`],
  ['domain/policy.ts', `import { day } from './dates.ts';`],
  ['templates/documents/statement.ts', `import type { DocumentReads } from '#db/reads.ts';`],
  ['templates/documents/statement.ts', `import { type DocumentReads } from '#db/reads.ts';`],
  ['contract/documents.ts', `import type { Block } from '#templates/blocks.ts';`],
  ['renderer/ui/button.tsx', `import { Button } from '@mantine/core';`],
  ['electron/render/word/document.ts', `import { Document } from 'docx';`],
  ['electron/render/excel/sheet.ts', `import exceljs from 'exceljs';`],
  ['test/documents/word.test.ts', `import { Document } from 'docx';`],
  ['domain/policy.ts', `// import fs from 'node:fs';\nimport { z } from 'zod';`],
])('%s may have: %s', (file, line) => {
  expect(found(file, line)).toEqual([]);
});

test('../ is not used', () => {
  expect(found('db/reads/staff.ts', `import { open } from '../vault.ts';`)).toEqual([
    expect.stringContaining('#folder/file.ts'),
  ]);
});

test('a check that looked at nothing fails', () => {
  const findings = houseFindings(['domain/dates.ts'], () => `import { z } from 'zod';`);
  expect(findings).toEqual(
    ['templates', 'contract', 'db', 'electron', 'renderer', 'build', 'test'].map(
      (room) => `${room}: nothing was looked at, so nothing is known`,
    ),
  );
});

test('a file that cannot be read fails the check', () => {
  expect(() => houseFindings(['domain/dates.ts'], () => 'import from')).toThrow('domain/dates.ts cannot be read');
});
