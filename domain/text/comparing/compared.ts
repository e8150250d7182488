/** A run of words that stands in both texts, was taken out of the first, or was put into the second. */
export interface Piece {
  kind: 'same' | 'out' | 'in';
  text: string;
}

/**
 * What became of a text, in words: the pieces that are the same or out are the first text, those that are the same or in are
 * the second. Of texts that have hardly a word in common, whole paragraphs are told, or all of it.
 */
export function compared(before: string, after: string): Piece[] {
  const byWords = steps(tokensOf(before, words), tokensOf(after, words));
  const found = byWords ?? steps(tokensOf(before, paragraphs), tokensOf(after, paragraphs)) ?? whole(before, after);
  return joined(withoutIslands(joined(found)));
}

// a word keeps its apostrophe and its hyphen; spaces are tokens, so that the pieces put together are the texts
const words = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu;
const paragraphs = /[^\n]*\n|[^\n]+/g;

function tokensOf(text: string, one: RegExp): string[] {
  return text.match(one) ?? [];
}

function whole(before: string, after: string): Piece[] {
  return [
    { kind: 'out', text: before },
    { kind: 'in', text: after },
  ];
}

/** So many tokens may differ; more are as good as another text, and would take time with their square. */
const MOST_DIFFERENT = 2_000;

/**
 * The shortest way from one list of tokens to another (Myers, An O(ND) Difference Algorithm, 1986); undefined where it takes
 * more than `MOST_DIFFERENT` steps.
 */
function steps(one: readonly string[], other: readonly string[]): Piece[] | undefined {
  const most = Math.min(one.length + other.length, MOST_DIFFERENT);
  const furthest = new Map<number, number>([[1, 0]]);
  const trail: Map<number, number>[] = [];
  for (let count = 0; count <= most; count += 1) {
    trail.push(new Map(furthest));
    for (let line = -count; line <= count; line += 2) {
      let at = isDown(furthest, line, count) ? reach(furthest, line + 1) : reach(furthest, line - 1) + 1;
      while (at < one.length && at - line < other.length && one[at] === other[at - line]) at += 1;
      furthest.set(line, at);
      if (at >= one.length && at - line >= other.length) return back(one, other, trail);
    }
  }
  return undefined;
}

type Furthest = ReadonlyMap<number, number>;

const reach = (furthest: Furthest, line: number): number => furthest.get(line) ?? -1;

/** Whether the step onto a line puts a token in, rather than taking one out. */
function isDown(furthest: Furthest, line: number, count: number): boolean {
  return line === -count || (line !== count && reach(furthest, line - 1) < reach(furthest, line + 1));
}

/** The way back from the end of both lists to their beginning, told forwards. */
function back(one: readonly string[], other: readonly string[], trail: readonly Furthest[]): Piece[] {
  let [at, to] = [one.length, other.length];
  const pieces: Piece[] = [];
  const same = (until: number) => {
    for (; at > until; at -= 1, to -= 1) pieces.push({ kind: 'same', text: one[at - 1] ?? '' });
  };
  for (let count = trail.length - 1; count > 0; count -= 1) {
    const furthest = trail[count] ?? new Map<number, number>();
    const line = at - to;
    const down = isDown(furthest, line, count);
    const from = reach(furthest, down ? line + 1 : line - 1);
    same(down ? from : from + 1);
    if (down) {
      to -= 1;
      pieces.push({ kind: 'in', text: other[to] ?? '' });
    } else {
      at -= 1;
      pieces.push({ kind: 'out', text: one[at] ?? '' });
    }
  }
  same(0);
  return pieces.reverse();
}

/** What stands between two changes and is no word goes with them: 'red and blue' for 'green or black' is one change. */
function withoutIslands(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, at): Piece[] => {
    const isIsland =
      piece.kind === 'same' && /^[^\p{L}\p{N}\n]+$/u.test(piece.text) && at > 0 && at < pieces.length - 1;
    return isIsland
      ? [
          { kind: 'out', text: piece.text },
          { kind: 'in', text: piece.text },
        ]
      : [piece];
  });
}

/** Neighbours of a kind as one piece; of each change what was taken out stands first. */
function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  let [out, put] = ['', ''];
  const flush = () => {
    if (out !== '') found.push({ kind: 'out', text: out });
    if (put !== '') found.push({ kind: 'in', text: put });
    [out, put] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    if (kind === 'out') out += text;
    else if (kind === 'in') put += text;
    else {
      flush();
      const last = found.at(-1);
      if (last?.kind === 'same') last.text += text;
      else found.push({ kind: 'same', text });
    }
  }
  flush();
  return found;
}
