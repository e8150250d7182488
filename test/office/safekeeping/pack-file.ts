import { readFileSync } from 'node:fs';
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
  const { savedTo } = await office.ask('requests.savePack', { requestId, format, language });
  return readFileSync(savedTo); // scans stand beside it
}

/** Every word of a Word file, of whichever part. */
export const wordsIn = (docx: Buffer): string =>
  Object.values(unzipSync(new Uint8Array(docx)))
    .map((part) => strFromU8(part))
    .join('\n');
