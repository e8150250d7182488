import { isDeepStrictEqual } from 'node:util';
import { addCalendarEntries, saveCalendarEntry } from '#db/writes/calendar.ts';
import { removeRow } from '#db/writes/undo/changes.ts';
import type { RowChange } from '#domain/change.ts';
import type { CalendarEntry, NewCalendarEntry } from '#domain/days/school-calendar.ts';
import type { CalendarEntryId, ChangeId } from '#domain/ids.ts';
import { done, refuse } from '#domain/result.ts';
import { checkTogether, faultOf } from '#domain/term-dates/calendar-faults.ts';
import { readCalendar } from '#domain/term-dates/calendar-text.ts';
import type { HandlersOf, Occasion, Transaction } from '#electron/office/handling.ts';

/** The school's term dates and closures. */
export const calendar: HandlersOf<'calendar'> = {
  'calendar.read': (read, _input, { today }) => done({ today, entries: [...read.calendar().entries] }),

  'calendar.save': (tx, { id, entry }, asked) => {
    const others = tx.read.calendar().entries.filter((other) => other.id !== id);
    const problem = faultOf(entry, others);
    if (problem) return refuse(problem);
    if (id === null) {
      const row = asEntry(entry, asked);
      add(tx, [row]);
      return done({ id: row.id });
    }
    const before = tx.read.calendarEntry(id);
    if (!before) return refuse({ code: 'not-found', what: 'calendar-entry' });
    const after = { ...before, ...entry };
    // saved as it was: there is nothing to put back
    if (isDeepStrictEqual(before, after)) return done({ id });
    saveCalendarEntry(tx.db, id, entry);
    tx.note({
      about: before.name,
      rows: [{ table: 'calendarEntry', id, before: { ...before }, after: { ...after } }],
    });
    return done({ id });
  },

  'calendar.remove': (tx, { id }) => {
    const entry = tx.read.calendarEntry(id);
    const removed = removeRow(tx.db, 'calendarEntry', id);
    if (!entry || removed === null) return refuse({ code: 'not-found', what: 'calendar-entry' });
    return done({ changeId: tx.note({ about: entry.name, rows: [removed] }) });
  },

  'calendar.readPasted': (read, { text }) => {
    const { entries, unread } = readCalendar(text);
    const { good, faulty } = checkTogether(entries, read.calendar().entries);
    const refused = faulty.map(({ entry: { line, text: of }, problem }) => ({ line, text: of, problem }));
    return done({ entries: good.sort(byLine), unread: [...unread, ...refused].sort(byLine) });
  },

  'calendar.addMany': (tx, { entries }, asked) => {
    const [faulty] = checkTogether(entries, tx.read.calendar().entries).faulty;
    if (faulty) return refuse(faulty.problem);
    const changeId = add(
      tx,
      entries.map((entry) => asEntry(entry, asked)),
    );
    return done({ changeId, added: entries.length });
  },
};

const byLine = (a: { line: number }, b: { line: number }): number => a.line - b.line;

// columns in the table's order, as a row of it stands: undoing compares with that
function asEntry({ kind, name, starts, ends }: NewCalendarEntry, { newId }: Occasion): CalendarEntry {
  return { id: newId<CalendarEntryId>(), kind, name, starts, ends }; // a fresh id is given its kind here
}

function add(tx: Transaction, rows: readonly CalendarEntry[]): ChangeId {
  addCalendarEntries(tx.db, rows);
  const added = rows.map((row): RowChange => ({ table: 'calendarEntry', id: row.id, before: null, after: { ...row } }));
  return tx.note({ about: rows[0]?.name ?? '', rows: added });
}
