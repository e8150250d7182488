/** Where something stands in a file: the names of the groups and the places in the lists, from outside to inside. */
export type Place = readonly (string | number)[];

interface Level {
  /** The names in a group so far; null in a list. */
  names: Set<string> | null;
  /** The name or the place that is being read. */
  at: string | number;
}

/**
 * The first name that stands twice in one group of a JSON text, with where; undefined where each stands once. A reader of
 * JSON keeps the later one without a word, so that the person who wrote the file would not see which of them holds. The
 * text must be JSON.
 */
export function nameTwice(text: string): Place | undefined {
  const levels: Level[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const level = levels.at(-1);
    const character = text[at];
    if (character === '{') levels.push({ names: new Set(), at: '' });
    else if (character === '[') levels.push({ names: null, at: 0 });
    else if (character === '}' || character === ']') levels.pop();
    else if (character === ',' && typeof level?.at === 'number') level.at += 1;
    else if (character === '"') {
      const end = endOfString(text, at);
      if (level?.names && isName(text, end)) {
        level.at = String(JSON.parse(text.slice(at, end)));
        if (level.names.has(level.at)) return levels.map((one) => one.at);
        level.names.add(level.at);
      }
      at = end - 1;
    }
  }
  return undefined;
}

/** The place behind a string that begins with the quotation mark at `from`. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function isName(text: string, from: number): boolean {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return text[at] === ':';
}
