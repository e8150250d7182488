import type { Papers } from '#electron/machine/machine-types.ts';

/** More pages than anybody has in front of them at once: a page with its table may be a megabyte. */
const most = 24;

/** A store of pages for preview and print, in memory. `ticket` gives a new random UUID each time. */
export function paperStore(ticket: () => string): Papers {
  const pages = new Map<string, string>();
  return {
    keep: (html) => {
      const name = ticket();
      pages.set(name, html);
      for (const oldest of pages.keys()) {
        if (pages.size <= most) break;
        pages.delete(oldest);
      }
      return `/paper/${name}`;
    },
    take: (name) => pages.get(name),
    clear: () => pages.clear(),
  };
}
