import { words } from '#renderer/words/index.ts';
import './sheet-groups.css';

/** The nine groups of a recovery sheet, numbered as they are on paper. */
export function SheetGroups({ groups }: { groups: readonly string[] }) {
  return (
    <ol className="sheet-groups" aria-label={words.people.sheets.groups}>
      {groups.map((group, index) => (
        <li key={words.people.sheets.group(index + 1)}>{group}</li>
      ))}
    </ol>
  );
}
