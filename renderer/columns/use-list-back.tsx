import type { OwnColumnList } from '#domain/own-columns/own-column.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import type { ComesBack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.columns.back;

/** How a list comes back from Excel; `of` is the cycle that it is a list of. */
export function useListBack(list: OwnColumnList, of: string | null): ComesBack {
  const { ask } = useWrite('lists.readBack');
  const add =
    list === 'staff' ? (
      <a href={href('importStaff')}>{says.addPeople}</a>
    ) : (
      <a href={href('cycles')}>{says.addReviews}</a>
    );
  return { list, of, read: (asked) => ask({ list: asked }), addNote: <p>{add}</p> };
}
