import type { Input } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import type * as Ids from '#domain/ids.ts';

const uuid = '00000000-0000-4000-8000-000000000000';
const staffId = uuid as Ids.StaffId; // an id that nobody has
const trainingNeedId = uuid as Ids.TrainingNeedId; // as above

type Named =
  | `training.${'save' | 'remove'}`
  | 'mustHaves.list'
  | 'mustHaves.save'
  | 'trainingEvents.list'
  | 'trainingEvents.save'
  | 'trainingEvents.remove'
  | `certificates.${'add' | 'show' | 'save' | 'remove'}`
  | 'wales.list'
  | 'wales.save'
  | `welsh.${'words' | 'save' | 'readList' | 'takeList'}`;

/** What the window may ask of training that was held, of what must be had, and of what a school in Wales has besides. */
export const trainingExamples: { [Name in Named]: Input<Name> } = {
  'training.save': { trainingNeedId, fields: { costPence: 12_000 } },
  'training.remove': { trainingNeedId },
  'mustHaves.list': {},
  'mustHaves.save': {
    id: 'fire',
    name: 'Fire safety',
    whom: 'all',
    months: 24,
    source: 'Fire risk assessment',
    checkedOn: null,
    isLeftOut: false,
  },
  'trainingEvents.list': { staffId: null },
  'trainingEvents.save': {
    id: null,
    what: 'Fire safety',
    mustHaveId: 'fire',
    heldOn: day('2026-09-18'),
    provider: 'The county',
    costPence: 12_000,
    people: [{ staffId, expiresOn: null, certificate: '' }],
  },
  'trainingEvents.remove': { trainingEventId: uuid as Ids.TrainingEventId }, // as above
  'certificates.add': { trainingEventId: uuid as Ids.TrainingEventId, staffId }, // as above
  'certificates.show': { staffId, certificateScanId: uuid as Ids.CertificateScanId }, // as above
  'certificates.save': { staffId, certificateScanId: uuid as Ids.CertificateScanId }, // as above
  'certificates.remove': { staffId, certificateScanId: uuid as Ids.CertificateScanId }, // as above
  'welsh.words': {},
  'welsh.save': { english: 'Objective', welsh: 'Amcan' },
  'welsh.readList': {},
  'welsh.takeList': { words: [{ english: 'Objective', welsh: 'Amcan' }] },
  'wales.list': {},
  'wales.save': { staffId, ewcNumber: '0712345', ewcCheckedOn: null, welshAskedOn: null, welshAnswer: '' },
};
