import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { RecordId } from '#domain/ids.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { newFolder } from '#test/afterwards.ts';
import { formPartOf } from '#test/documents/readers/word.ts';
import type { TestOffice } from '#test/office/office.ts';

/** Saves a form of a record as a Word file, as it goes out, and gives where it stands. */
export async function formOut(
  { ask, hands }: Pick<TestOffice, 'ask' | 'hands'>,
  recordId: RecordId,
  { document = 'statement', language = 'en' }: { document?: string; language?: LanguageChoice } = {},
): Promise<string> {
  const folder = newFolder();
  hands.saveFile = folder;
  await ask('documents.save', { document, subject: { of: 'record', recordId }, language, format: 'word' });
  const [file = ''] = readdirSync(folder);
  return path.join(folder, file);
}

/** Changes the parts of a Word file by their XML, as another program would, and gives a copy under a name. */
export function changed(file: string, change: (xml: string) => string, name = path.basename(file)): string {
  return withParts(file, { 'word/document.xml': change }, name);
}

/** The same of any of its parts; a part that becomes empty goes. */
export function withParts(
  file: string,
  changes: Readonly<Record<string, (xml: string) => string>>,
  name = path.basename(file),
): string {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  for (const [part, change] of Object.entries(changes)) {
    const text = change(strFromU8(parts[part] ?? new Uint8Array()));
    if (text === '') delete parts[part];
    else parts[part] = strToU8(text);
  }
  const copy = path.join(newFolder(), name);
  writeFileSync(copy, zipSync(parts));
  return copy;
}

/** A form in which somebody wrote: by the end of a box's address, what they typed; `true` and `false` tick. */
export function filledIn(
  file: string,
  typed: Readonly<Record<string, string | boolean>>,
  name = path.basename(file),
): string {
  const boxes = formPartOf(new Uint8Array(readFileSync(file))).boxes;
  return changed(
    file,
    (xml) =>
      Object.entries(typed).reduce((changing, [wanted, text]) => {
        const box = boxes.find(({ address, value }) => (value ? `${address}=${value}` : address).endsWith(wanted));
        if (!box) throw new Error(`no box ${wanted}`);
        return typedInto(changing, box.tag, text);
      }, xml),
    name,
  );
}

/** The XML of a run of words, with their line breaks. */
export function run(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t>`);
  return `<w:r>${lines.join('<w:br/>')}</w:r>`;
}

function typedInto(xml: string, tag: string, text: string | boolean): string {
  const control = new RegExp(`<w:sdt><w:sdtPr>(?:(?!</w:sdtPr>).)*<w:tag w:val="${tag}"/>.*?</w:sdt>`, 's');
  return xml.replace(control, (sdt) => {
    if (typeof text === 'boolean') {
      return sdt
        .replace(/w14:checked w14:val="\d"/, `w14:checked w14:val="${text ? 1 : 0}"`)
        .replace(/[☐☒]/u, text ? '☒' : '☐');
    }
    return sdt
      .replace('<w:showingPlcHdr/>', '')
      .replace(/<w:sdtContent>.*<\/w:sdtContent>/s, `<w:sdtContent>${run(text)}</w:sdtContent>`);
  });
}

/** Lays a file that came back beside its record. */
export async function lookedAt(
  { ask, hands }: Pick<TestOffice, 'ask' | 'hands'>,
  file: string,
  recordId: RecordId | null = null,
) {
  hands.openFile = file;
  const chosen = (await ask('returnedForms.choose', { recordId })).file;
  if (!chosen) throw new Error('a file was chosen');
  return { ...chosen, ...(await ask('returnedForms.look', chosen)) };
}

/** Takes what is proposed of a file that was looked at. */
export async function takenFrom({ ask }: Pick<TestOffice, 'ask'>, looked: Awaited<ReturnType<typeof lookedAt>>) {
  const boxes = looked.lines.flatMap(({ address, proposed }) => (proposed ? [address] : []));
  return ask('returnedForms.take', { fileId: looked.fileId, recordId: looked.recordId, boxes });
}
