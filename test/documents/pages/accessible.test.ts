import { readFileSync } from 'node:fs';
import axe, { type RunOptions } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFile } from '#build/system-packages.ts';
import { renderPage } from '#electron/render/index.ts';
import { everyDocument, languagesOf } from '#test/documents/every.ts';
import { everyKind } from '#test/documents/every-kind.ts';

// In its preview a paper stands in a frame where no script runs, not even that of axe. Here it is a page of its own.

const css = readFileSync(new URL('../../../renderer/paper.css', import.meta.url), 'utf8');

/** WCAG 2.2 A and AA, and what axe calls good practice; whether a page is bypassed or reflows is the window's part. */
const asked: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumFile() ?? '', chromiumSandbox: false });
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser.close());

async function violations(html: string): Promise<string[]> {
  await page.setContent(html.replace('</head>', `<style>${css}</style></head>`));
  await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const found = await (globalThis as typeof globalThis & { axe: typeof axe }).axe.run(options); // just brought
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, asked);
}

describe('A paper as a page of its own', () => {
  test.each([...everyDocument(), { name: 'every kind', composed: everyKind('page') }])(
    'has nothing that axe finds ($name)',
    async ({ composed }) => {
      const language = languagesOf(composed).at(-1) ?? 'en';
      expect(await violations(renderPage(composed, language))).toEqual([]);
    },
    60_000,
  );
});
