import { readFileSync } from 'node:fs';
import path from 'node:path';

const permission = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const shortPermission = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

const publicDomain = `This is free and unencumbered software released into the public domain.

Anyone is free to copy, modify, publish, use, compile, sell, or distribute this software, either in source code form or as a compiled binary, for any purpose, commercial or non-commercial, and by any means.`;

const texts: Readonly<Record<string, (holder: string) => string>> = {
  MIT: (holder) => `The MIT License\n\nCopyright (c) ${holder}\n\n${permission}`,
  ISC: (holder) => `The ISC License\n\nCopyright (c) ${holder}\n\n${shortPermission}`,
  Unlicense: () => publicDomain,
  'Apache-2.0': (holder) => `Copyright ${holder}\n\n${apache()}`,
};

/**
 * The words of a licence, for a package that brings none of its own, with the name of whoever holds the rights. Throws for
 * a licence whose words are not here.
 */
export function usualText(licence: string, holder: string): string {
  const text = texts[licence];
  if (!text) throw new Error(`The words of '${licence}' are needed in usual-licences.ts`);
  return text(holder);
}

/** The Apache License is the same for everybody: TypeScript, which this is built with, brings its terms alone. */
function apache(): string {
  return readFileSync(path.resolve(import.meta.dirname, '../../node_modules/typescript/LICENSE'), 'utf8');
}

/** What the native file is made of: it is compiled beforehand, so that no bundle names its parts. Versions stand in its header. */
export function insideNative(): { name: string; version: string; licence: string; text: string }[] {
  const header = readFileSync(
    path.resolve(import.meta.dirname, '../../node_modules/better-sqlite3/deps/sqlite3/sqlite3.h'),
    'utf8',
  );
  const said = (name: string): string => new RegExp(`define ${name}\\s+"(?:[^"]* )?([\\d.]+)"`).exec(header)?.[1] ?? '';
  const ciphers = usualText('MIT', '2006-2026 Ulrich Telle, 2023-2024 Frank Denis');
  return [
    { name: 'SQLite', version: said('SQLITE_VERSION'), licence: 'Public domain', text: blessing },
    { name: 'SQLite3 Multiple Ciphers', version: said('SQLITE3MC_VERSION_STRING'), licence: 'MIT', text: ciphers },
  ];
}

const blessing = `The authors of SQLite disclaim copyright to its source code. In place of a legal notice, here is their blessing:

May you do good and not evil.
May you find forgiveness for yourself and forgive others.
May you share freely, never taking more than you give.`;
