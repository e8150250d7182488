import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FormFile } from '#domain/returned/form-file.ts';
import { readForm } from '#electron/intake/form/read-form.ts';
import { renderDocument } from '#electron/render/index.ts';
import { madeOf } from '#test/documents/every.ts';
import { formPartOf } from '#test/documents/readers/word.ts';
import { fullReview } from '#test/documents/school.ts';
import { changed, filledIn, run, withParts } from '#test/office/returned/forms.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'reviewbook-returned-'));
const form = path.join(folder, 'form.docx');
const HELPED = 'statement/helped-or-hindered/agreed//';

beforeAll(async () => {
  const composed = madeOf('statement', { of: 'review', reviewId: fullReview });
  writeFileSync(form, await renderDocument(composed, { language: 'en', format: 'word' }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const answerOf = (file: string) => readForm(new Uint8Array(readFileSync(file)));
async function read(file: string): Promise<FormFile> {
  const answer = await answerOf(file);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}
const textAt = ({ boxes }: FormFile, address = HELPED) => boxes.find((box) => box.address === address)?.text;
const tagOf = (address: string) =>
  formPartOf(new Uint8Array(readFileSync(form))).boxes.find((box) => box.address === address)?.tag ?? '';

/** The form with other XML in one of its boxes. */
const withInside = (content: string) =>
  changed(form, (xml) => {
    const start = xml.indexOf(`<w:tag w:val="${tagOf(HELPED)}"/>`);
    const [from, to] = [xml.indexOf('<w:sdtContent>', start), xml.indexOf('</w:sdtContent>', start)];
    return `${xml.slice(0, from)}<w:sdtContent>${content}${xml.slice(to)}`.replace(
      new RegExp(`(<w:tag w:val="${tagOf(HELPED)}"/>(?:(?!</w:sdtPr>).)*)<w:showingPlcHdr/>`, 's'),
      '$1',
    );
  });
const ins = (content: string) => `<w:ins w:id="900" w:author="Nia" w:date="2026-11-20T09:00:00Z">${content}</w:ins>`;
const del = (text: string) =>
  `<w:del w:id="901" w:author="Nia" w:date="2026-11-20T09:00:00Z"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

test('changes that were tracked count as accepted, and it is said that there were some', async () => {
  const file = await read(withInside(`${run('Time to ')}${del('talk')}${ins(run('plan'))}`));
  expect(textAt(file)).toBe('Time to plan');
  expect(file.tracked).toBe(true);
  expect((await read(form)).tracked).toBe(false);
});

test('paragraphs, line breaks and lists keep their lines', async () => {
  const paragraph = (look: string, text: string) => `<w:p><w:pPr>${look}</w:pPr>${run(text)}</w:p>`;
  const inTable = changed(form, (xml) => {
    // Word makes a box of paragraphs out of one in which somebody pressed Enter
    const start = xml.lastIndexOf('<w:p>', xml.indexOf(`w:name="${tagOf(HELPED)}"`));
    const end = xml.indexOf('</w:p>', start) + '</w:p>'.length;
    const list = '<w:pStyle w:val="ListBullet"/>';
    const content =
      paragraph('', 'What helped:') +
      paragraph(list, 'a rota') +
      paragraph(list, 'a room') +
      paragraph('', 'And\ntime.');
    const control = `<w:sdt><w:sdtPr><w:tag w:val="${tagOf(HELPED)}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    return `${xml.slice(0, start)}${control}<w:p/>${xml.slice(end)}`;
  });
  expect(textAt(await read(inTable))).toBe('What helped:\n• a rota\n• a room\nAnd\ntime.');
});

test('what is said without a tag is found by its bookmark, and what has neither is told', async () => {
  const file = filledIn(form, { [HELPED]: 'Time to plan' });
  const untagged = changed(file, (xml) => xml.replace(/<w:tag w:val="b\d+"\/>/g, ''));
  expect((await read(untagged)).boxes).toEqual((await read(file)).boxes);
  const tag = tagOf(HELPED);
  const gone = changed(file, (xml) =>
    xml.replace(`<w:tag w:val="${tag}"/>`, '').replace(`w:name="${tag}"`, 'w:name="x"'),
  );
  const left = await read(gone);
  expect(left.lost).toEqual([HELPED]);
  expect(left.outside).toContain('Time to plan'); // nothing is lost
});

test('a prompt that nobody wrote over is nothing, whichever program put it there', async () => {
  const prompt = (text: string) => changed(filledIn(form, { [HELPED]: text }), (xml) => xml);
  for (const text of ['Write here', 'Ysgrifennwch yma', 'Click or tap here to enter text.', '\u2003\u2003'])
    expect(textAt(await read(prompt(text)))).toBe('');
  expect(textAt(await read(prompt('Choose a day that suits both')))).toBe('Choose a day that suits both');
});

test('what stands beside the boxes is kept: paragraphs, copies of boxes, comments', async () => {
  const added = changed(form, (xml) => xml.replace('</w:body>', `<w:p>${run('One more thing')}</w:p></w:body>`));
  expect((await read(added)).outside).toEqual([...(await read(form)).outside, 'One more thing']);

  const copied = changed(filledIn(form, { [HELPED]: 'First' }), (xml) => {
    const [control = ''] =
      /<w:sdt>(?:(?!<\/w:sdt>).)*First.*?<\/w:sdt>/s.exec(
        xml.slice(xml.lastIndexOf('<w:sdt>', xml.indexOf('First'))),
      ) ?? [];
    return xml.replace('</w:body>', `<w:p>${control.replace('First', 'Second')}</w:p></w:body>`);
  });
  const twice = await read(copied);
  expect([textAt(twice), twice.again]).toEqual(['First', ['Second']]);

  const comments = `<?xml version="1.0"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1" w:author="Cai"><w:p>${run('Is this right?')}</w:p></w:comment></w:comments>`;
  const relation =
    '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>';
  const noted = withParts(form, {
    'word/comments.xml': () => comments,
    'word/_rels/document.xml.rels': (xml) => xml.replace('</Relationships>', `${relation}</Relationships>`),
  });
  expect((await read(noted)).comments).toEqual([{ by: 'Cai', text: 'Is this right?' }]);
});

const file = (name: string, bytes: Uint8Array | string) => {
  const place = path.join(folder, name);
  writeFileSync(place, bytes);
  return place;
};

test.each([
  ['nothing', () => file('empty.docx', ''), 'empty'],
  ['text', () => file('text.docx', 'Dear all'), 'no-word-file'],
  ['a PDF', () => file('form.pdf', '%PDF-1.7\n'), 'pdf'],
  ['rich text', () => file('form.rtf', '{\\rtf1 Time}'), 'old-word'],
  ['half of it', () => file('half.docx', readFileSync(form).subarray(0, 4000)), 'damaged'],
  ['no map', () => withParts(form, { 'customXml/item1.xml': () => '' }), 'map-gone'],
  [
    'a document of somebody’s own',
    () =>
      withParts(form, {
        'customXml/item1.xml': () => '',
        'word/document.xml': (xml) => xml.replace(/w:(val|name)="b\d+"/g, 'w:$1="mine"'),
      }),
    'no-map',
  ],
  [
    'a later map',
    () => withParts(form, { 'customXml/item1.xml': (xml) => xml.replace('shape="2"', 'shape="9"') }),
    'newer',
  ],
  ['macros', () => withParts(form, { 'word/vbaProject.bin': () => 'x' }), 'macros'],
  ['a document type', () => changed(form, (xml) => xml.replace('?>', '?><!DOCTYPE x>')), 'hostile'],
] as const)('a file with %s is refused by what it is', async (_, made, why) => {
  expect(await answerOf(made())).toEqual({ ok: false, problem: { code: 'form-refused', why } });
});

test('a map of the first shape is read, too', async () => {
  const old = withParts(form, {
    'customXml/item1.xml': (xml) => xml.replace('shape="2"', 'shape="1"').replace(/ (?:was|made)="[^"]*"/g, ''),
  });
  const { boxes, madeOn } = await read(old);
  expect(madeOn).toBeNull();
  expect(boxes.every(({ was }) => was === undefined)).toBe(true);
});
