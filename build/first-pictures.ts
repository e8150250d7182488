import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '#build/tools.ts';

/** What renderer/first/pictures.tsx gives once it is bundled. */
interface Drawing {
  firstPictures: () => { name: string; vault: object; markup: string }[];
}

const built = path.join(root, 'dist/renderer');
const drawing = path.join(root, 'dist/first');

/**
 * Writes the first pictures of the window, dist/renderer/first/<name>.html: index.html with the page that the program will
 * show in it already, and its style sheet. Their styles go to the end of that sheet, for no page may bring any in itself.
 */
export async function writeFirstPictures(): Promise<void> {
  const { firstPictures } = (await import(pathToFileURL(path.join(drawing, 'pictures.js')).href)) as Drawing; // as it is bundled
  const sheet = readdirSync(path.join(built, 'assets')).find((name) => /^window-.*\.css$/.test(name));
  if (sheet === undefined) throw new Error('the window has no style sheet');
  const page = readFileSync(path.join(built, 'index.html'), 'utf8');
  const pictures = firstPictures();
  mkdirSync(path.join(built, 'first'));
  for (const { name, vault, markup } of pictures) {
    const filled = page
      .replace('</head>', `  <link rel="stylesheet" crossorigin href="./assets/${sheet}">\n  </head>`)
      .replace(
        '<div id="window">',
        `<div id="window" data-vault="${escaped(JSON.stringify(vault))}">${styled(markup)}`,
      );
    writeFileSync(path.join(built, `first/${name}.html`), filled);
  }
  const styles = new Set(
    pictures.flatMap(({ markup }) => [...markup.matchAll(/ style="([^"]*)"/g)].map(([, said]) => said)),
  );
  const rules = [...styles].map((style) => `[data-style="${style}"]{${style}}`);
  appendFileSync(path.join(built, 'assets', sheet), `\n${rules.join('\n')}\n`);
  rmSync(drawing, { recursive: true });
}

function styled(markup: string): string {
  return markup.replaceAll(' style="', ' data-style="');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
