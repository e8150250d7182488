import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packaged } from '#electron/render/word/package.ts';

const textsIn = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

test('a package holds what each part says now, not what it said in the file before', () => {
  const first = { 'word/styles.xml': '<a/>', 'word/document.xml': '<w>Siân Ŵyn</w>' };
  const second = { 'word/styles.xml': '<b/>', 'word/document.xml': '<w>Owain Rees</w>' };
  expect(textsIn(packaged(new Map(Object.entries(first))))).toEqual(first);
  expect(textsIn(packaged(new Map(Object.entries(second))))).toEqual(second);
  expect(textsIn(packaged(new Map(Object.entries(first))))).toEqual(first);
});

test('the same parts are the same bytes whenever they are packed', () => {
  const parts = new Map([['word/document.xml', '<w>Siân Ŵyn</w>']]);
  expect(packaged(parts)).toEqual(packaged(parts));
});
