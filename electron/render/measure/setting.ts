import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { headHeight, ownLetterhead } from '#electron/render/own-letterhead.ts';
import { spoken } from '#electron/render/spoken.ts';
import type { Composed, Letterhead } from '#templates/blocks.ts';
import { houseStyle, type Setting } from '#templates/house-style.ts';
import { type Atom, atomsOf, type Measure } from './atoms.ts';
import { type Filled, fillPages } from './pages.ts';
import { linesIn } from './widths.ts';

const { page, widePage, size, wideTableSize, spacing, logoHeight } = houseStyle;
const MM_PER_POINT = 25.4 / 72;
/** The first page has no running line over it (renderer/paper.css). */
const HIGHER_ON_FIRST = { upright: 7, wide: 5 };

/** Between the school's own letterhead and the title (renderer/paper.css). */
const AFTER_OWN_HEAD = 8;

/** A page that is fuller than this may run over: what is measured here is not set by the same program. */
const NEARLY_FULL = 0.97;
/** A last page with less on it is better saved, or given more. */
const LITTLE = 0.2;

/**
 * How close a document is set: closer than usual where that saves its last page, or keeps on it what may run over;
 * wider where the last page has little on it that cannot be saved; and on one page where that is enough. The same for paper and for Word, so that both have the
 * same pages.
 */
export function settingOf(composed: Composed, choice: LanguageChoice): Setting {
  const usual = filled(composed, choice, 'usual');
  if (usual.pages === 1 && endsWell(usual)) return 'usual';
  const close = filled(composed, choice, 'close');
  if (endsWell(usual) && !(close.pages === 1 && endsWell(close))) return 'usual';
  if (endsWell(close) && (close.pages < usual.pages || usual.last > NEARLY_FULL)) return 'close';
  const wide = filled(composed, choice, 'wide');
  return endsWell(wide) && wide.pages <= usual.pages ? 'wide' : 'usual';
}

function endsWell({ pages, last }: Filled): boolean {
  return last <= NEARLY_FULL && (pages === 1 || last > LITTLE);
}

/** How wide the text of a page is, in millimetres: of an upright one, or of one that lies on its side. */
export function textWidth(isWide: boolean): number {
  return isWide ? page.height - 2 * widePage.side : page.width - 2 * page.side;
}

/** How many pages a document takes that is set so, and how full the last is. */
export function filled(composed: Composed, choice: LanguageChoice, setting: Setting): Filled {
  const isWide = composed.workbook === 'sheets';
  const { top, bottom } = isWide ? widePage : page;
  const height = isWide ? page.width : page.height;
  const measure: Measure = {
    choice,
    width: textWidth(isWide),
    tableSize: isWide ? wideTableSize : size.table,
    spacing: spacing[setting],
  };
  const other = height - top - bottom;
  const atoms = [head(composed, measure), ...atomsOf(composed.blocks, measure)];
  return fillPages(atoms, { first: other + HIGHER_ON_FIRST[isWide ? 'wide' : 'upright'], other });
}

/** The head of the first page: letterhead, title, and what it is about. */
function head({ school, title, subtitle }: Composed, { choice, width }: Measure): Atom {
  const own = ownLetterhead(school);
  const type = { size: size.title, bold: true };
  const titled = spoken(title, choice).reduce((sum, { text }) => sum + linesIn(text, width, type), 0);
  const about = spoken(subtitle, choice).reduce((sum, { text }) => sum + linesIn(text, width, { size: size.body }), 0);
  const under = about * size.body * houseStyle.lineHeight * MM_PER_POINT;
  return {
    height:
      (own ? headHeight(own) + AFTER_OWN_HEAD : letterheadHeight(school)) +
      titled * size.title * 1.2 * MM_PER_POINT +
      1.5 +
      under,
    before: 0,
    after: 3,
    again: 0,
    withNext: true,
    divides: false,
  };
}

function letterheadHeight({ address, logo }: Letterhead): number {
  const lines = address === '' ? 0 : address.split('\n').length;
  const words = (size.heading + lines * size.small) * houseStyle.lineHeight * MM_PER_POINT;
  return Math.max(logo ? logoHeight : 0, words) + 12.6;
}
