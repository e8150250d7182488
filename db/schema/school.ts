import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { choicesShape, policyShape } from '#db/stored/policies.ts';
import { prioritiesShape, sheetsShape } from '#db/stored/school.ts';
import { stored } from '#db/stored/stored-shape.ts';
import type { SiteId, StaffId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
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
  priorities: stored('priorities', prioritiesShape).notNull(),
  /** Whose recovery sheet is on paper: two groups of it were typed back. */
  printedSheets: stored('printed_sheets', sheetsShape).notNull(),
  /** The policy that was adopted, whole; null until one is chosen. */
  policy: stored('policy', policyShape),
  choices: stored('choices', choicesShape).notNull(),
  /** Who said last who holds the two offices; null where nobody has. */
  officesSaidBy: text('offices_said_by').$type<Role>(),
});

/** General compartment: a Word file of the school's own as letterhead, one row, number 1; none where papers carry the usual one. */
export const letterhead = sqliteTable('letterhead', {
  id: integer('id').primaryKey(),
  /** What the file was called. */
  name: text('name').notNull(),
  /** What it says, line by line. */
  words: text('words').notNull(),
  /** Which kinds of its pieces were left out, with commas between. */
  leftOut: text('left_out').notNull(),
  /** What was taken of it, in its stored shape. */
  content: blob('content', { mode: 'buffer' }).notNull(),
});

/** General compartment: what the office described of a site; people are at a site by its name. */
export const site = sqliteTable('site', {
  id: text('id').$type<SiteId>().primaryKey(),
  name: text('name').notNull(),
  welshName: text('welsh_name').notNull(),
  address: text('address').notNull(),
  hasLetterhead: integer('has_letterhead', { mode: 'boolean' }).notNull(),
});

/** General compartment: the picture of a site, apart, because a change keeps rows as text and a picture is none. */
export const siteLogo = sqliteTable('site_logo', {
  siteId: text('site_id')
    .$type<SiteId>()
    .primaryKey()
    .references(() => site.id, { onDelete: 'cascade' }),
  logo: blob('logo', { mode: 'buffer' }).notNull(),
  logoKind: text('logo_kind').$type<Logo['kind']>().notNull(),
  logoWidth: integer('logo_width').notNull(),
  logoHeight: integer('logo_height').notNull(),
});

/** General compartment: the school's own Welsh for what its policy says in English alone. */
export const welshWord = sqliteTable('welsh_word', {
  english: text('english').primaryKey(),
  welsh: text('welsh').notNull(),
});
