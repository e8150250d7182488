import type { Workbook } from 'exceljs';
import type { Letterhead } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import type { SheetContext } from './sheet.ts';

const PIXELS_PER_MM = 96 / 25.4;

/** The widest that a logo may be, in millimetres: the school's name begins beside it. */
const WIDEST = 27;

/** Puts the logo at the head of a sheet, over the rows beside which the school's name and address stand. */
export function addLogo(workbook: Workbook, logo: NonNullable<Letterhead['logo']>, { sheet }: SheetContext): void {
  const extension = logo.kind === 'jpg' ? 'jpeg' : 'png';
  const image = workbook.addImage({ base64: Buffer.from(logo.bytes).toString('base64'), extension });
  const scale = Math.min(houseStyle.logoHeight / logo.height, WIDEST / logo.width) * PIXELS_PER_MM;
  const size = { width: Math.round(logo.width * scale), height: Math.round(logo.height * scale) };
  sheet.addImage(image, { tl: { col: 0, row: 0 }, ext: size });
}
