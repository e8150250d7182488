import type { OperationName } from '#contract/index.ts';
import { both, type OfNobody, type OfSomebody, ofAnybody } from './role-row.ts';

type OfTraining = Extract<
  OperationName,
  `${'mustHaves' | 'trainingEvents' | 'certificates' | 'wales' | 'welsh' | 'lists'}.${string}`
>;

/** Who is answered what of training that was held, of what must be had, of what a school in Wales keeps besides, of its Welsh, and of lists that come back. */
export const rolesOfTraining: Record<OfTraining, OfNobody | OfSomebody> = {
  'certificates.add': ofAnybody,
  'certificates.show': ofAnybody,
  'certificates.save': ofAnybody,
  'certificates.remove': ofAnybody,
  'lists.readBack': both,
  'welsh.words': both,
  'welsh.save': both,
  'welsh.readList': both,
  'welsh.takeList': both,
  'wales.list': both,
  'wales.save': ofAnybody,
  'mustHaves.list': both,
  'mustHaves.save': both,
  'trainingEvents.list': both,
  'trainingEvents.save': ofAnybody,
  'trainingEvents.remove': { manager: 'not-found', headteacher: 'not-found' },
};
