import type { ScanKind } from '#domain/record/scans.ts';
import { element, text, voidElement } from './html.ts';

/** A picture as a whole HTML page, as wide as the page is; it holds no script and nothing but the picture. */
export function picturePage(title: string, kind: Exclude<ScanKind, 'pdf'>, bytes: Uint8Array): string {
  const page = element(
    'html',
    { lang: 'en' },
    element(
      'head',
      {},
      voidElement('meta', { charset: 'utf-8' }),
      element('title', {}, text(title)),
      voidElement('link', { rel: 'stylesheet', href: '/paper.css' }),
    ),
    element(
      'body',
      {},
      voidElement('img', {
        class: 'scan',
        alt: title,
        src: `data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}`,
      }),
    ),
  );
  return `<!doctype html>${page}`;
}
