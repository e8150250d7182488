import { limits } from '#electron/intake/limits.ts';
import { Refusal } from '#electron/intake/refusal.ts';
import { placeOf, refOf } from './cell-place.ts';
import type { SharedStrings } from './shared-strings.ts';
import { isTrue } from './workbook.ts';
import { xmlPart } from './xml-text.ts';

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

/** A worksheet while it is checked and written anew, cell by cell. */
export class WorksheetCopy {
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly uncalculated = new Set<string>();
  formulas = 0;
  merged = 0;
  readonly #strings: SharedStrings;
  readonly #styles: number;
  readonly #cells = new Map<number, Map<number, string>>();
  #row = 0;
  #column = 0;

  /** @param styles how many cell styles the workbook has */
  constructor(strings: SharedStrings, styles: number) {
    this.#strings = strings;
    this.#styles = styles;
  }

  startRow(attributes: Attributes): void {
    const written = attributes.get('r') ?? String(this.#row + 1);
    if (!/^[1-9]\d*$/.test(written)) throw broken(this.#row + 1, written);
    this.#row = Number(written);
    this.#column = 0;
    if (isTrue(attributes.get('hidden'))) this.hiddenRows.add(this.#row);
  }

  /** Columns that are hidden, `min` to `max` counted from 1; positions are kept from 0. */
  addColumns(attributes: Attributes): void {
    if (!isTrue(attributes.get('hidden'))) return;
    const last = Math.min(Number(attributes.get('max')), limits.columns);
    for (let column = Number(attributes.get('min')); column <= last; column += 1) this.hiddenColumns.add(column - 1);
  }

  addCell(attributes: Attributes, content: CellContent): void {
    const column = this.#columnOf(attributes.get('r'));
    this.#column = column;
    if (content.hasFormula) this.formulas += 1;
    const ref = refOf({ column, row: this.#row });
    const written = this.#value(ref, attributes, content);
    if (written === undefined) return;
    if (this.#row > limits.rows) throw tooMany('rows', limits.rows, this.#row);
    if (column > limits.columns) throw tooMany('columns', limits.columns, this.#row);
    const cells = this.#cells.get(this.#row) ?? new Map<number, string>();
    if (cells.has(column)) throw broken(this.#row, ref);
    cells.set(column, `<c r="${ref}"${this.#style(attributes)} ${written}</c>`);
    this.#cells.set(this.#row, cells);
  }

  /** The worksheet as it was written anew, rows and cells in order. */
  part(): string {
    const byPosition = (a: readonly [number, unknown], b: readonly [number, unknown]) => a[0] - b[0];
    const rows = [...this.#cells].sort(byPosition).map(([row, cells]) => {
      const inOrder = [...cells].sort(byPosition).map(([, cell]) => cell);
      return `<row r="${row}">${inOrder.join('')}</row>`;
    });
    return xmlPart(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`);
  }

  #columnOf(ref: string | undefined): number {
    if (ref === undefined) return this.#column + 1;
    const place = placeOf(ref);
    if (place?.row !== this.#row) throw broken(this.#row, ref);
    return place.column;
  }

  /** The type and the value of the new cell; undefined where nothing stands in it. */
  #value(ref: string, attributes: Attributes, { hasFormula, value, inline }: CellContent): string | undefined {
    const type = attributes.get('t') ?? 'n';
    if (type === 'inlineStr') return inline === undefined ? undefined : this.#text(inline);
    if (value === undefined || value === '') {
      if (hasFormula && type !== 'str') this.uncalculated.add(ref);
      return hasFormula && type !== 'str' ? this.#text('') : undefined;
    }
    if (type === 's' && isPosition(value, this.#strings.own)) return `t="s"><v>${value}</v>`;
    if (type === 'str' || type === 'd') return this.#text(value);
    if (type === 'b' && isPosition(value, 2)) return `t="b"><v>${value}</v>`;
    // a picture placed in a cell stands there as an error with metadata
    if (type === 'e') return attributes.has('vm') && value === '#VALUE!' ? undefined : `t="e"><v>${value}</v>`;
    if (type === 'n' && number.test(value)) return `><v>${value}</v>`;
    throw broken(this.#row, ref);
  }

  #text(text: string): string {
    return `t="s"><v>${this.#strings.add(text)}</v>`;
  }

  #style(attributes: Attributes): string {
    const style = attributes.get('s') ?? '';
    return isPosition(style, this.#styles) ? ` s="${style}"` : '';
  }
}

function isPosition(written: string, count: number): boolean {
  return /^\d{1,9}$/.test(written) && Number(written) < count;
}

const mostShown = 20;

function broken(row: number, cell: string): Refusal {
  return new Refusal({ code: 'file-cell-broken', row, cell: cell.slice(0, mostShown) });
}

function tooMany(what: 'rows' | 'columns', most: number, row: number): Refusal {
  return new Refusal({ code: 'file-too-many', what, most, row });
}
