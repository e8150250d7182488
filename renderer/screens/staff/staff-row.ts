import type { Output } from '#contract/index.ts';
import type { WithOwn } from '#renderer/columns/own-rows.ts';

/** Somebody in the staff list. */
export type Person = Output<'staff.list'>['staff'][number];

/** The same with what stands in the school's own columns. */
export type StaffRow = WithOwn<Person>;
