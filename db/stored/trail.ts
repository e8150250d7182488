import { z } from 'zod';
import { about } from '#domain/trail/about.ts';
import type { TrailDetail } from '#domain/trail/trail-line.ts';
import { storedShape } from './stored-shape.ts';

/** What a line of the trail is about. */
export const aboutShape = storedShape(about);

/** Codes and counts that say more of a line. */
export const detailShape = storedShape<TrailDetail>(z.record(z.string(), z.union([z.string(), z.number()])));
