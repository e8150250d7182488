import { eq, getTableColumns, inArray } from 'drizzle-orm';
import { course } from '#db/schema/record/courses.ts';
import { record } from '#db/schema/record/records.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Course } from '#domain/concern/course.ts';
import type { RecordId } from '#domain/ids.ts';
import { headColumns } from './records.ts';

/** The course of one record; undefined for a record that runs none. */
export function courseOf(db: ReadableDb, id: RecordId): Course | undefined {
  return db.select().from(course).where(eq(course.recordId, id)).get();
}

/** Every record that runs a course, with it. */
export function allCourses(db: ReadableDb) {
  return db
    .select({ head: headColumns, course: getTableColumns(course) })
    .from(course)
    .innerJoin(record, eq(record.id, course.recordId))
    .all();
}

/** The records that grew out of one. */
export function coursesAfter(db: ReadableDb, ids: readonly RecordId[]): Pick<Course, 'recordId' | 'follows'>[] {
  const { recordId, follows } = course;
  return db
    .select({ recordId, follows })
    .from(course)
    .where(inArray(follows, [...ids]))
    .all();
}
