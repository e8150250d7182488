import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { StaffId } from '#domain/ids.ts';
import type { PolicyChoices } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Compartment } from '#domain/roles.ts';
import type { Logo, Nation } from '#domain/school.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';

/** One row, number 1. General compartment. */
export const school = sqliteTable('school', {
  id: integer('id').primaryKey(),
  name: text('name').notNull(),
  nation: text('nation').$type<Nation>().notNull(),
  address: text('address').notNull(),
  logo: blob('logo', { mode: 'buffer' }),
  logoKind: text('logo_kind').$type<Logo['kind']>(),
  logoWidth: integer('logo_width'),
  logoHeight: integer('logo_height'),
  documentLanguage: text('document_language').$type<LanguageChoice>().notNull(),
  headteacherId: text('headteacher_id').$type<StaffId>(),
  businessManagerId: text('business_manager_id').$type<StaffId>(),
  demo: integer('demo', { mode: 'boolean' }).notNull(),
  priorities: text('priorities', { mode: 'json' }).$type<string[]>().notNull(),
  backupPlace: text('backup_place').notNull(),
  /** Whose recovery sheet is on paper: two groups of it were typed back. */
  printedSheets: text('printed_sheets', { mode: 'json' }).$type<Compartment[]>().notNull().default([]),
  /** The policy that was adopted, whole; null until one is chosen. */
  policy: text('policy', { mode: 'json' }).$type<Policy>(),
  choices: text('choices', { mode: 'json' }).$type<PolicyChoices>().notNull(),
});
