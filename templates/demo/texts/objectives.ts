import { classroom } from './classroom.ts';
import { inWelsh } from './in-welsh.ts';
import { kitchen } from './kitchen.ts';
import { learningSupport } from './learning-support.ts';
import { midday } from './midday.ts';
import { office } from './office.ts';
import type { ObjectiveText } from './shape.ts';
import { site } from './site.ts';

const texts = { ...classroom, ...learningSupport, ...inWelsh, ...office, ...site, ...kitchen, ...midday };

export type ObjectiveKey = keyof typeof texts;

/** Every objective that the demo school sets, by a name of its own. */
export const objectiveTexts: Readonly<Record<ObjectiveKey, ObjectiveText>> = texts;
