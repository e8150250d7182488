import { z } from 'zod';
import { read, write } from '#contract/operation.ts';
import { changeId, dayShape, disclosureId, line, prose, recordId, staffId } from '#contract/shapes.ts';
import { recordKind } from '#domain/record/record-kind.ts';
import { role } from '#domain/roles.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { slug } from '#domain/text/slug.ts';

/** What is noted of a paper that was shared. */
const fields = {
  /** Which of the record's documents; null for the record as a whole. */
  document: z.string().max(60).nullable(),
  sharedWith: line,
  sharedOn: dayShape,
  /** One of the purposes that are permitted; null for another one, which `purpose` says in words. */
  purposeId: slug.nullable(),
  purpose: line,
  note: prose,
};

/** Which notes are wanted: about whom, and for which purpose in words, empty for all. */
export const disclosureFilter = z.strictObject({
  from: dayShape,
  until: dayShape,
  person: staffId.nullable(),
  purpose: z.string().max(300),
});

const shown = z.object({
  ...fields,
  id: disclosureId,
  recordId,
  kind: recordKind,
  /** The paper's title when this was noted. */
  what: z.string(),
  clause: z.string().nullable(),
  /** Whose record it is, and of which cycle. */
  names: z.string(),
  cycleLabel: z.string(),
  restricted: z.boolean(),
  notedOn: dayShape,
  notedBy: role,
});

const topics = ['disclosures', 'staff', 'cycles', 'reviews'] as const;
const changed = z.object({ changeId });
const one = {
  about: ({ disclosureId: id }: { disclosureId: z.output<typeof disclosureId> }) => ({
    of: 'disclosure' as const,
    id,
  }),
};

export const disclosures = {
  /** To whom a record was shown, and for what its papers may be shared. */
  'disclosures.ofRecord': read(
    z.strictObject({ recordId }),
    z.object({
      today: dayShape,
      disclosures: z.array(shown),
      /** Whether the policy names the purposes; where it does not, the usual ones are offered. */
      isNamed: z.boolean(),
      purposes: z.array(z.object({ id: slug, purpose: saidSchema, clause: z.string().nullable() })),
      documents: z.array(z.object({ id: z.string(), title: saidSchema })),
    }),
    [...topics, 'policy'],
    { about: ({ recordId: id }) => ({ of: 'records', ids: [id] }) },
  ),
  /** Everything that was shared between two days, the last year where none are named. */
  'disclosures.list': read(
    z.strictObject({ ...disclosureFilter.shape, from: dayShape.nullable(), until: dayShape.nullable() }),
    z.object({
      from: dayShape,
      until: dayShape,
      disclosures: z.array(shown),
      /** The purposes that were noted between the days, in words. */
      purposes: z.array(z.string()),
      people: z.array(z.object({ staffId, name: z.string() })),
    }),
    topics,
  ),
  'disclosures.note': write(
    z.strictObject({ recordId, ...fields }),
    z.object({ disclosureId, changeId }),
    ['disclosures', 'changes'],
    {
      about: ({ recordId: id }) => ({ of: 'records', ids: [id] }),
      undo: () => 'disclosure-noted',
    },
  ),
  'disclosures.correct': write(z.strictObject({ disclosureId, ...fields }), changed, ['disclosures', 'changes'], {
    ...one,
    undo: () => 'disclosure-corrected',
  }),
  'disclosures.remove': write(z.strictObject({ disclosureId }), changed, ['disclosures', 'changes'], {
    ...one,
    undo: () => 'disclosure-removed',
  }),
};
