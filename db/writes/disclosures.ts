import { eq } from 'drizzle-orm';
import { disclosure } from '#db/schema/disclosures.ts';
import type { WritableDb } from '#db/types.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';

export function addDisclosure(db: WritableDb, row: Disclosure): void {
  db.insert(disclosure).values(row).run();
}

export function saveDisclosure(db: WritableDb, { id, ...fields }: Disclosure): void {
  db.update(disclosure).set(fields).where(eq(disclosure.id, id)).run();
}
