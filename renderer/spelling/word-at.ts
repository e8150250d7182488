const letters = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The word of a text in which a place lies, or at whose end; undefined between words. Parts of 'well-being' are words. */
export function wordAt(text: string, place: number): { word: string; start: number; end: number } | undefined {
  for (const { 0: word, index: start } of text.matchAll(letters)) {
    const end = start + word.length;
    if (start <= place && place <= end) return { word, start, end };
    if (start > place) return undefined;
  }
  return undefined;
}
