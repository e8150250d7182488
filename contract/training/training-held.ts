import { z } from 'zod';
import { read, task, write } from '#contract/operation.ts';
import {
  certificateScanId,
  changeId,
  dayShape,
  line,
  nothing,
  savedFile,
  staffId,
  trainingEventId,
} from '#contract/shapes.ts';
import { staffGroupId } from '#domain/policy/groups.ts';
import { scanKind } from '#domain/record/scans.ts';
import { nation } from '#domain/school.ts';

const MOST_MONTHS = 120;
const MOST_PENCE = 100_000_000;

const whom = z.union([z.enum(['all', 'named']), z.array(staffGroupId).min(1)]);
/** A line of the usual list by its name, or one of the school's own by its id. */
const mustHaveId = z.string().max(60);

const mustHave = z.object({
  id: z.string(),
  name: z.string(),
  nation: nation.nullable(),
  whom,
  months: z.int().nullable(),
  source: z.string(),
  checkedOn: dayShape.nullable(),
  isLeftOut: z.boolean(),
});

const attendance = { staffId, expiresOn: dayShape.nullable(), certificate: line };

const event = z.object({
  id: trainingEventId,
  what: z.string(),
  mustHaveId: z.string().nullable(),
  heldOn: dayShape,
  provider: z.string(),
  costPence: z.int().nullable(),
  people: z.array(
    z.object({
      ...attendance,
      certificate: z.string(),
      name: z.string(),
      sortName: z.string(),
      /** The certificate as a file, or several pages of it. */
      files: z.array(
        z.object({
          id: certificateScanId,
          kind: scanKind,
          name: z.string(),
          size: z.int(),
          addedOn: dayShape,
        }),
      ),
    }),
  ),
});

const oneCertificate = { staffId, certificateScanId };
const whose = (asked: { staffId: z.output<typeof staffId> }) => ({ of: 'staff' as const, id: asked.staffId });

const shows = ['training', 'staff', 'school', 'calendar'] as const;

export const trainingHeld = {
  /** What must be had by whom, and how everybody of whom it is asked stands today. */
  'mustHaves.list': read(
    nothing,
    z.object({
      today: dayShape,
      nation,
      /** Everything that runs out by its last day is told of; no name while no later term is entered. */
      nextTerm: z.object({ name: z.string().nullable(), ends: dayShape }),
      mustHaves: z.array(mustHave),
      lines: z.array(
        z.object({
          mustHaveId: z.string(),
          what: z.string(),
          staffId,
          name: z.string(),
          sortName: z.string(),
          jobTitle: z.string(),
          state: z.enum(['missing', 'over', 'runs-out', 'has']),
          heldOn: dayShape.nullable(),
          until: dayShape.nullable(),
        }),
      ),
    }),
    shows,
  ),
  /** Changes a line of the list, or adds one (`id` null). */
  'mustHaves.save': write(
    z.strictObject({
      id: mustHaveId.nullable(),
      name: line,
      whom,
      months: z.int().min(1).max(MOST_MONTHS).nullable(),
      source: line,
      checkedOn: dayShape.nullable(),
      isLeftOut: z.boolean(),
    }),
    z.object({ changeId: changeId.nullable() }),
    ['training', 'changes'],
    { about: () => ({ of: 'school' }), undo: () => 'must-have-changed' },
  ),
  /** What was held, the latest first; of one person where somebody is named. */
  'trainingEvents.list': read(
    z.strictObject({ staffId: staffId.nullable() }),
    z.object({ events: z.array(event) }),
    shows,
    { about: ({ staffId: id }) => (id === null ? null : { of: 'staff', id }) },
  ),
  /** Records a training for all who were there, or corrects it (`id`). */
  'trainingEvents.save': write(
    z.strictObject({
      id: trainingEventId.nullable(),
      what: line,
      mustHaveId: mustHaveId.nullable(),
      heldOn: dayShape,
      provider: line,
      costPence: z.int().min(0).max(MOST_PENCE).nullable(),
      people: z.array(z.strictObject(attendance)).max(2000),
    }),
    z.object({ trainingEventId, changeId: changeId.nullable() }),
    ['training', 'changes'],
    {
      about: ({ people }) => ({ of: 'keeping', home: 'general', people: people.map(({ staffId: id }) => id) }),
      undo: () => 'training-recorded',
    },
  ),
  'trainingEvents.remove': write(z.strictObject({ trainingEventId }), z.object({ changeId }), ['training', 'changes'], {
    about: () => ({ of: 'school' }),
    undo: () => 'training-removed',
  }),
  /** Asks for a file and keeps it as the certificate of somebody who was there; false where none was chosen. */
  'certificates.add': task(
    z.strictObject({ trainingEventId, staffId }),
    z.object({ added: z.boolean() }),
    ['training'],
    {
      about: whose,
      leaves: 'nothing',
      undo: () => 'certificate-added',
      watched: true,
    },
  ),
  /** A certificate that is a picture, as a page at an address that only this window can show. */
  'certificates.show': task(z.strictObject(oneCertificate), z.object({ address: z.string() }), [], {
    about: whose,
    leaves: 'once',
  }),
  /** Asks where, and writes the certificate as what it is, under a name that says whose it is. */
  'certificates.save': task(z.strictObject(oneCertificate), savedFile, [], { about: whose }),
  'certificates.remove': write(z.strictObject(oneCertificate), nothing, ['training'], {
    about: whose,
    undo: () => 'certificate-removed',
    watched: true,
  }),
};
