import { Notice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { Look } from './columns/how-to-read.ts';

/** What the user should know about the table before it is used. */
export function SheetWarnings({ warnings }: Pick<Look, 'warnings'>) {
  if (warnings.length === 0) return null;
  const sentences = [...new Set(warnings.map(words.import.sheetWarning))];
  return (
    <Notice kind="info">
      <ul className="plain-list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
