import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isOurs } from './addresses.ts';

/** The scheme, as Chromium must know it before it is ready: it has an origin, and counts as secure. */
export const scheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
} as const;

/** What the window may do: load its own files, frame a page of paper, and nothing else (security 3.1, item 7). */
export const windowPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** What a page of paper may do: be styled and show pictures that it carries. No script, not even ours. */
export const paperPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A built file: its bytes, read when they are first asked for, and what they are. */
type BuiltFile = { bytes: () => Uint8Array<ArrayBuffer>; type: string };

/**
 * The built files by the path they are asked for, listed once. A request is looked up here and never becomes a path on the
 * disk, so no spelling of it can leave the folder. Refuses a file whose kind it does not know.
 */
export function builtFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const type = types[path.extname(entry.name)];
      if (type === undefined) throw new Error(`no content type for ${entry.name}`);
      const asked = `/${path.relative(folder, file).split(path.sep).join('/')}`;
      return [asked, { bytes: readOnce(file), type }];
    }),
  );
}

/** Dictionaries alone are 1.5 MB, which the first picture need not wait for. */
function readOnce(file: string): () => Uint8Array<ArrayBuffer> {
  let read: Uint8Array<ArrayBuffer> | undefined;
  return () => {
    read ??= new Uint8Array(readFileSync(file));
    return read;
  };
}

/** Gives a page of paper that the office keeps; undefined when it is not kept any more. */
type PageOfPaper = (ticket: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** The page of the window, which comes with its first picture where there is one. */
const PAGE = '/index.html';

/** What the window loads the checksums of the program as; no built file has this name. */
const CHECKSUMS = '/assets/checksums.js';

/** What requests are answered from. `picture` names the first picture of the window that fits now, if one does. */
interface Answers {
  files: ReadonlyMap<string, BuiltFile>;
  picture: () => string | undefined;
  page: PageOfPaper;
  checksums: () => Promise<string>;
}

/** The answer to one request for app://bundle/…: a built file, a page of paper that the office keeps, the checksums, or 404. */
export async function answerRequest(
  request: { url: string; method: string },
  { files, picture, page, checksums }: Answers,
): Promise<Response> {
  if (!isOurs(request.url) || request.method !== 'GET') return withPolicy('', 404, 'text/plain', windowPolicy);
  const { pathname } = new URL(request.url);
  const file = (pathname === PAGE && files.get(`/first/${picture()}.html`)) || files.get(pathname);
  if (file) return withPolicy(file.bytes(), 200, file.type, windowPolicy);
  if (pathname === CHECKSUMS) return withPolicy(await checksums(), 200, types['.js'] ?? '', windowPolicy);
  const paper = pathname.startsWith('/paper/') ? await page(pathname.slice('/paper/'.length)) : undefined;
  if (paper !== undefined) return withPolicy(paper, 200, 'text/html; charset=utf-8', paperPolicy);
  return withPolicy('', 404, 'text/plain', windowPolicy);
}

function withPolicy(body: string | Uint8Array<ArrayBuffer>, status: number, type: string, policy: string): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  });
}
