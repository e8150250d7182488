import { plainLetters } from '#domain/text/search.ts';

/** A part of a text, from one letter to before another. */
export interface Span {
  from: number;
  to: number;
}

/** Letters and figures, with what nobody sees between them: a soft hyphen hides no name. */
const words = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+/gu;

/** E-mail addresses, paths and names of files: a name may stand in them with something else beside it. */
const addresses = /\S*[@\\/]\S*|\S+\.\p{L}{2,5}(?![\p{L}\p{N}])/gu;

/** So many signs may stand between the words of one name: 'Penhale, Siân'. */
const MOST_BETWEEN = 3;
/** A shorter piece stands in many addresses by chance. */
const LEAST_IN_ADDRESS = 3;

/**
 * Where a name or a word stands in a text, in whatever spelling: with or without accents, in capitals, with an 's at its
 * end, its words in either order or written as one, with hidden signs in it, and inside an address or the name of a file,
 * which goes whole. Spans are in order and do not overlap.
 */
export function spansOf(text: string, wanted: string): Span[] {
  const parts = [...wanted.matchAll(words)].map(([word]) => plainLetters(word)).filter(Boolean);
  if (parts.length === 0) return [];
  const found = [...text.matchAll(words)].map(({ 0: word, index }) => ({
    plain: plainLetters(word),
    from: index,
    to: index + word.length,
  }));
  const joined = parts.join('');
  const orders = [parts, parts.toReversed(), [joined]];
  const spans = found.flatMap((_, at) =>
    orders.flatMap((order): Span[] => {
      const run = found.slice(at, at + order.length);
      const [first, last] = [run[0], run.at(-1)];
      const isIt = run.length === order.length && run.every((word, index) => isWord(word.plain, order[index] ?? ''));
      return first && last && isIt && areTogether(run) ? [{ from: first.from, to: last.to }] : [];
    }),
  );
  return merged([...spans, ...addressesWith(text, joined)]);
}

/** Addresses and names of files that hold some letters, whole. */
export function addressesWith(text: string, letters: string): Span[] {
  if (letters.length < LEAST_IN_ADDRESS) return [];
  return [...text.matchAll(addresses)]
    .filter(([address]) => plainLetters(address).includes(letters))
    .map(({ 0: address, index }) => ({ from: index, to: index + address.length }));
}

/** The word itself, or with an s at its end. */
function isWord(plain: string, part: string): boolean {
  return plain === part || plain === `${part}s`;
}

function areTogether(run: readonly Span[]): boolean {
  return run.every(({ from }, at) => at === 0 || from - (run[at - 1]?.to ?? from) <= MOST_BETWEEN);
}

/** Spans in order, those that touch as one. */
export function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to);
    else found.push({ ...span });
  }
  return found;
}
