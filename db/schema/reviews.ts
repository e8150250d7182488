import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ReviewId, StaffId } from '#domain/ids.ts';
import type { EarlierAppraiser, PanelMember } from '#domain/review/review.ts';
import { record } from './records.ts';

/** Both compartments: what only a review has. Its cycle, its person and its state stand in its record. */
export const review = sqliteTable(
  'review',
  {
    id: text('id')
      .$type<ReviewId>()
      .primaryKey()
      .references(() => record.id, { onDelete: 'cascade' }),
    appraiserId: text('appraiser_id').$type<StaffId>(),
    appraiserName: text('appraiser_name').notNull(),
    panel: text('panel', { mode: 'json' }).$type<PanelMember[]>().notNull().default([]),
    earlierAppraisers: text('earlier_appraisers', { mode: 'json' }).$type<EarlierAppraiser[]>().notNull().default([]),
  },
  (table) => [index('review_by_appraiser').on(table.appraiserId)],
);
