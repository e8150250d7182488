import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readArguments } from '#build/demo/arguments.ts';
import { officeFileOf, pdfFileOf } from '#build/demo/same-bytes.ts';
import { day } from '#domain/days/dates.ts';
import { policies } from '#templates/policies/index.ts';
import { newFolder } from '#test/afterwards.ts';

const clockDay = day('2026-11-21');

describe('what the demo is asked for', () => {
  test('is a new folder, the day on the wall and a Welsh policy, unless something else was said', () => {
    const out = path.join(newFolder(), 'new');
    const [policy] = policies;
    expect(readArguments(['--out', out], clockDay)).toEqual({ out, today: clockDay, policy });
    const typed = ['--out', out, '--today', '2028-02-29', '--policy', policy?.id ?? ''];
    expect(readArguments(typed, clockDay)).toEqual({ out, today: '2028-02-29', policy });
  });

  test('is refused in a sentence when it cannot be', () => {
    const full = newFolder();
    mkdirSync(path.join(full, 'accounts'));
    writeFileSync(path.join(full, 'accounts', 'this-year.txt'), 'ours');
    expect(readArguments([], clockDay)).toMatch(/^Say where to put it: /);
    expect(readArguments(['--out', full], clockDay)).toBe(
      `${full} is not empty. Name a folder that is new or empty; nothing was written.`,
    );
    expect(readArguments(['--out', `${full}/x`, '--today', '2026-02-30'], clockDay)).toMatch(/is not a day/);
    expect(readArguments(['--out', `${full}/x`, '--policy', 'none'], clockDay)).toMatch(/^There is no policy none/);
    expect(readArguments(['--owt', full], clockDay)).toMatch(/--owt/);
  });
});

describe('the same bytes whenever they are made', () => {
  const madeAt = (at: string, chart: string) =>
    zipSync(
      {
        'docProps/core.xml': strToU8(`<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`),
        'word/document.xml': strToU8(`<c:chart r:id="rId${chart}"/><w:t>Siân</w:t>`),
        'word/_rels/document.xml.rels': strToU8(`<Relationship Id="rId${chart}"/><Relationship Id="rId7"/>`),
      },
      { mtime: new Date(at) },
    );

  test('hold for a Word file, which keeps what it says', () => {
    const one = officeFileOf(clockDay, madeAt('2026-11-21T09:15:02Z', 'mw15c-sxzerz75w4tsyrz'));
    const other = officeFileOf(clockDay, madeAt('2027-01-02T23:59:59Z', 'yywqtjb-ctzwjvpivp2go'));
    expect(other).toEqual(one);
    const parts = unzipSync(one);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toBe(
      '<c:chart r:id="rIdChart1"/><w:t>Siân</w:t>',
    );
    expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).toBe(
      '<Relationship Id="rIdChart1"/><Relationship Id="rId7"/>',
    );
  });

  test('hold for a PDF file, in which nothing moves', () => {
    const made = (at: string, node: string) =>
      Buffer.from(`/CreationDate (D:${at}+00'00')\n/ID (node${node})`, 'latin1');
    const one = pdfFileOf(clockDay, made('20261121091502', '00008198'));
    expect(pdfFileOf(clockDay, made('20270102235959', '00000731'))).toEqual(one);
    expect(one.toString('latin1')).toBe("/CreationDate (D:20261121120000+00'00')\n/ID (node00000000)");
  });
});
