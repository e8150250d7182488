import { z } from 'zod';
import { read, task, write } from '#contract/operation.ts';
import { dayShape, nothing, recordId, savedFile, scanId } from '#contract/shapes.ts';
import { scanKind } from '#domain/record/scans.ts';

const one = { recordId, scanId };
const ofRecord = (asked: { recordId: z.output<typeof recordId> }) => ({
  of: 'records' as const,
  ids: [asked.recordId],
});

/** The scans of papers that were signed, of a record of any kind. */
export const scans = {
  'scans.ofRecord': read(
    z.strictObject({ recordId }),
    z.object({
      scans: z.array(
        z.object({
          id: scanId,
          version: z.int(),
          kind: scanKind,
          name: z.string(),
          size: z.int(),
          addedOn: dayShape,
        }),
      ),
    }),
    ['reviews', 'concerns'],
    // it stands beside the record, which was noted as seen
    { about: ofRecord, leaves: 'nothing' },
  ),
  /** Asks for a file and keeps it with a signed version; false where none was chosen. */
  'scans.add': task(
    z.strictObject({ recordId, version: z.int().min(1) }),
    z.object({ added: z.boolean() }),
    ['reviews', 'concerns'],
    { about: ofRecord, leaves: 'nothing', undo: () => 'scan-added', watched: true },
  ),
  /** A scan that is a picture, as a page at an address that only this window can show. */
  'scans.show': task(z.strictObject(one), z.object({ address: z.string() }), [], { about: ofRecord, leaves: 'once' }),
  /** Asks where, and writes the scan as what it is, under a name that says whose it is. */
  'scans.save': task(z.strictObject(one), savedFile, [], { about: ofRecord }),
  'scans.remove': write(z.strictObject(one), nothing, ['reviews', 'concerns'], {
    about: ofRecord,
    undo: () => 'scan-removed',
    watched: true,
  }),
};
