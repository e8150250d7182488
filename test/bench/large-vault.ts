import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { record } from '#db/schema/record/records.ts';
import { createVault } from '#db/vault/vault.ts';
import type { RecordId } from '#domain/ids.ts';
import { fillDemo } from '#electron/office/demo.ts';
import { benchSchool, today } from './demo-reads.ts';
import { insertLargeSchool } from './large-school.ts';
import { nativeBinding } from './places.ts';

export const passphrase = 'copper kettle by the mill';

/**
 * A vault with a demo school and beside it so many people, each with a review in the current cycle; gives their reviews. Its
 * headteacher has the passphrase above.
 */
export async function largeVault(folder: string, people: number): Promise<RecordId[]> {
  const demo = benchSchool();
  const made = await createVault({
    folder,
    nativeBinding,
    today: () => today,
    role: 'headteacher',
    passphrase,
    cost: 2 ** 16,
  });
  if (!made.ok) throw new Error(made.problem.code);
  const { vault } = made.value;
  fillDemo(vault, demo, today);
  const ids: RecordId[] = [];
  vault.general.transaction((db) =>
    insertLargeSchool(
      (table, row) => {
        if (table === (record as SQLiteTable)) ids.push((row as typeof record.$inferInsert).id); // its own table's row
        db.insert(table).values(row).run();
      },
      demo,
      people,
    ),
  );
  vault.close();
  return ids.slice(-people);
}
