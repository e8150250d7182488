import { resolved } from './archive.ts';

/** Everything a reader sees on a page, head included. */
export function pageText(html: string): string {
  return plain(html.slice(html.indexOf('<main')));
}

/** What stands under the title and the line below it. */
export function pageBody(html: string): string {
  const end = html.indexOf('</p>', html.indexOf('<p class="subtitle">'));
  return plain(html.slice(end));
}

function plain(html: string): string {
  return resolved(html.replace(/<[^>]*>/g, ' '));
}
