/** The lines of some notes that say something, in their order. */
export function noteLines(notes: string): string[] {
  return notes
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Notes without the first line that says so; undefined where no line does. */
export function withoutLine(notes: string, wanted: string): string | undefined {
  const lines = notes.split('\n');
  const at = lines.findIndex((line) => line.trim() === wanted);
  return at < 0 ? undefined : lines.toSpliced(at, 1).join('\n');
}

/** A text with one more line at its end. */
export function withLine(text: string, line: string): string {
  return text.trim() === '' ? line : `${text.trimEnd()}\n${line}`;
}
