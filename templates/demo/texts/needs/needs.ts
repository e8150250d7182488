import { needsInWelsh } from '#templates/demo/texts/in-welsh.ts';
import type { NeedText } from '#templates/demo/texts/shape.ts';
import { needsForLeading } from '#templates/demo/texts/trust.ts';
import { needsForLearning } from './learning.ts';
import { needsForOffice } from './office.ts';
import { needsForSite } from './site.ts';

const texts = { ...needsForLearning, ...needsInWelsh, ...needsForOffice, ...needsForSite, ...needsForLeading };

export type NeedKey = keyof typeof texts;

/** Every training need that the demo school names, by a name of its own. */
export const needTexts: Readonly<Record<NeedKey, NeedText>> = texts;
