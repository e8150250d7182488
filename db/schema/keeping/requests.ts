import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '#domain/days/dates.ts';
import type { RequestId, StaffId } from '#domain/ids.ts';
import type { SearchedPlace } from '#domain/requests/places.ts';
import type { Awaited, RequestKind } from '#domain/requests/request.ts';
import type { Role } from '#domain/roles.ts';

/** General compartment: what somebody asked of the school about their own data, or complained of. */
export const request = sqliteTable(
  'request',
  {
    id: text('id').$type<RequestId>().primaryKey(),
    kind: text('kind').$type<RequestKind>().notNull(),
    /** Null for somebody who is on no staff list. */
    staffId: text('staff_id').$type<StaffId>(),
    name: text('name').notNull(),
    asked: text('asked').notNull(),
    receivedOn: text('received_on').$type<Day>().notNull(),
    acknowledgedOn: text('acknowledged_on').$type<Day>(),
    extendedOn: text('extended_on').$type<Day>(),
    extendedWhy: text('extended_why').notNull(),
    closedOn: text('closed_on').$type<Day>(),
    outcome: text('outcome').notNull(),
    /** Whether the person's records stay held for a while after the answer. */
    heldAfter: integer('held_after', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('request_by_staff').on(table.staffId)],
);

/** How a row hangs on its request. */
const requestId = () =>
  text('request_id')
    .$type<RequestId>()
    .notNull()
    .references(() => request.id, { onDelete: 'cascade' });

/** General compartment: from when until when something was awaited of the person. */
export const requestPause = sqliteTable(
  'request_pause',
  {
    requestId: requestId(),
    awaited: text('awaited').$type<Awaited>().notNull(),
    from: text('from_day').$type<Day>().notNull(),
    until: text('until_day').$type<Day>(),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.awaited, table.from] })],
);

/** Both compartments: where was searched for what is held about somebody, and what was found there. */
export const requestSearch = sqliteTable(
  'request_search',
  {
    requestId: text('request_id').$type<RequestId>().notNull(),
    place: text('place').$type<SearchedPlace>().notNull(),
    count: integer('found').notNull(),
    by: text('by_role').$type<Role>().notNull(),
    on: text('on_day').$type<Day>().notNull(),
    why: text('why').notNull(),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.place] })],
);

/** Both compartments: names of other people that are taken out of what is handed over, each where it was found. */
export const requestHidden = sqliteTable(
  'request_hidden',
  {
    requestId: text('request_id').$type<RequestId>().notNull(),
    /** Which row of which table, and which text of it. */
    mention: text('mention').notNull(),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.mention] })],
);

/** Both compartments: passages about others that name whoever asks and are handed over, each where it was found. */
export const requestPassage = sqliteTable(
  'request_passage',
  {
    requestId: text('request_id').$type<RequestId>().notNull(),
    /** Which row of which table, which text of it and which line; changed words are asked about anew. */
    passage: text('passage').notNull(),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.passage] })],
);
