import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';

/** Why a file cannot be read as a form that came back (requirements 8.16). */
export const formFault = z.enum([
  'no-word-file',
  'pdf',
  'open-document',
  'old-word',
  'password',
  'empty',
  'damaged',
  'hostile',
  'macros',
  'no-document',
  'too-large',
  'too-long',
  /** Somebody has it open, or it is not on this PC. */
  'unreadable',
  /** A Word file without the map that the program's own forms carry. */
  'no-map',
  /** A form of the program, which some other program saved without its map. */
  'map-gone',
  /** Its map is of a later version of the program. */
  'newer',
  /** It belongs to no record that can be opened here: another school's, or one that was removed. */
  'not-here',
  /** It was handed out empty: nobody's record is named in it. */
  'nobody',
  /** A folder with no Word file in it. */
  'no-forms',
  /** What stood here when it was looked at stands here no more. */
  'changed-since',
]);
export type FormFault = z.infer<typeof formFault>;

/** A box as it stands in a file that came back; of boxes to tick each is one. */
export interface FileBox {
  address: string;
  /** The value that a tick stands for, where it is one of several. */
  value?: string;
  /** What stands in it; empty for a prompt that nobody wrote over. */
  text: string;
  /** Whether it is ticked; null for a box to write in. */
  ticked: boolean | null;
  /** What stood in it when the file was made, as `fingerprint` gives it; undefined in files of the first shape. */
  was?: string;
}

/** A form that came back, as its file says it. */
export interface FormFile {
  /** The record that it was filled in for; null for one that was handed out empty. */
  record: string | null;
  form: string;
  policy: { id: string; version: number };
  /** The day on which the file was made; null in files of the first shape. */
  madeOn: Day | null;
  boxes: FileBox[];
  /** Addresses of boxes that the file has no more. */
  lost: string[];
  /** Paragraphs that stand outside all boxes, the form's own among them. */
  outside: string[];
  /** Boxes that were copied within the file: what the later ones say. */
  again: string[];
  /** Some of it was written with changes tracked: what was put in counts, what was struck out does not. */
  tracked: boolean;
  comments: { by: string; text: string }[];
  /** How many pictures stand in its boxes. */
  pictures: number;
}
