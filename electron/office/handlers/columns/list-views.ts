import { keepListColumns, keepSavedFilter, removeSavedFilter } from '#db/writes/lists/list-views.ts';
import type { SavedFilterId } from '#domain/ids.ts';
import { done, refuse } from '#domain/result.ts';
import type { HandlersOf } from '#electron/office/handling.ts';

export const listViews: HandlersOf<'listViews'> = {
  'listViews.all': (read) => {
    const { columns, saved } = read.ownColumns.views();
    return done({ columns: columns.map((one) => ({ list: one.list, columns: one.columns.split(' ') })), saved });
  },

  'listViews.setColumns': (tx, { list, columns }) => {
    keepListColumns(tx.db, list, columns);
    return done({});
  },

  'listViews.save': (tx, { list, name, search }, { newId }) => {
    if (name === '') return refuse({ code: 'field-empty', field: 'name' });
    const there = tx.read.ownColumns.views().saved.find((one) => one.list === list && one.name === name);
    const id = there?.id ?? newId<SavedFilterId>();
    keepSavedFilter(tx.db, { id, list, name, search });
    return done({ id });
  },

  'listViews.remove': (tx, { id }) => {
    removeSavedFilter(tx.db, id);
    return done({});
  },
};
