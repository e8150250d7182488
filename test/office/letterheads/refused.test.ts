import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { LetterheadFault } from '#domain/letterhead.ts';
import { newFolder } from '#test/afterwards.ts';
import { type TestEntry, zipOf } from '#test/office/intake/zips.ts';
import { letterheadOfALine } from '#test/office/lists.ts';
import { openOffice, type TestOffice } from '#test/office/office.ts';
import { partsOfLetterhead, relation } from './parts.ts';

const line = (inside: string) => `<w:p><w:r>${inside}</w:r></w:p>`;
const named = line('<w:t>Ysgol y Bont</w:t>');
const OUTSIDE = ' TargetMode="External"';
const blip = (attribute: string) => line(`<w:drawing><a:blip ${attribute}="rId1"/></w:drawing>`);
const field = (instruction: string) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Ysgol y Bont</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(stream, 'utf16le')]);
const without = (name: string) => partsOfLetterhead(named).filter((part) => part.name !== name);
const bomb: TestEntry = { name: 'word/media/image1.png', content: Buffer.alloc(60 * 1024 * 1024) };
const whole = () => zipOf(partsOfLetterhead(named));

const broken: [what: string, bytes: () => Buffer, why: LetterheadFault][] = [
  ['a text that was named .docx', () => Buffer.from('Ysgol y Bont\nStryd Fawr'), 'no-word-file'],
  ['a PDF', () => Buffer.from('%PDF-1.7'), 'no-word-file'],
  ['a zip that is no Word file', () => zipOf([{ name: 'list.csv', content: 'a,b' }]), 'no-word-file'],
  ['an old .doc', () => compound('WordDocument'), 'old-word'],
  ['one with a password', () => compound('EncryptedPackage'), 'password'],
  ['one without its document', () => zipOf(without('word/document.xml')), 'no-document'],
  ['one that was cut off', () => whole().subarray(0, -200), 'damaged'],
  ['one whose header is missing', () => zipOf(without('word/header1.xml')), 'damaged'],
  ['one whose header is no XML', () => zipOf(partsOfLetterhead('<w:p>')), 'damaged'],
  ['a zip bomb', () => zipOf([...partsOfLetterhead(named), bomb]), 'hostile'],
  [
    'one that declares an entity',
    () =>
      zipOf([
        ...without('word/_rels/header1.xml.rels'),
        { name: 'word/_rels/header1.xml.rels', content: '<!DOCTYPE x [<!ENTITY a "b">]><Relationships/>' },
      ]),
    'hostile',
  ],
  [
    'one with macros',
    () => zipOf([...partsOfLetterhead(named), { name: 'word/vbaProject.bin', content: 'Sub AutoOpen()' }]),
    'macros',
  ],
  [
    'one whose picture is fetched',
    () => zipOf(partsOfLetterhead(blip('r:embed'), relation('rId1', 'image', 'https://example.org/a.png', OUTSIDE))),
    'outside-picture',
  ],
  [
    'one whose picture is linked',
    () => zipOf(partsOfLetterhead(blip('r:link'), relation('rId1', 'image', 'file:///c:/a.png', OUTSIDE))),
    'outside-picture',
  ],
  ['one with a field that fetches', () => zipOf(partsOfLetterhead(field(' INCLUDEPICTURE "a.png" '))), 'outside-field'],
  ['one with an object of another program', () => zipOf(partsOfLetterhead(named + line('<w:object/>'))), 'object'],
  ['one with an empty header', () => zipOf(partsOfLetterhead('<w:p/>')), 'nothing'],
  [
    'one without header and footer',
    () =>
      zipOf([
        ...without('word/document.xml'),
        {
          name: 'word/document.xml',
          content:
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
        },
      ]),
    'nothing',
  ],
  ['one that is too large', () => Buffer.concat([whole(), Buffer.alloc(2 * 1024 * 1024)]), 'too-large'],
];

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice('manager');
  office.hands.openFile = letterheadOfALine();
  await office.ask('school.chooseLetterhead', {});
});

function fileOf(bytes: Buffer): string {
  const file = path.join(newFolder(), 'letterhead.docx');
  writeFileSync(file, bytes);
  return file;
}

test.each(broken)('%s is refused with the reason, and the letterhead stays', async (_what, bytes, why) => {
  office.hands.openFile = fileOf(bytes());
  expect(await office.refused('school.chooseLetterhead', {})).toEqual({ code: 'letterhead-refused', why });
  expect((await office.ask('school.read', {})).letterhead?.words).toBe('Ysgol y Bont');
});

test('what leads out of the file or is no PNG or JPEG is left out, and named', async () => {
  const linked = `<w:p><w:hyperlink r:id="rId1"><w:r><w:t>ysgol.example</w:t></w:r></w:hyperlink></w:p>`;
  const header = linked + field(' DATE \\@ "yyyy" ') + blip('r:embed').replace('rId1', 'rId2') + named;
  office.hands.openFile = fileOf(
    zipOf([
      ...partsOfLetterhead(
        header,
        relation('rId1', 'hyperlink', 'https://ysgol.example', OUTSIDE),
        relation('rId2', 'image', 'media/image1.emf'),
      ),
      { name: 'word/media/image1.emf', content: 'no picture that is taken' },
    ]),
  );
  await office.ask('school.chooseLetterhead', {});
  expect((await office.ask('school.read', {})).letterhead).toEqual({
    name: 'letterhead.docx',
    words: 'ysgol.example\nYsgol y Bont\nYsgol y Bont',
    leftOut: ['links', 'fields', 'pictures'],
  });
});
