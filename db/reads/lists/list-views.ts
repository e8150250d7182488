import { listColumns, savedFilter } from '#db/schema/lists/list-views.ts';
import type { ReadableDb } from '#db/types.ts';
import { byText } from '#domain/text/order.ts';

/** How somebody looks at lists: the columns of each, and the filters that they gave a name, in the order of the names. */
export function listViews(db: ReadableDb) {
  return {
    columns: db.select().from(listColumns).all(),
    saved: db
      .select()
      .from(savedFilter)
      .all()
      .sort((a, b) => byText(a.name, b.name)),
  };
}
