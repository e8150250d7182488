import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Input } from '#contract/index.ts';
import type { RequestId } from '#domain/ids.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { newFolder } from '#test/afterwards.ts';
import type { TestOffice } from '#test/office/office.ts';

/** What the program hands over, as the bytes of the file that was saved. */
export async function pack(
  office: TestOffice,
  requestId: RequestId,
  format: Input<'requests.savePack'>['format'],
  language: LanguageChoice = 'en',
) {
  const folder = newFolder();
  office.hands.saveFile = folder;
  await office.ask('requests.savePack', { requestId, format, language });
  const [name] = readdirSync(folder);
  return readFileSync(path.join(folder, name ?? ''));
}

/** Every word of a Word file, of whichever part. */
export const wordsIn = (docx: Buffer): string =>
  Object.values(unzipSync(new Uint8Array(docx)))
    .map((part) => strFromU8(part))
    .join('\n');
