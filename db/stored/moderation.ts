import { z } from 'zod';
import { type CheckAnswer, checkAnswer } from '#domain/moderation/moderation.ts';
import { storedShape } from './stored-shape.ts';

/** What was found of each check, by its id. */
export const checksShape = storedShape<Record<string, CheckAnswer>>(z.record(z.string(), checkAnswer));
