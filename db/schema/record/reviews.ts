import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { earlierAppraisersShape, panelShape } from '#db/stored/reviews.ts';
import { stored } from '#db/stored/stored-shape.ts';
import type { ReviewId, StaffId } from '#domain/ids.ts';
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
    panel: stored('panel', panelShape).notNull(),
    earlierAppraisers: stored('earlier_appraisers', earlierAppraisersShape).notNull(),
  },
  (table) => [index('review_by_appraiser').on(table.appraiserId)],
);
