import type { TrailLine } from './trail-line.ts';

/** What is saved while somebody types: each save leaves a line of its own. */
const savedWhileTyping: ReadonlySet<string> = new Set([
  'records.answer',
  'rows.save',
  'revisions.explain',
  'training.save',
]);

/** What begins or ends a sitting of somebody at the program. */
export const sittingEnds = ['session-locked', 'vault.open', 'vault.create', 'vault.recover'] as const;

/** Where a sitting begins or ends, in the general trail. */
export interface SittingEnd {
  number: number;
  at: string;
}

/** A line and its place: which trail it stands in, and where. */
type PlacedLine = TrailLine & { number: number; restricted: boolean };

/** Lines of one sitting that say the same, as one: from the first to the last, and how many they are. */
export interface Folded<Line> {
  first: Line;
  last: Line;
  count: number;
}

/**
 * Lines, the newest first, with neighbours folded that saving while typing has left: by the same person, of the same
 * record, in the same sitting. Every other line stays by itself. `ends` are in the order of their numbers.
 */
export function folded<Line extends PlacedLine>(lines: readonly Line[], ends: readonly SittingEnd[]): Folded<Line>[] {
  const found: Folded<Line>[] = [];
  for (const line of lines) {
    const newer = found.at(-1);
    if (newer && isSame(newer.first, line) && sitting(newer.first, ends) === sitting(line, ends)) {
      newer.first = line;
      newer.count += 1;
    } else found.push({ first: line, last: line, count: 1 });
  }
  return found;
}

function isSame(one: PlacedLine, other: PlacedLine): boolean {
  return savedWhileTyping.has(one.what) && sameness(one) === sameness(other);
}

function sameness({ restricted, by, what, outcome, about, people, detail }: PlacedLine): string {
  return JSON.stringify([restricted, by, what, outcome, about, people, detail]);
}

/** How many sittings had ended or begun before a line; the headteacher's own trail has only the clock to tell. */
function sitting({ number, at, restricted }: PlacedLine, ends: readonly SittingEnd[]): number {
  // a clock that was set back puts times out of order, never numbers
  if (restricted) return ends.filter((end) => end.at <= at).length;
  let [least, most] = [0, ends.length];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if ((ends[middle]?.number ?? number) < number) least = middle + 1;
    else most = middle;
  }
  return least;
}
