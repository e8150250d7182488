import { z } from 'zod';
import type { RecordKind } from '#domain/record/record-kind.ts';

/** The classes of what is kept, in the order of the school's table (requirements 9.5). */
export const keepingClass = z.enum([
  'review',
  'statement',
  'team-review',
  'monitoring',
  'left-out',
  'training-need',
  'released',
  'staff',
  'request',
  'undo',
]);
export type KeepingClass = z.infer<typeof keepingClass>;

/** What the period of a class counts from. */
export type CountsFrom = 'cycle-end' | 'last-day' | 'closing' | 'change';

export const countsFrom: Record<KeepingClass, CountsFrom> = {
  review: 'cycle-end',
  statement: 'cycle-end',
  'team-review': 'cycle-end',
  monitoring: 'cycle-end',
  'left-out': 'cycle-end',
  'training-need': 'cycle-end',
  released: 'cycle-end',
  staff: 'last-day',
  request: 'closing',
  undo: 'change',
};

/** In which class each kind of record is kept. */
export const classOfRecord: Record<RecordKind, KeepingClass> = {
  review: 'review',
  'team-review': 'team-review',
  observation: 'monitoring',
  concern: 'monitoring',
  'support-plan': 'monitoring',
  probation: 'monitoring',
  note: 'monitoring',
};

/** One thing that is kept and destroyed as a whole; its id is that of its row, or of its rows' keys joined by `/`. */
export interface ItemName {
  class: KeepingClass;
  id: string;
}
