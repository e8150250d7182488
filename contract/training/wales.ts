import { z } from 'zod';
import { read, write } from '#contract/operation.ts';
import { changeId, dayShape, line, nothing, staffId } from '#contract/shapes.ts';

const facts = {
  ewcNumber: line,
  ewcCheckedOn: dayShape.nullable(),
  welshAskedOn: dayShape.nullable(),
  welshAnswer: line,
};

export const wales = {
  /** What a school in Wales keeps of everybody besides; nobody in England. */
  'wales.list': read(
    nothing,
    z.object({
      people: z.array(
        z.object({
          staffId,
          name: z.string(),
          sortName: z.string(),
          isRegistered: z.boolean(),
          ewcNumber: z.string(),
          ewcCheckedOn: dayShape.nullable(),
          welshAskedOn: dayShape.nullable(),
          welshAnswer: z.string(),
        }),
      ),
    }),
    ['staff', 'school'],
  ),
  'wales.save': write(
    z.strictObject({ staffId, ...facts }),
    z.object({ changeId: changeId.nullable() }),
    ['staff', 'changes'],
    { about: ({ staffId: id }) => ({ of: 'staff', id }), undo: () => 'wales-changed' },
  ),
};
