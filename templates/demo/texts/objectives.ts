import { classroom } from './classroom.ts';
import { inWelsh } from './in-welsh.ts';
import { kitchen } from './kitchen.ts';
import { learningSupport } from './learning-support.ts';
import { midday } from './midday.ts';
import { office } from './office.ts';
import type { ObjectiveText } from './shape.ts';
import { site } from './site.ts';
import { teaching } from './teaching.ts';
import { trust } from './trust.ts';

const texts = {
  ...classroom,
  ...learningSupport,
  ...inWelsh,
  ...office,
  ...site,
  ...kitchen,
  ...midday,
  ...teaching,
  ...trust,
};

export type ObjectiveKey = keyof typeof texts;

/** Every objective that the demo school sets, by a name of its own. */
export const objectiveTexts: Readonly<Record<ObjectiveKey, ObjectiveText>> = texts;
