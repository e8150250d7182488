import type { PageSetup, Worksheet } from 'exceljs';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { runningLineIn } from '#electron/render/measure/running.ts';
import { textWidth } from '#electron/render/measure/setting.ts';
import { footNotes, onOneLine, spoken } from '#electron/render/spoken.ts';
import type { Composed } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import { words } from '#templates/words/index.ts';

const A4 = 9;
/** Excel cuts what is longer out of a header without a word. */
const LONGEST_HEADER = 200;

/** How a sheet prints: A4, one page wide, its number under each page and what it belongs to over it. */
export function printOn(sheet: Worksheet, composed: Composed, choice: LanguageChoice, wide: boolean): void {
  const { page, widePage } = houseStyle;
  const { top, side, bottom } = wide ? widePage : page;
  const inches = (millimetres: number) => Math.round((millimetres / 25.4) * 100) / 100;
  const setup: Partial<PageSetup> = {
    paperSize: A4,
    orientation: wide ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: {
      left: inches(side),
      right: inches(side),
      top: inches(top),
      bottom: inches(bottom),
      header: inches(10),
      footer: inches(10),
    },
  };
  Object.assign(sheet.pageSetup, setup);
  const small = `&"${houseStyle.font},Regular"&${houseStyle.size.small} `;
  const number = spoken(words.pageBefore, choice)
    .map((before, at) => `${before.text}&P${spoken(words.pageBetween, choice)[at]?.text ?? ''}&N`)
    .join(' / ');
  const notes = footNotes(composed).map((note) => onOneLine(note, choice));
  const note = notes.length > 0 ? `&L${small}${asWritten(notes.join(' · '))}` : '';
  const footer = `${note}&R${small}${number}`;
  const { left, right } = runningLineIn(textWidth(composed.workbook === 'sheets'), composed, choice);
  sheet.headerFooter = {
    differentFirst: true,
    differentOddEven: false,
    firstHeader: '',
    oddHeader: `&L${small}${asWritten(left)}&R${small}${asWritten(right)}`,
    firstFooter: footer,
    oddFooter: footer,
  };
}

/** '&' begins a code in a header: one that was written stands twice. */
function asWritten(text: string): string {
  return text.slice(0, LONGEST_HEADER).replaceAll('&', '&&');
}
