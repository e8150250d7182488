import { cycleDoings } from './cycle-doings.ts';
import { keepingDoings } from './keeping-doings.ts';
import { recordDoings } from './record-doings.ts';
import { settingDoings } from './setting-doings.ts';

/** What is done, undone and done again, each from a school that is ready for it. */
export const everySeen = {
  cycles: cycleDoings,
  records: recordDoings,
  settings: settingDoings,
  keeping: keepingDoings,
};

/** The names of the operations that are done there. */
export type NamesSeen =
  | keyof typeof cycleDoings
  | keyof typeof keepingDoings
  | keyof typeof recordDoings
  | keyof typeof settingDoings;
