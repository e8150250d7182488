import { limits } from '#electron/intake/limits.ts';
import { Refusal } from '#electron/intake/refusal.ts';
import { placeOf, refOf } from './cell-place.ts';
import type { NumberFormat } from './number-formats.ts';
import type { SharedStrings } from './shared-strings.ts';
import { isTrue } from './workbook.ts';
import { styleOfDays } from './workbook-library.ts';
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
  /** Cells without a value that could be trusted, by place, with what stands there. */
  readonly broken = new Map<string, string>();
  /** The number formats that say more than that it is a number, by place. */
  readonly formats = new Map<string, NumberFormat>();
  formulas = 0;
  merged = 0;
  readonly #strings: SharedStrings;
  readonly #styles: readonly NumberFormat[];
  readonly #cells = new Map<number, Map<number, string>>();
  #row = 0;
  #column = 0;

  /** @param styles the number format of each cell style of the workbook */
  constructor(strings: SharedStrings, styles: readonly NumberFormat[]) {
    this.#strings = strings;
    this.#styles = styles;
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
    const ref = refOf({ column, row: this.#row });
    const written = this.#value(ref, attributes, content);
    if (written === undefined) return;
    if (this.#row > limits.rows) throw tooMany('rows', limits.rows, this.#row);
    if (column > limits.columnsSeen) throw tooMany('columns', limits.columns, this.#row);
    const cells = this.#cells.get(this.#row) ?? new Map<number, string>();
    // two readers would see two lists: neither value is taken
    const value = cells.has(column) ? this.#broken(ref, '?') : written;
    cells.set(column, `<c r="${ref}" ${value}</c>`);
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
    if (place?.row !== this.#row) throw brokenPlace(this.#row, ref);
    return place.column;
  }

  /** The type and the value of the new cell; undefined where nothing stands in it. */
  #value(ref: string, attributes: Attributes, { hasFormula, value, inline }: CellContent): string | undefined {
    const type = attributes.get('t') ?? 'n';
    if (type === 'inlineStr') return inline === undefined ? undefined : this.#text(inline);
    // a formula without any result was never worked out; one with an empty result shows nothing
    if (value === undefined) return hasFormula && type !== 'str' ? this.#broken(ref, '=') : undefined;
    if (value === '') return undefined;
    if (type === 's' && isPosition(value, this.#strings.own)) return `t="s"><v>${value}</v>`;
    if (type === 'str' || type === 'd') return this.#text(value);
    if (type === 'b' && /^(?:[01]|true|false)$/i.test(value)) return `t="b"><v>${/^[1t]/i.test(value) ? 1 : 0}</v>`;
    // a picture placed in a cell stands there as an error with metadata
    if (type === 'e') return attributes.has('vm') && value === '#VALUE!' ? undefined : `t="e"><v>${value}</v>`;
    if (type === 'n' && number.test(value)) return this.#number(ref, attributes.get('s') ?? '', value);
    return this.#broken(ref, type === 's' ? '?' : value);
  }

  #text(text: string): string {
    return `t="s"><v>${this.#strings.add(text)}</v>`;
  }

  #number(ref: string, style: string, value: string): string {
    const format = isPosition(style, this.#styles.length) ? this.#styles[Number(style)] : undefined;
    // Excel shows a time of day of a whole day as the time only: a day all the same
    const isDay = format?.kind === 'day' || (format?.kind === 'time' && Number(value) >= earliestDay);
    if (isDay) return `s="${styleOfDays}"><v>${value}</v>`;
    if (format && (format.kind !== 'plain' || format.code !== '')) this.formats.set(ref, format);
    return `><v>${value}</v>`;
  }

  /** A cell that breaks the rules of the file is kept as such: it costs its own value and not the list (X20, X21). */
  #broken(ref: string, shown: string): string {
    this.broken.set(ref, shown.slice(0, mostShown));
    return this.#text('');
  }
}

/** 1 January 1950 as a serial number. */
const earliestDay = 18_264;

function isPosition(written: string, count: number): boolean {
  return /^\d{1,9}$/.test(written) && Number(written) < count;
}

const mostShown = 20;

/** A place that is none (X18). */
function brokenPlace(row: number, cell: string): Refusal {
  return new Refusal({ code: 'file-cell-broken', row, cell: cell.slice(0, mostShown) });
}

function tooMany(what: 'rows' | 'columns', most: number, row: number): Refusal {
  return new Refusal({ code: 'file-too-many', what, most, row });
}
