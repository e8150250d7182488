import { useEffect } from 'react';
import { type Partly, showPartly, usePartly } from '#renderer/asking/undo.ts';
import { ActionDialog, Stack } from '#renderer/ui/index.ts';
import { listed } from '#renderer/words/days/days.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';

/** What undoing leaves as it is, said before it is done. */
export function PartlyDialog() {
  const partly = usePartly();
  // nothing of it stays open past a lock
  useEffect(() => () => showPartly(null), []);
  if (!partly) return null;
  const { title, text, action, nothing } = words.changes.some;
  const { rest, putBack, cannot, staying } = partly;
  const { apart } = words.changes;
  const isWhole = cannot.length === 0;
  return (
    <ActionDialog
      open
      title={isWhole ? apart.title : title}
      onClose={() => showPartly(null)}
      action={isWhole ? apart.action : rest > 0 ? action(rest) : undefined}
      onDo={() => {
        showPartly(null);
        putBack();
      }}
    >
      <Stack>
        {!isWhole && <p>{text}</p>}
        {!isWhole && (
          <ul>
            {linesOf(partly).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {rest === 0 && <p>{nothing}</p>}
        {staying.length > 0 && <p>{apart.text(listed(staying))}</p>}
        {staying.length > 0 && <p>{apart.why}</p>}
      </Stack>
    </ActionDialog>
  );
}

/** What stays of one person for one reason is one line. */
function linesOf({ cannot }: Partly): string[] {
  const groups = Map.groupBy(cannot, ({ name, problem }) => JSON.stringify([name, problem]));
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    const tables = [...new Set(rows.map(({ table }) => table))];
    return first ? [words.changes.some.row(tables, first.name, sentence(first.problem))] : [];
  });
}
