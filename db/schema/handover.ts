import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '#domain/days/dates.ts';
import type { DealtId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';

/** General compartment: what the law has overtaken in a policy, and the school has dealt with. */
export const lawDealt = sqliteTable('law_dealt', {
  id: text('id').$type<DealtId>().primaryKey(),
  policyId: text('policy_id').notNull(),
  findingId: text('finding_id').notNull(),
  clause: text('clause').notNull(),
  note: text('note').notNull(),
  dealtOn: text('dealt_on').$type<Day>().notNull(),
  by: text('by_role').$type<Role>().notNull(),
});

/** General compartment: who came into an office after somebody else, and since when; what is put away is shown no more. */
export const newcomer = sqliteTable('newcomer', {
  role: text('role').$type<Role>().primaryKey(),
  since: text('since').$type<Day>().notNull(),
  putAwayOn: text('put_away_on').$type<Day>(),
});

/** Both compartments, one row, number 1: when its recovery sheet was given, and last seen in its place. Never its words. */
export const recoverySheet = sqliteTable('recovery_sheet', {
  id: integer('id').primaryKey(),
  givenOn: text('given_on').$type<Day>().notNull(),
  seenOn: text('seen_on').$type<Day>().notNull(),
});
