import { z } from 'zod';
import type { StaffId } from '#domain/ids.ts';
import type { EarlierAppraiser, PanelMember } from '#domain/review/review.ts';
import { storedDay } from './days.ts';
import { storedShape } from './stored-shape.ts';

/** Who acts beside the appraiser of a review. */
export const panelShape = storedShape<PanelMember[]>(z.array(z.object({ place: z.string(), name: z.string() })));

/** Who appraised before. */
export const earlierAppraisersShape = storedShape<EarlierAppraiser[]>(
  z.array(
    z.object({
      appraiserId: z.custom<StaffId>((id) => typeof id === 'string').nullable(),
      appraiserName: z.string(),
      until: storedDay,
      reason: z.string(),
    }),
  ),
);
