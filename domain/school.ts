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

/** The school, as its papers and its window name it. */
export interface School {
  name: string;
  nation: Nation;
  address: string;
  logo: Logo | null;
  /** The language that documents are offered in first. */
  documentLanguage: LanguageChoice;
  /** Who of the staff holds each office; their own reviews are kept in the restricted compartment. */
  headteacherId: StaffId | null;
  businessManagerId: StaffId | null;
  /** A demo school says so on every screen and page. */
  demo: boolean;
  /** The priorities of the school's improvement plan, in its own words and order. */
  priorities: string[];
}

/** A school that has not been named yet. */
export const unnamedSchool: School = {
  name: '',
  nation: 'wales',
  address: '',
  logo: null,
  documentLanguage: 'en',
  headteacherId: null,
  businessManagerId: null,
  demo: false,
  priorities: [],
};
