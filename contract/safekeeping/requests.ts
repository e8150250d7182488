import { z } from 'zod';
import { read, task, write } from '#contract/operation.ts';
import { dayShape, line, nothing, prose, requestId, savedFile, staffId } from '#contract/shapes.ts';
import { searchedPlace, textPlace } from '#domain/requests/places.ts';
import { awaited, requestKind } from '#domain/requests/request.ts';
import { role } from '#domain/roles.ts';
import { languageChoice } from '#domain/text/bilingual.ts';

const pause = z.object({ awaited, from: dayShape, until: dayShape.nullable() });

/** A request as the list shows it. */
const requestShape = z.object({
  id: requestId,
  kind: requestKind,
  staffId: staffId.nullable(),
  name: z.string(),
  asked: z.string(),
  receivedOn: dayShape,
  acknowledgedOn: dayShape.nullable(),
  extendedOn: dayShape.nullable(),
  extendedWhy: z.string(),
  closedOn: dayShape.nullable(),
  outcome: z.string(),
  heldAfter: z.boolean(),
  pauses: z.array(pause),
  /** By when it is answered, or a complaint acknowledged; null while something is awaited, and when that is done. */
  due: dayShape.nullable(),
});

/** How the last day of an answer was worked out. */
const sum = z.object({
  starts: dayShape,
  months: z.union([z.literal(1), z.literal(3)]),
  paused: z.int(),
  corresponding: dayShape,
  due: dayShape,
});

/** A name of somebody else, where it stands, with the words round it. */
const mention = z.object({
  key: z.string(),
  place: searchedPlace,
  restricted: z.boolean(),
  name: z.string(),
  before: z.string(),
  said: z.string(),
  after: z.string(),
  hidden: z.boolean(),
});

/** A line about others, or about nobody, that names whoever asks. */
const passage = z.object({
  key: z.string(),
  place: textPlace,
  restricted: z.boolean(),
  /** Whose record it stands in; empty where it is of nobody's. */
  of: z.string(),
  before: z.string(),
  said: z.string(),
  after: z.string(),
  /** False for what is kept for claims. */
  mayGive: z.boolean(),
  isGiven: z.boolean(),
});

const packFormat = z.enum(['word', 'json']);

type Named = { requestId: z.output<typeof requestId>; restricted?: boolean };

const about = {
  about: ({ requestId: id, restricted = false }: Named) => ({
    of: 'request' as const,
    id,
    home: restricted ? ('restricted' as const) : ('general' as const),
  }),
};
const changed = { ...about, undo: () => 'request-changed' as const, watched: true as const };

export const requests = {
  'requests.list': read(nothing, z.object({ today: dayShape, requests: z.array(requestShape) }), [
    'requests',
    'calendar',
  ]),
  /** One request: its days, and how the last of them was worked out. */
  'requests.byId': read(
    z.strictObject({ requestId }),
    z.object({
      today: dayShape,
      request: requestShape,
      sum: sum.nullable(),
      extendableUntil: dayShape.nullable(),
      seesRestricted: z.boolean(),
      /** What the pack is offered in first. */
      documentLanguage: languageChoice,
    }),
    ['requests', 'school', 'calendar'],
    about,
  ),
  /** What was searched for a request, and the names of others in what would be handed over. Every text is looked through. */
  'requests.found': read(
    z.strictObject({ requestId }),
    z.object({
      places: z.array(
        z.object({
          place: searchedPlace,
          restricted: z.boolean(),
          /** How much this session finds there today. */
          now: z.int(),
          searched: z.object({ count: z.int(), by: role, on: dayShape, why: z.string() }).nullable(),
        }),
      ),
      withheld: z.array(z.object({ place: searchedPlace, count: z.int() })),
      appraises: z.int(),
      mentions: z.array(mention),
      /** Where they are named in what is about others, which is handed over line by line. */
      elsewhere: z.array(passage),
      /** Words that were typed to be taken out, and how often each stands in what would be handed over. */
      words: z.array(z.object({ word: z.string(), count: z.int() })),
    }),
    [
      'requests',
      'school',
      'staff',
      'reviews',
      'training',
      'cycles',
      'changes',
      'keeping',
      'disclosures',
      'calendar',
      'trail',
    ],
    about,
  ),
  'requests.add': write(
    z.strictObject({ kind: requestKind, staffId: staffId.nullable(), name: line, asked: prose, receivedOn: dayShape }),
    z.object({ requestId }),
    ['requests', 'keeping'],
    {
      about: ({ staffId: id }) => ({ of: 'keeping', home: 'general', people: id === null ? [] : [id] }),
      made: ({ requestId: id }) => ({ of: 'request', id, home: 'general' }),
      undo: () => 'request-added',
      watched: true,
    },
  ),
  'requests.acknowledge': write(z.strictObject({ requestId, on: dayShape }), nothing, ['requests'], changed),
  /** Something is awaited of the person from a day on: the clock stands. */
  'requests.await': write(z.strictObject({ requestId, awaited, from: dayShape }), nothing, ['requests'], changed),
  'requests.came': write(z.strictObject({ requestId, awaited, until: dayShape }), nothing, ['requests'], changed),
  'requests.extend': write(z.strictObject({ requestId, on: dayShape, why: prose }), nothing, ['requests'], changed),
  /** Notes what was searched and what is found there, in one compartment. */
  'requests.search': write(
    z.strictObject({ requestId, restricted: z.boolean(), why: prose }),
    nothing,
    ['requests'],
    changed,
  ),
  /** Takes names out of what is handed over, or leaves them in; `word|Jonty` is a word that somebody typed. */
  'requests.hide': write(
    z.strictObject({
      requestId,
      restricted: z.boolean(),
      mentions: z.array(z.string().max(400)).min(1).max(5000),
      hidden: z.boolean(),
    }),
    nothing,
    ['requests'],
    changed,
  ),
  /** Hands passages over in which somebody is named among others' records, or keeps them back. */
  'requests.give': write(
    z.strictObject({
      requestId,
      restricted: z.boolean(),
      passages: z.array(z.string().max(400)).min(1).max(5000),
      given: z.boolean(),
    }),
    nothing,
    ['requests'],
    changed,
  ),
  'requests.close': write(
    z.strictObject({ requestId, on: dayShape, outcome: prose, heldAfter: z.boolean() }),
    nothing,
    ['requests', 'keeping'],
    changed,
  ),
  /** What is handed over, as a Word file to read or as JSON for another program; the language is that of the Word file. */
  'requests.savePack': task(
    z.strictObject({ requestId, format: packFormat, language: languageChoice }),
    savedFile,
    [],
    {
      ...about,
      detail: ({ format }) => ({ format }),
    },
  ),
};
