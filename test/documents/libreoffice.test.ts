import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evenly } from '#domain/returned/fingerprint.ts';
import { readForm } from '#electron/intake/form/read-form.ts';
import { renderDocument } from '#electron/render/index.ts';
import { policies } from '#templates/policies/index.ts';
import { madeOf } from './every.ts';
import { partsOf } from './readers/archive.ts';
import { formPartOf } from './readers/word.ts';
import { fullReview } from './school.ts';

const forms = [
  { name: 'filled', composed: madeOf('statement', { of: 'review', reviewId: fullReview }) },
  ...policies.map((policy) => ({ name: policy.id, composed: madeOf('statement', { of: 'blank', policy }) })),
];

const folder = mkdtempSync(path.join(tmpdir(), 'reviewbook-libreoffice-'));
const fileOf = (name: string, ...within: string[]) => path.join(folder, ...within, `${name}.docx`);

/** What a file says as a form that came back, however lines are broken. */
async function readBack(file: string) {
  const read = await readForm(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { boxes, outside, lost } = read.value;
  return {
    boxes: boxes.map(({ address, text, ticked }) => ({ address, text: evenly(text), ticked })),
    outside: outside.map(evenly),
    lost,
  };
}

beforeAll(async () => {
  mkdirSync(path.join(folder, 'saved'));
  for (const { name, composed } of forms) {
    writeFileSync(fileOf(name), await renderDocument(composed, { language: 'en', format: 'word' }));
  }
  const saved = spawnSync('/usr/bin/soffice', [
    `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
    ...['--headless', '--convert-to', 'docx', '--outdir', path.join(folder, 'saved')],
    ...forms.map(({ name }) => fileOf(name)),
  ]);
  if (saved.status !== 0) throw new Error(`LibreOffice ended with ${saved.status}: ${saved.stderr.toString()}`);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('A form that was saved by LibreOffice', () => {
  it.each(forms)('still says which box each of its bookmarks is, although the tags are gone ($name)', ({ name }) => {
    const [before, after] = [fileOf(name), fileOf(name, 'saved')].map((file) => new Uint8Array(readFileSync(file)));
    if (!before || !after) throw new Error('both files were written');
    expect(formPartOf(after)).toEqual(formPartOf(before));
    const xml = partsOf(after).get('word/document.xml') ?? '';
    const bookmarks = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, bookmark]) => bookmark);
    expect(bookmarks).toEqual(expect.arrayContaining(formPartOf(before).boxes.map(({ tag }) => tag)));
  });

  it.each(forms)('says in each box what it said, and beside the boxes, too ($name)', async ({ name }) => {
    const [before, after] = await Promise.all([fileOf(name), fileOf(name, 'saved')].map(readBack));
    expect(after).toEqual(before);
  });
});
