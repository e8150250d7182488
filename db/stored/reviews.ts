import { z } from 'zod';
import type { StaffId } from '#domain/ids.ts';
import type { EarlierAppraiser, PanelMember } from '#domain/review/review.ts';
import { storedDay } from './days.ts';
import { storedShape } from './stored-shape.ts';

const panelOfNames = z.array(z.object({ place: z.string(), name: z.string() }));

/** Who acts beside the appraiser of a review. */
export const panelShape = storedShape<PanelMember[]>(
  z.array(
    z.object({
      place: z.string(),
      name: z.string(),
      staffId: z.custom<StaffId>((id) => typeof id === 'string').nullable(),
    }),
  ),
  // until then nobody beside the appraiser was known by more than a name
  [(older) => panelOfNames.parse(older).map((member) => ({ ...member, staffId: null }))],
);

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
