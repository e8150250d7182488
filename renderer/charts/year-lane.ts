import type { Day } from '#domain/days/dates.ts';
import type { Span } from './layout.ts';
import { type Days, labelLines, leftOf, type Placed, placedIn, rowsOf, spanIn } from './year-layout.ts';

/** A day that many deadlines end on. */
export interface YearMark {
  on: Day;
  /** How many are still to be met. */
  count: number;
  late: boolean;
  /** Everything about it in a line. */
  label: string;
  /** The address of its deadlines. */
  to: string;
}

/** A cycle in the picture of a year: when its phases are held, and the days that it names. */
export interface YearLane extends Days {
  id: string;
  name: string;
  /** A label that would say what the one before says is empty. */
  windows: readonly (Days & { label: string })[];
  marks: readonly YearMark[];
}

/** A lane with the place of each of its parts, in pixels from its own top left corner. */
export interface LaneLayout {
  height: number;
  /** Where its bar lies; null where the cycle itself lies outside the year. */
  bar: Span | null;
  barTop: number;
  windows: (Placed & { top: number; lines: readonly string[]; isAtEnd: boolean })[];
  marks: { mark: YearMark; middle: number; top: number }[];
}

export const LINE = 16;
export const BAR = 12;
/** A mark can be pressed: 24 pixels at least (rule 17). */
export const MARK = 24;
const NAME = 20;
const GAP = 4;
/** A label that has less room than this to the right edge ends at it, and takes so much from the one before. */
const LEAST_LABEL = 72;

/** Lays a lane out: its name, the marks in rows, the cycle as a bar with the phases in it, and their labels below. */
export function laneLayout(lane: YearLane, year: Days, width: number): LaneLayout {
  const inYear = lane.marks.filter(({ on }) => on >= year.starts && on <= year.ends);
  const half = MARK / 2;
  const middles = inYear.map(({ on }) => Math.min(width - half, Math.max(half, leftOf(on, year, width))));
  const rows = rowsOf(middles, MARK + GAP);
  const markRows = Math.max(-1, ...rows) + 1;
  const barTop = NAME + markRows * (MARK + GAP);
  const shown = lane.windows.filter(({ starts, ends }) => starts <= year.ends && ends >= year.starts);
  const placed = placedIn(shown, year, width).map((place, index) => {
    const isAtEnd = width - place.left < LEAST_LABEL;
    const room = isAtEnd ? 2 * LEAST_LABEL : roomAfter(index, shown, year, width);
    return { ...place, isAtEnd, lines: labelLines(shown[index]?.label ?? '', room) };
  });
  const tops = rowTops(placed, barTop);
  return {
    height: (tops.at(-1) ?? barTop) + GAP,
    bar: lane.starts <= year.ends && lane.ends >= year.starts ? spanIn(lane, year, width) : null,
    barTop,
    windows: placed.map((place) => ({ ...place, top: tops[place.row] ?? barTop })),
    marks: inYear.map((mark, index) => ({
      mark,
      middle: middles[index] ?? 0,
      // the row nearest to the bar is the first
      top: NAME + (markRows - 1 - (rows[index] ?? 0)) * (MARK + GAP),
    })),
  };
}

/** Where each row of windows begins, and where the last ends; a row is as high as its bar and its longest label. */
function rowTops(windows: readonly { row: number; lines: readonly string[] }[], first: number): number[] {
  const rows = Math.max(0, ...windows.map(({ row }) => row)) + 1;
  const tops = [first];
  for (let row = 0; row < rows; row += 1) {
    const lines = Math.max(0, ...windows.filter((one) => one.row === row).map((one) => one.lines.length));
    tops.push((tops[row] ?? first) + BAR + lines * LINE + GAP);
  }
  return tops;
}

/** The pixels from the start of a window to the next label, or to the edge. */
function roomAfter(index: number, windows: readonly YearLane['windows'][number][], year: Days, width: number): number {
  const here = windows[index];
  if (!here) return 0;
  const next = windows.slice(index + 1).find(({ starts, label }) => starts > here.starts && label !== '');
  const nextLeft = next ? leftOf(next.starts, year, width) : width;
  const until = next && width - nextLeft < LEAST_LABEL ? width - 2 * LEAST_LABEL : nextLeft;
  return until - GAP - leftOf(here.starts, year, width);
}
