/** What a painting or a path in a page's contents is made of: PDF 32000-1, 7.8.2 and 8.2. */
const tokens =
  /\((?:\\.|[^\\()])*\)|<<|>>|<[\dA-Fa-f\s]*>|\/[^\s()<>[\]{}/%]*|[[\]]|[+-]?[\d.]+|[A-Za-z'"][A-Za-z\d*]*/g;

const beginsPath = new Set(['m', 're']);
const paintsPath = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);

/** A part of the contents, from one character to before another. */
type Span = readonly [from: number, to: number];

/**
 * The contents of a page in which everything painted outside the text that is tagged stands as an artifact: rules of
 * tables, and what the margins say on every page, which a screen reader is not to read out again (ISO 14289-1, 7.1).
 * `isPicture` tells whether a name that is painted is a picture, which has no tags within.
 */
export function withArtifacts(contents: string, isPicture: (name: string) => boolean): string {
  const spans = untagged(contents, isPicture);
  let at = 0;
  const parts: string[] = [];
  for (const [from, to] of spans) {
    parts.push(contents.slice(at, from), '/Artifact BMC\n', contents.slice(from, to), '\nEMC\n');
    at = to;
  }
  return [...parts, contents.slice(at)].join('');
}

/** What is painted outside every tag, in order. */
export function untagged(contents: string, isPicture: (name: string) => boolean): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let operands = -1;
  let named = '';
  let path = -1;
  let words = -1;
  for (const { 0: token, index } of contents.matchAll(tokens)) {
    const end = index + token.length;
    if (!/^[A-Za-z'"]/.test(token)) {
      if (operands === -1) operands = index;
      if (token.startsWith('/')) named = token.slice(1);
      continue;
    }
    const from = operands === -1 ? index : operands;
    operands = -1;
    if (token === 'BDC' || token === 'BMC') {
      depth += 1;
      words = -1;
    } else if (token === 'EMC') depth -= 1;
    if (depth > 0) continue;
    if (beginsPath.has(token) && path === -1) path = from;
    else if (token === 'n') path = -1;
    else if (paintsPath.has(token)) {
      spans.push([path === -1 ? from : path, end]);
      path = -1;
    } else if (token === 'BT') words = from;
    else if (token === 'ET' && words !== -1) spans.push([words, end]);
    else if (token === 'sh' || (token === 'Do' && isPicture(named))) spans.push([from, end]);
  }
  return spans;
}
