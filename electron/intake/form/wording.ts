/** Words as they are read, piece by piece: what stands at their ends and says nothing is left off. */
export class Wording {
  private said = '';
  private lines = 0;

  /** Adds words to the line that is being read. */
  add(text: string): void {
    if (text === '') return;
    if (this.said !== '') this.said += '\n'.repeat(this.lines);
    this.lines = 0;
    this.said += text;
  }

  /** The next words begin a line. */
  endLine(): void {
    this.lines += 1;
  }

  /** Everything that was said, without spaces and empty lines round it. */
  text(): string {
    return this.said.replaceAll('\u00a0', ' ').replace(/^[\s\u2003]+|[\s\u2003]+$/gu, '');
  }
}
