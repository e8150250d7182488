import { eq } from 'drizzle-orm';
import { course } from '#db/schema/record/courses.ts';
import type { WritableDb } from '#db/types.ts';
import type { Course } from '#domain/concern/course.ts';
import type { RecordId } from '#domain/ids.ts';

/** Begins the course of a record. */
export function addCourse(db: WritableDb, row: Course): void {
  db.insert(course).values(row).run();
}

/** Writes parts of a course. */
export function updateCourse(
  db: WritableDb,
  id: RecordId,
  fields: Partial<Omit<Course, 'recordId' | 'follows'>>,
): void {
  db.update(course).set(fields).where(eq(course.recordId, id)).run();
}
