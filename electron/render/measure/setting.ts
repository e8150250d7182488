import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { headHeight, ownLetterhead } from '#electron/render/own-letterhead.ts';
import { spoken } from '#electron/render/spoken.ts';
import type { Composed, Letterhead } from '#templates/blocks.ts';
import { houseStyle, type Setting } from '#templates/house-style.ts';
import { type Atom, atomsOf } from './atoms.ts';
import type { Measure } from './heights.ts';
import { type Filled, fillPages } from './pages.ts';
import type { Setup } from './rows.ts';
import { linesIn } from './widths.ts';

const { page, widePage, size, wideTableSize, spacing, logoHeight } = houseStyle;
const MM_PER_POINT = 25.4 / 72;
/** The first page has no running line over it (renderer/paper.css). */
const HIGHER_ON_FIRST = { upright: 7, wide: 5 };

/** Between the school's own letterhead and the title (renderer/paper.css). */
const AFTER_OWN_HEAD = 8;

/** What speaks against a setting beside the others: the usual one wins where all are as good. */
const AGAINST: Readonly<Record<Setting, number>> = { usual: 0, snug: 0.5, wide: 0.9, close: 1.5, tight: 2.5 };

/** What speaks against pages that are set so, in pages of paper that a reader would give for it. */
const against = { littleOnLast: 3, halfEmpty: 2, maybeOneMore: 3, moreThanOne: 1 };

/** A last page with less on it is better saved, or given more; and less of one that another follows is half empty. */
const LITTLE = 0.2;
const HALF_EMPTY = 2 / 3;
/** What is reckoned is less sure with each page. */
const UNSURE = 0.02;

/** Word sets a page with so much less room than the page has, or more: what changes then may change there. */
const ROOMS = [1, 0.985, 1.01, 0.97, 1.025];
const NEAREST = 3;

/**
 * How close a document is set, the same for paper and for Word, so that both have the same pages: the usual way, unless
 * another saves the last page where there is little on it, or a page that would be half empty, or puts the whole on one.
 */
export function settingOf(composed: Composed, choice: LanguageChoice): Setting {
  const usual = fills(composed, choice, 'usual', ROOMS);
  if (isWell(usual)) return 'usual';
  const costs = settings.map((setting) => {
    const set = setting === 'usual' ? usual : fills(composed, choice, setting, ROOMS);
    return AGAINST[setting] + costOf(set);
  });
  return settings[costs.indexOf(Math.min(...costs))] ?? 'usual';
}

/** Whether there is nothing to be won: nothing speaks against the pages, and the last is too full to be saved. */
function isWell(tries: readonly Filled[]): boolean {
  const pages = Math.max(...tries.map(({ length }) => length));
  const asIs = pages + (pages > 1 ? against.moreThanOne : 0);
  return costOf(tries) === asIs && (pages === 1 || tries.every((full) => (full.at(-1) ?? 0) > FULL_ENOUGH));
}

/** No closer setting saves a last page that is so full. */
const FULL_ENOUGH = 0.6;

const settings: readonly Setting[] = ['usual', 'snug', 'wide', 'close', 'tight'];

function costOf(tries: readonly Filled[]): number {
  const pages = tries.map(({ length }) => length);
  const most = Math.max(...pages);
  const isSame = pages.every((each) => each === most);
  const each = tries.map((full) => {
    const followed = full.slice(0, -1);
    const isLittle = followed.length > 0 && (full.at(-1) ?? 0) < LITTLE + UNSURE * followed.length;
    return (
      (isLittle ? against.littleOnLast : 0) + followed.filter((part) => part < HALF_EMPTY).length * against.halfEmpty
    );
  });
  // what is nearest to what is reckoned has to be well; what is further away is weighed
  const nearest = Math.max(...each.slice(0, NEAREST));
  const all = each.reduce((sum, one) => sum + one, 0) / each.length;
  const pagesMore = (most > 1 ? against.moreThanOne : 0) + (isSame ? 0 : against.maybeOneMore);
  return most + pagesMore + 0.7 * nearest + 0.3 * all;
}

/** How wide the text of a page is, in millimetres: of an upright one, or of one that lies on its side. */
export function textWidth(isWide: boolean): number {
  return isWide ? page.height - 2 * widePage.side : page.width - 2 * page.side;
}

function textHeight(isWide: boolean): number {
  const { top, bottom } = isWide ? widePage : page;
  return (isWide ? page.width : page.height) - top - bottom;
}

/** How the pages of a document are set up. */
export function setupOf({ workbook }: Pick<Composed, 'workbook'>, choice: LanguageChoice): Setup {
  const isWide = workbook === 'sheets';
  return {
    choice,
    width: textWidth(isWide),
    height: textHeight(isWide),
    tableSize: isWide ? wideTableSize : size.table,
  };
}

/** How full the pages are of a document that is set so. */
export function filled(composed: Composed, choice: LanguageChoice, setting: Setting): Filled {
  return fills(composed, choice, setting, [1])[0] ?? [];
}

/** The same, once for each of the rooms: so many times what a page has. */
function fills(composed: Composed, choice: LanguageChoice, setting: Setting, rooms: readonly number[]): Filled[] {
  const isWide = composed.workbook === 'sheets';
  const measure = { ...setupOf(composed, choice), spacing: spacing[setting] };
  const other = textHeight(isWide);
  const first = other + HIGHER_ON_FIRST[isWide ? 'wide' : 'upright'];
  const atoms = [head(composed, measure), ...atomsOf(composed.blocks, measure)];
  return rooms.map((room) => fillPages(atoms, { first: room * first, other: room * other }));
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
