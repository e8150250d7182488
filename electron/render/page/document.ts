import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { footLines, runningLineIn } from '#electron/render/measure/running.ts';
import { settingOf, setupOf, textWidth } from '#electron/render/measure/setting.ts';
import { ownLetterhead } from '#electron/render/own-letterhead.ts';
import { mainLanguage, onOneLine, spoken } from '#electron/render/spoken.ts';
import type { Composed, Letterhead } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { pageBlocks } from './blocks.ts';
import { element, type Html, text, together, voidElement } from './html.ts';
import { footText, ownHead } from './own-letterhead.ts';
import { label } from './words.ts';

/**
 * A document as a whole HTML page: what is previewed, printed and made into a PDF. It holds no script and no style of
 * its own; what its margins print stands in attributes of the root, where renderer/paper.css finds it.
 */
export function pageDocument(composed: Composed, choice: LanguageChoice): string {
  const { title, subtitle, school, blocks } = composed;
  const pageTitle = [onOneLine(title, choice), onOneLine(subtitle, choice)].filter((part) => part !== '');
  const isWide = composed.workbook === 'sheets';
  const running = runningLineIn(textWidth(isWide), composed, choice);
  const setting = settingOf(composed, choice);
  const own = ownLetterhead(school);
  const page = element(
    'html',
    {
      lang: mainLanguage(choice),
      'data-running': running.left,
      'data-school': running.right,
      'data-page': spoken(words.pageBefore, choice)[0]?.text,
      'data-of': spoken(words.pageBetween, choice)[0]?.text,
      ...(choice === 'both' ? { 'data-page-2': ` / ${words.pageBefore.en}`, 'data-of-2': words.pageBetween.en } : {}),
      ...(own ? { 'data-foot': footText(own.page.foot), 'data-foot-2': footText(own.page.footOfOthers) } : {}),
      'data-note': footLines(textWidth(isWide), composed, choice).join('\n'),
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
        { class: ['paper', ...(isWide ? ['wide'] : []), `set-${setting}`].join(' ') },
        own ? ownHead(own) : letterhead(school),
        element('h1', {}, label(title, choice)),
        element('p', { class: 'subtitle' }, label(subtitle, choice)),
        ...pageBlocks(blocks, setupOf(composed, choice)),
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
