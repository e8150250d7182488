import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { mainLanguage, onOneLine, runningLine, spoken } from '#electron/render/spoken.ts';
import type { Composed, Letterhead } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { pageBlocks } from './blocks.ts';
import { element, type Html, text, together, voidElement } from './html.ts';
import { label } from './words.ts';

/**
 * A document as a whole HTML page: what is previewed, printed and made into a PDF. It holds no script and no style of
 * its own; what its margins print stands in attributes of the root, where renderer/paper.css finds it.
 */
export function pageDocument(composed: Composed, choice: LanguageChoice): string {
  const { title, subtitle, school, blocks } = composed;
  const pageTitle = [onOneLine(title, choice), onOneLine(subtitle, choice), school.name].filter((part) => part !== '');
  const page = element(
    'html',
    {
      lang: mainLanguage(choice),
      'data-running': runningLine(composed, choice),
      'data-page': spoken(words.pageBefore, choice)[0]?.text,
      'data-of': spoken(words.pageBetween, choice)[0]?.text,
      ...(choice === 'both' ? { 'data-page-2': ` / ${words.pageBefore.en}`, 'data-of-2': words.pageBetween.en } : {}),
      'data-demo': composed.demo ? onOneLine(words.demo, choice) : '',
    },
    element(
      'head',
      {},
      voidElement('meta', { charset: 'utf-8' }),
      element('title', {}, text(pageTitle.join(' · '))),
      voidElement('link', { rel: 'stylesheet', href: '/paper.css' }),
    ),
    element(
      'body',
      {},
      element(
        'main',
        { class: composed.workbook === 'sheets' ? 'paper wide' : 'paper' },
        letterhead(school),
        element('h1', {}, label(title, choice)),
        element('p', { class: 'subtitle' }, label(subtitle, choice)),
        ...pageBlocks(blocks, choice),
      ),
    ),
  );
  return `<!doctype html>${page}`;
}

function letterhead({ name, address, logo }: Letterhead): Html {
  return element(
    'header',
    { class: 'letterhead' },
    logo
      ? voidElement('img', {
          alt: '',
          src: `data:image/${logo.kind === 'jpg' ? 'jpeg' : 'png'};base64,${Buffer.from(logo.bytes).toString('base64')}`,
        })
      : together(),
    element('p', { class: 'school' }, text(name)),
    address === '' ? together() : element('p', { class: 'address' }, text(address)),
  );
}
