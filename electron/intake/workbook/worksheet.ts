import type { SerialsFrom } from '#domain/staff-list/cells.ts';
import type { NumberFormat } from './number-formats.ts';
import { joinedText, type SharedStrings } from './shared-strings.ts';
import { type CellContent, WorksheetCells } from './worksheet-cells.ts';
import { attributesOf, type XmlTag, xmlTags } from './xml-tags.ts';

/**
 * Reads the values of a worksheet and nothing else: no formulas, links or decoration. Throws a Refusal for a cell outside
 * 20,000 rows by 1,000 columns and a place that is none; a cell that stands twice, a text that is not in the shared
 * strings and a number that is none break their cell only (security X14, X16, X18–X21, X26). Cells that are only coloured
 * count as nothing: many lists are formatted down to the last row of the sheet.
 */
export function readWorksheet(
  xml: string,
  strings: SharedStrings,
  styles: readonly NumberFormat[],
  serialsFrom: SerialsFrom,
): WorksheetCells {
  const cells = new WorksheetCells(strings, styles, serialsFrom);
  const tags = xmlTags(xml);
  for (const tag of tags) {
    if (tag.kind === 'open' && tag.name === 'extLst') pass(tags, tag.name);
    else if (tag.kind !== 'close') takeTag(cells, tag, tags);
  }
  return cells;
}

const nothing: CellContent = { hasFormula: false };

function takeTag(cells: WorksheetCells, tag: XmlTag, tags: Iterator<XmlTag>): void {
  if (tag.name === 'row') cells.startRow(attributesOf(tag));
  else if (tag.name === 'c') cells.addCell(attributesOf(tag), tag.kind === 'open' ? contentOf(tags) : nothing);
  else if (tag.name === 'col') cells.addColumns(attributesOf(tag));
  else if (tag.name === 'mergeCell') cells.merged += 1;
}

function contentOf(tags: Iterator<XmlTag>): CellContent {
  const content: CellContent = { hasFormula: false };
  for (let next = tags.next(); !next.done; next = tags.next()) {
    const { name, kind, textBefore } = next.value;
    if (kind === 'close' && name === 'c') break;
    if (kind !== 'close' && name === 'f') content.hasFormula = true;
    if (kind === 'close' && name === 'v') content.value = textBefore.trim() === '' ? '' : textBefore;
    if (kind === 'open' && name === 'is') content.inline = joinedText(tags, name);
    if (kind === 'open' && name === 'extLst') pass(tags, name);
  }
  return content;
}

function pass(tags: Iterator<XmlTag>, element: string): void {
  for (let depth = 1; depth > 0; ) {
    const next = tags.next();
    if (next.done) return;
    if (next.value.name !== element || next.value.kind === 'empty') continue;
    depth += next.value.kind === 'open' ? 1 : -1;
  }
}
