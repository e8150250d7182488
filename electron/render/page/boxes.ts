import type { Bilingual, LanguageChoice } from '#domain/text/bilingual.ts';
import { CELL_SIDES } from '#electron/render/measure/heights.ts';
import { textWidth } from '#electron/render/measure/setting.ts';
import { placesOnLine } from '#electron/render/measure/ticks.ts';
import { isLong, linesFor } from '#electron/render/page-breaks.ts';
import { cellLines, signerSaid, spoken } from '#electron/render/spoken.ts';
import type { BlockOf, Text } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import type { PageContext } from './context.ts';
import { element, type Html, text, together } from './html.ts';
import { label, line, sentence, typed } from './words.ts';

/** A box to write in, under what it asks. A long answer may go over the page; a short one stays whole. */
export function answer(
  { address, label: asks, by, text: answered, lines, part }: BlockOf<'answer'>,
  { choice }: PageContext,
): Html {
  return element(
    'div',
    { class: isLong(answered) ? 'answer long' : 'answer' },
    head(asks, by, part, choice),
    element('div', { class: 'box', 'data-lines': linesFor(answered, lines), 'data-address': address }, typed(answered)),
  );
}

/** Boxes to tick, each beside what it means, under what they ask. */
export function ticks({ address, label: asks, by, boxes, part }: BlockOf<'ticks'>, { choice }: PageContext): Html {
  const one = ({ label: means, on }: (typeof boxes)[number]) =>
    element(
      'p',
      { class: 'tick' },
      element('span', { 'data-address': address }, text(on ? '☒' : '☐')),
      element('span', {}, ...onLine(means, choice)),
    );
  return element(
    'div',
    { class: 'answer' },
    head(asks, by, part, choice),
    element('div', { class: placesOnLine(boxes, choice, BOX) ? 'ticks beside' : 'ticks' }, ...boxes.map(one)),
  );
}

/** How much room a box of an upright page has within its sides. */
const BOX = textWidth(false) - CELL_SIDES;

function onLine(means: Text, choice: LanguageChoice): Html[] {
  return spoken(means, choice).flatMap((piece, at) => [
    ...(at > 0 ? [text(' / ')] : []),
    element('span', { lang: piece.language }, text(piece.text)),
  ]);
}

/** What a box asks, and whose it is. */
function head(asks: Text, by: Bilingual | null, isPart: boolean | undefined, choice: LanguageChoice): Html {
  return element(
    'div',
    { class: 'asks' },
    sentence(isPart ? 'h2' : 'h3', {}, asks, choice),
    by ? sentence('p', { class: 'by' }, by, choice) : together(),
  );
}

/** Lines to sign on. */
export function signature({ rows }: BlockOf<'signature'>, { choice }: PageContext): Html {
  const heads = [null, words.signature, words.date];
  return element(
    'table',
    { class: 'signature' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...heads.map((head) => (head ? element('th', { scope: 'col' }, label(head, choice)) : element('td', {}))),
      ),
    ),
    element(
      'tbody',
      {},
      ...rows.map((row) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, label(signerSaid(row.label), choice)),
          element('td', { class: 'sign how' }, row.how === null ? together() : label(row.how, choice)),
          element('td', { class: 'sign' }, ...cellLines(row.signedOn && { day: row.signedOn }, choice).map(line)),
        ),
      ),
    ),
  );
}
