import { z } from 'zod';
import { read, task, write } from '#contract/operation.ts';
import {
  cycleId,
  dayShape,
  line,
  MOST_LINE,
  nothing,
  prose,
  recordId,
  releaseId,
  reportId,
  staffId,
} from '#contract/shapes.ts';
import { releasedKind } from '#domain/report/release.ts';
import { role } from '#domain/roles.ts';
import { language, languageChoice, saidSchema } from '#domain/text/bilingual.ts';

const MOST_INSTEAD = 500;
const MOST_RECOMMENDATIONS = 20;

/** What whoever releases a report writes into it. */
const draft = z.strictObject({
  moderation: prose,
  equality: prose.default(''),
  change: prose,
  recommendations: z
    .array(z.strictObject({ what: prose, who: line, byWhen: line }))
    .max(MOST_RECOMMENDATIONS)
    .default([]),
  /** What is printed in place of texts in which a name stands. */
  instead: z.array(z.strictObject({ text: z.string(), say: prose })).max(MOST_INSTEAD),
});

const ofCycle = ({ cycleId: id }: { cycleId: z.output<typeof cycleId> }) => ({ of: 'cycle' as const, id });

export const reports = {
  /** The report of a cycle as it would leave now, and those that left the school before. */
  'reports.look': read(
    z.strictObject({ cycleId, draft }),
    z.object({
      cycleLabel: z.string(),
      languages: z.array(language),
      today: dayShape,
      /** Texts in which names stand, by the box in which they were typed, and what is printed instead. */
      found: z.array(
        z.object({
          typedIn: z.enum(['priority', 'theme', 'policy', 'moderation', 'equality', 'change', 'recommendation']),
          text: z.string(),
          names: z.array(z.string()),
          say: z.string(),
        }),
      ),
      /** The latest first. */
      left: z.array(z.object({ id: reportId, madeOn: dayShape, madeBy: role, isReleased: z.boolean() })),
      /** What was written into the one that was released last. */
      last: draft,
    }),
    ['reports', 'cycles', 'reviews', 'training', 'staff', 'school'],
  ),
  /** Its page, before it is released. */
  'reports.preview': task(
    z.strictObject({ cycleId, draft, language: languageChoice }),
    z.object({ address: z.string(), title: z.string() }),
    [],
    { about: ofCycle, leaves: 'once' },
  ),
  /** From now on this is the report of the cycle: what is printed and saved of it, by whomever. */
  'reports.release': write(z.strictObject({ cycleId, draft }), z.object({ reportId }), ['reports'], { about: ofCycle }),
};

/** One thing in a record that only the headteacher opens. */
const source = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('training-need'), id: z.string().max(MOST_LINE) }),
  z.strictObject({ of: z.literal('objective'), recordId, id: z.string().max(MOST_LINE) }),
  z.strictObject({ of: z.literal('signed'), recordId, version: z.int().min(1), document: z.string().max(60) }),
  z.strictObject({ of: z.literal('step'), recordId, step: z.string().max(MOST_LINE) }),
]);

const item = z.object({
  kind: releasedKind,
  name: z.string(),
  cycleLabel: z.string(),
  lines: z.array(z.object({ label: saidSchema, value: z.string() })),
  /** The paper that it is, by its document; null for what is no paper. */
  paper: z.string().nullable(),
});

const releasedOf = ({ staffId: id }: { staffId: z.output<typeof staffId> }) => ({ of: 'staff' as const, id });

export const releases = {
  /** What the headteacher handed to the office, the latest first. */
  'releases.list': read(
    nothing,
    z.object({ released: z.array(item.extend({ id: releaseId, releasedOn: dayShape })) }),
    ['reports', 'staff'],
  ),
  /** What could be handed over, each as the office would see it. */
  'releases.offered': read(
    nothing,
    z.object({ offered: z.array(item.extend({ source, releasedOn: dayShape.nullable() })) }),
    ['reports', 'reviews', 'training', 'staff'],
  ),
  /** Copies one thing for the office. Whatever it is a copy of stays where it is. */
  'releases.make': write(z.strictObject({ source }), z.object({ releaseId, staffId }), ['reports'], {
    about: () => ({ of: 'school' }),
    made: releasedOf,
    undo: () => 'released',
    watched: true,
  }),
  'releases.remove': write(z.strictObject({ releaseId }), z.object({ staffId }), ['reports'], {
    about: () => ({ of: 'school' }),
    made: releasedOf,
    undo: () => 'release-removed',
    watched: true,
  }),
};
