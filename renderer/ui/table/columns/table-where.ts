import { searchFor } from '#domain/text/search.ts';

/** What single columns of a table are filtered by: words under the id of the column, as an address keeps them. */
export function whereOf(text: string): ReadonlyMap<string, string> {
  return new Map([...new URLSearchParams(text)].filter(([, words]) => words.trim() !== ''));
}

/** The same with other words for a column; none for the empty text. */
export function whereWith(text: string, column: string, words: string): string {
  const where = new Map(whereOf(text));
  if (words.trim() === '') where.delete(column);
  else where.set(column, words);
  return new URLSearchParams([...where]).toString();
}

/** What of a column is looked at. */
interface Read<Row> {
  id: string;
  text: (row: Row) => string;
}

/** Whether a row has in each column that is filtered the words which are asked of it; of one that is not there, none are. */
export function fitsWhere<Row>(text: string, columns: readonly Read<Row>[]): (row: Row) => boolean {
  const asked = [...whereOf(text)].flatMap(([id, words]) => {
    const column = columns.find((one) => one.id === id);
    return column ? [{ column, isWanted: searchFor(words) }] : [];
  });
  return (row) => asked.every(({ column, isWanted }) => isWanted(column.text(row)));
}
