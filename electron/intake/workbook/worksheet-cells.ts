import { type Cell, isBlank, type SerialsFrom, type SheetRow } from '#domain/staff-list/cells.ts';
import { limits } from '#electron/intake/limits.ts';
import { Refusal } from '#electron/intake/refusal.ts';
import { placeOf } from './cell-place.ts';
import { numberCell } from './cell-value.ts';
import type { NumberFormat } from './number-formats.ts';
import type { SharedStrings } from './shared-strings.ts';
import { isTrue } from './workbook.ts';
import { plainText } from './xml-text.ts';

/** What stands in a cell, as raw XML text. */
export interface CellContent {
  hasFormula: boolean;
  /** The value, or the result that was worked out last. */
  value?: string;
  /** Text kept in the cell itself. */
  inline?: string;
}

type Attributes = ReadonlyMap<string, string>;

const number = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,3})?$/;

/** The cells of a worksheet, put where they stand one by one. */
export class WorksheetCells {
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  formulas = 0;
  merged = 0;
  readonly #strings: SharedStrings;
  readonly #styles: readonly NumberFormat[];
  readonly #serialsFrom: SerialsFrom;
  readonly #cells = new Map<number, Map<number, Cell>>();
  #width = 0;
  #row = 0;
  #column = 0;

  /** @param styles the number format of each cell style of the workbook */
  constructor(strings: SharedStrings, styles: readonly NumberFormat[], serialsFrom: SerialsFrom) {
    this.#strings = strings;
    this.#styles = styles;
    this.#serialsFrom = serialsFrom;
  }

  startRow(attributes: Attributes): void {
    const written = attributes.get('r') ?? String(this.#row + 1);
    if (!/^[1-9]\d*$/.test(written)) throw brokenPlace(this.#row + 1, written);
    this.#row = Number(written);
    this.#column = 0;
    if (isTrue(attributes.get('hidden'))) this.hiddenRows.add(this.#row);
  }

  /** Columns that are hidden, `min` to `max` counted from 1; positions are kept from 0. */
  addColumns(attributes: Attributes): void {
    if (!isTrue(attributes.get('hidden'))) return;
    const last = Math.min(Number(attributes.get('max')), limits.columnsSeen);
    for (let column = Number(attributes.get('min')); column <= last; column += 1) this.hiddenColumns.add(column - 1);
  }

  addCell(attributes: Attributes, content: CellContent): void {
    const column = this.#columnOf(attributes.get('r'));
    this.#column = column;
    if (content.hasFormula) this.formulas += 1;
    const value = this.#value(attributes, content);
    if (value === undefined) return;
    if (this.#row > limits.rows) throw tooMany('rows', limits.rows, this.#row);
    if (column > limits.columnsSeen) throw tooMany('columns', limits.columns, this.#row);
    if (typeof value === 'string' && value.length > limits.cellCharacters)
      throw tooMany('characters', limits.cellCharacters, this.#row);
    const cells = this.#cells.get(this.#row) ?? new Map<number, Cell>();
    // two readers would see two lists: neither value is taken
    cells.set(column, cells.has(column) ? broken('?') : value);
    this.#cells.set(this.#row, cells);
    this.#width = Math.max(this.#width, column);
  }

  /** The rows in which something can be seen, in order and all of one width. */
  rows(): SheetRow[] {
    return [...this.#cells]
      .sort(([a], [b]) => a - b)
      .map(([row, byColumn]) => {
        const cells = Array.from({ length: this.#width }, (): Cell => '');
        for (const [column, cell] of byColumn) cells[column - 1] = cell;
        return { row, cells, hidden: this.hiddenRows.has(row) };
      })
      .filter(({ cells }) => !cells.every(isBlank));
  }

  #columnOf(ref: string | undefined): number {
    if (ref === undefined) return this.#column + 1;
    const place = placeOf(ref);
    if (place?.row !== this.#row) throw brokenPlace(this.#row, ref);
    return place.column;
  }

  /** What stands in a cell; undefined for nothing. A cell that breaks the rules of the file costs its own value (X20, X21). */
  #value(attributes: Attributes, { hasFormula, value, inline }: CellContent): Cell | undefined {
    const type = attributes.get('t') ?? 'n';
    if (type === 'inlineStr') return inline === undefined ? undefined : plainText(inline);
    // a formula without any result was never worked out; one with an empty result shows nothing
    if (value === undefined) return hasFormula && type !== 'str' ? broken('=') : undefined;
    if (value === '') return undefined;
    if (type === 's') return (/^\d{1,9}$/.test(value) ? this.#strings.at(Number(value)) : undefined) ?? broken('?');
    if (type === 'str' || type === 'd') return plainText(value);
    if (type === 'b' && /^(?:[01]|true|false)$/i.test(value)) return /^[1t]/i.test(value) ? 'TRUE' : 'FALSE';
    // a picture placed in a cell stands there as an error with metadata
    if (type === 'e') return attributes.has('vm') && value === '#VALUE!' ? undefined : broken(plainText(value));
    if (type !== 'n' || !number.test(value)) return broken(value);
    const style = attributes.get('s') ?? '';
    const format = /^\d{1,9}$/.test(style) ? this.#styles[Number(style)] : undefined;
    return numberCell(Number(value), format, this.#serialsFrom);
  }
}

const mostShown = 20;

function broken(shown: string): Cell {
  return { broken: shown.slice(0, mostShown) };
}

/** A place that is none (X18). */
function brokenPlace(row: number, cell: string): Refusal {
  return new Refusal({ code: 'file-cell-broken', row, cell: cell.slice(0, mostShown) });
}

function tooMany(what: 'rows' | 'columns' | 'characters', most: number, row: number): Refusal {
  return new Refusal({ code: 'file-too-many', what, most, row });
}
