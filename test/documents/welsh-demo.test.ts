import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose } from '#build/demo/choice.ts';
import type { Reads } from '#db/reads.ts';
import { day } from '#domain/days/dates.ts';
import { makeDemoVault } from '#electron/office/demo-vault.ts';
import { readsOf } from '#electron/office/handling.ts';
import { renderPage } from '#electron/render/index.ts';
import { documents } from '#templates/documents/index.ts';
import { williamstown } from '#templates/policies/williamstown.ts';
import { newFolder } from '#test/afterwards.ts';

const today = day('2026-11-21');

// words that no Welsh sentence has; 'is', 'at', 'to', 'a', 'his' and their like are Welsh words, too
const english = new RegExp(
  `(?<![\\p{L}’])(?:${'the and of with from was were has have had not this that which who for by be are they their there been will what when where than one no yes review training school date name signed'.split(' ').join('|')})(?![\\p{L}])`,
  'iu',
);

// the policy's own text is English, and is cited as it stands
const clauses = [...JSON.stringify(williamstown).matchAll(/"clause":"([^"]+)"/g)].map(([, clause = '']) => clause);
const values = new Set<string>();
let pages: { name: string; welsh: string; both: string }[] = [];
let close: (() => void) | undefined;

beforeAll(async () => {
  const nativeBinding = path.resolve(`node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`);
  const made = await makeDemoVault({ folder: path.join(newFolder(), 'vault'), nativeBinding }, today, 'williamstown');
  if (!made.ok) throw new Error(made.problem.code);
  close = () => made.value.close();
  const read = readsOf(made.value);
  for (const value of schoolsOwn(read)) values.add(value);
  pages = documents.flatMap((document) =>
    choose(document, read, williamstown, today)
      .filter(({ languages }) => languages.includes('cy'))
      .flatMap(({ subject }) => {
        const composed = document.make(read, subject, today)?.composed;
        return composed
          ? [{ name: document.id, welsh: renderPage(composed, 'cy'), both: renderPage(composed, 'both') }]
          : [];
      }),
  );
}, 180_000);
afterAll(() => close?.());

describe('A Welsh paper of the demo school', () => {
  it('is there of every form and list that the school has', () => {
    expect(new Set(pages.map(({ name }) => name)).size).toBeGreaterThan(9);
  });

  it('has no English word of the program’s own', () => {
    const found = pages.flatMap(({ name, welsh }) =>
      [...welsh.matchAll(/<(\w+)[^>]* lang="cy"[^>]*>([^<]*)/g)]
        .map(([, , text = '']) => text.replace(/‘[^’]*’/g, ''))
        .filter((text) => english.test(text) && ![...values, ...clauses].some((value) => text.includes(value)))
        .map((text) => `${name}: ${text}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it('has nothing in English but what the school typed', () => {
    const found = pages.flatMap(({ name, welsh }) =>
      [...welsh.matchAll(/<(\w+)[^>]* lang="en"[^>]*>([^<]*)/g)]
        .filter(([, , text = '']) => text !== '' && !values.has(text))
        .map(([, , text]) => `${name}: ${text}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});

describe('A bilingual paper of the demo school', () => {
  it('says what the school typed once, not in each language', () => {
    const found = pages.flatMap(({ name, both }) =>
      [...both.matchAll(/lang="cy"[^>]*>([^<]*)<\/\w+><\w+[^>]* lang="en"[^>]*>([^<]*)/g)]
        .filter(([, welsh = '', said = '']) =>
          [...values].some((value) => welsh.includes(value) && said.includes(value)),
        )
        .map(([, welsh, said]) => `${name}: ${welsh} | ${said}`),
    );
    expect([...new Set(found)]).toEqual([]);
    const once = />Pwy fydd yn gweithredu<\/span><span lang="en">Who acts: /;
    expect(pages.some(({ both }) => once.test(both))).toBe(true);
  });
});

/**
 * What is in one language: themes, job titles, who acts and priorities that have no Welsh name.
 */
function schoolsOwn(read: Reads): string[] {
  const priorities = read.school().priorities.flatMap((plan) => plan.priorities);
  return [
    ...read.trainingNeeds.themes(),
    ...read.staff.all().map(({ jobTitle }) => jobTitle),
    ...read.cycles.all().flatMap(({ id }) => read.trainingNeeds.inCycle(id).map(({ whoActs }) => whoActs)),
    ...priorities.filter(({ welsh }) => welsh === '').map(({ text }) => text),
  ].filter((value) => value !== '');
}
