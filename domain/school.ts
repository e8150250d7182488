import { z } from 'zod';
import type { StaffId } from './ids.ts';
import type { LanguageChoice } from './text/bilingual.ts';

/** The nation whose law and bank holidays a school follows. */
export const nation = z.enum(['wales', 'england']);
export type Nation = z.infer<typeof nation>;

/** The picture at the head of the school's papers. */
export interface Logo {
  bytes: Uint8Array;
  kind: 'png' | 'jpg';
  width: number;
  height: number;
}

/** Whose improvement plan a priority stands in. */
export const priorityOwner = z.enum(['school', 'trust']);

/** A priority of an improvement plan, in the words of whoever set it. */
export const prioritySchema = z.strictObject({
  text: z.string(),
  /** What it is called in Welsh papers; '' where it is called the same there. */
  welsh: z.string(),
  whose: priorityOwner,
});
export type Priority = z.infer<typeof prioritySchema>;

/** The priorities of one school year, September to August, in their order. */
export const yearPlanSchema = z.strictObject({
  /** The year in which it begins; null for what was entered before priorities had a year. */
  year: z.int().nullable(),
  priorities: z.array(prioritySchema),
});
export type YearPlan = z.infer<typeof yearPlanSchema>;

/** The school, as its papers and its window name it. */
export interface School {
  name: string;
  nation: Nation;
  address: string;
  logo: Logo | null;
  /** What was taken of a Word file of its own that papers carry as letterhead, in its stored shape; null for the usual one. */
  letterhead: Uint8Array | null;
  /** The language that documents are offered in first. */
  documentLanguage: LanguageChoice;
  /** Who of the staff holds each office; their own reviews are kept in the restricted compartment. */
  headteacherId: StaffId | null;
  businessManagerId: StaffId | null;
  /** A demo school says so on every screen and page. */
  demo: boolean;
  /** The improvement plans of the school and its trust, the earliest year first. */
  priorities: YearPlan[];
}

/** A school that has not been named yet. */
export const unnamedSchool: School = {
  name: '',
  nation: 'wales',
  address: '',
  logo: null,
  letterhead: null,
  documentLanguage: 'en',
  headteacherId: null,
  businessManagerId: null,
  demo: false,
  priorities: [],
};
