import { needsInWelsh } from './in-welsh.ts';
import { needsForLearning } from './needs-learning.ts';
import { needsForOffice } from './needs-office.ts';
import { needsForSite } from './needs-site.ts';
import type { NeedText } from './shape.ts';
import { needsForLeading } from './trust.ts';

const texts = { ...needsForLearning, ...needsInWelsh, ...needsForOffice, ...needsForSite, ...needsForLeading };

export type NeedKey = keyof typeof texts;

/** Every training need that the demo school names, by a name of its own. */
export const needTexts: Readonly<Record<NeedKey, NeedText>> = texts;
