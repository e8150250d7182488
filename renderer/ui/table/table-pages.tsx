import { Button } from '#renderer/ui/button.tsx';
import { words } from '#renderer/words/index.ts';
import { ROWS_PER_PAGE } from './table-model.ts';

/** Which rows are shown of how many, and the way to the others; nothing where one page holds them all. */
export function TablePages({
  page,
  pages,
  rows,
  onPage,
}: {
  page: number;
  pages: number;
  rows: number;
  onPage: (page: number) => void;
}) {
  const said = words.kit.table;
  if (pages === 1) return null;
  const from = (page - 1) * ROWS_PER_PAGE + 1;
  return (
    <nav className="table-pages" aria-label={said.pages}>
      <span className="small" role="status">
        {said.rows(from, Math.min(rows, page * ROWS_PER_PAGE), rows)}
      </span>
      <Button disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {said.previous}
      </Button>
      <Button disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {said.next}
      </Button>
    </nav>
  );
}
