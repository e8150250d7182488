import type { ReviewId, StaffId } from '#domain/ids.ts';
import { addColumn } from './columns-of-a-school.ts';
import { columnExamples } from './examples-columns.ts';
import type { TestOffice } from './office.ts';

/** A column of either list is added, filled and taken away again. */
export async function theColumns(office: TestOffice, staffId: StaffId, reviewId: ReviewId): Promise<void> {
  const { ask } = office;
  const [staff, reviews] = [
    await addColumn(office, 'staff', 'Room'),
    await addColumn(office, 'reviews', 'Copied', 'tick'),
  ];
  await ask('cells.fillStaff', { cells: [{ staffId, column: staff, typed: 'B12' }] });
  await ask('cells.fillReviews', { cells: [{ reviewId, column: reviews, typed: 'yes' }] });
  await ask('cells.changeStaff', { cells: [{ staffId, column: 'hoursPerWeek', typed: '30.5' }] });
  delete office.hands.openFile;
  await ask('lists.readBack', columnExamples['lists.readBack']);
  await ask('listViews.setColumns', { list: 'staff', columns: ['-group'], restricted: true });
  const { id } = await ask('listViews.save', { list: 'staff', name: 'B', search: 'find=B', restricted: true });
  await ask('listViews.remove', { id, restricted: true });
  await ask('ownColumns.remove', { columnId: staff });
}
