import type { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
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

/**
 * The workbook without an attribute that the library writes on a picture of fixed size and that the standard does not
 * know there (ECMA-376 part 1, 20.5.2.24).
 */
export function withoutStrayAnchors(file: Uint8Array): Uint8Array {
  const drawings = unzipSync(file, { filter: ({ name }) => /^xl\/drawings\/drawing\d+\.xml$/.test(name) });
  if (Object.keys(drawings).length === 0) return file;
  const mended = Object.entries(drawings).map(([name, xml]): [string, Uint8Array] => [
    name,
    strToU8(strFromU8(xml).replaceAll('<xdr:oneCellAnchor editAs="oneCell">', '<xdr:oneCellAnchor>')),
  ]);
  return zipSync({ ...unzipSync(file), ...Object.fromEntries(mended) });
}
