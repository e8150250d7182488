import type { Anchor, Workbook } from 'exceljs';
import type { Letterhead } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import type { SheetContext } from './sheet.ts';

/** The part of the logo's height that the row of the school's name takes; the row of its address takes the rest. */
export const NAME_ROW = 0.6;

/** English Metric Units, in which drawings are placed: to a millimetre, and to a pixel of 1/96 inch. */
const EMU_PER_MM = 36_000;
const EMU_PER_PIXEL = 9525;
const PIXELS_PER_CHARACTER = 7;

/** Puts the logo at the head of a sheet, over the two rows beside which the school's name and address stand. */
export function addLogo(
  workbook: Workbook,
  logo: NonNullable<Letterhead['logo']>,
  { sheet, widths }: SheetContext,
): void {
  const extension = logo.kind === 'jpg' ? 'jpeg' : 'png';
  const image = workbook.addImage({ base64: Buffer.from(logo.bytes).toString('base64'), extension });
  const height = houseStyle.logoHeight * EMU_PER_MM;
  const column = (widths[0] ?? 1) * PIXELS_PER_CHARACTER * EMU_PER_PIXEL;
  const width = Math.min((height * logo.width) / logo.height, column * 4);
  const shown = (width * logo.height) / logo.width;
  const inSecondRow = shown > height * NAME_ROW;
  const bottomRight = anchor({
    nativeCol: Math.floor(width / column),
    nativeColOff: Math.round(width % column),
    nativeRow: inSecondRow ? 1 : 0,
    nativeRowOff: Math.round(shown - (inSecondRow ? height * NAME_ROW : 0)),
  });
  const topLeft = anchor({ nativeCol: 0, nativeColOff: 0, nativeRow: 0, nativeRowOff: 0 });
  sheet.addImage(image, { tl: topLeft, br: bottomRight, editAs: 'oneCell' });
}

type Place = Pick<Anchor, 'nativeCol' | 'nativeColOff' | 'nativeRow' | 'nativeRowOff'>;

function anchor(place: Place): Anchor {
  return place as Anchor; // the library makes its own anchors of these four
}
