/** The phrases of a list written with commas: long tables of words read better in lines than one to a line. */
export function wordList(written: string): readonly string[] {
  return written.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}
