import { type Appraiser, appraiserKey } from '#domain/cycle/appraisers.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { appraiserOf, type Candidate, type OpeningDraft, type Preview } from '#renderer/joining/opening-draft.ts';

/** How many each would appraise: under the draft, and in the open cycles already. */
function appraiserLoads(
  people: readonly Candidate[],
  draft: OpeningDraft,
  already: Preview['appraised'],
): (appraiser: Appraiser | undefined) => number {
  const counts = new Map(already.map((one) => [appraiserKey(one), one.count]));
  for (const person of people) {
    const appraiser = appraiserOf(person, draft);
    if (appraiser) counts.set(appraiserKey(appraiser), (counts.get(appraiserKey(appraiser)) ?? 0) + 1);
  }
  return (appraiser) => (appraiser && counts.get(appraiserKey(appraiser))) ?? 0;
}

/** What is worth a look at somebody's appraiser; nothing of it is refused but that there is none. */
export interface AppraiserLook {
  none: boolean;
  count: number;
  many: boolean;
  /** The policy wants appraisers trained, and no training is noted; nobody outside the staff list is asked. */
  untrained: boolean;
  /** The policy wants a person with qualified teacher status to observe, and this appraiser has none. */
  withoutQts: boolean;
}

/** Looks at the appraiser of each person of a preview. */
export function appraiserLooks(
  people: readonly Candidate[],
  draft: OpeningDraft,
  preview: Pick<Preview, 'appraised' | 'most' | 'trainingClause'>,
  staff: readonly Pick<Staff, 'id' | 'appraiserTrainedOn' | 'qts'>[],
): (person: Candidate) => AppraiserLook {
  const load = appraiserLoads(people, draft, preview.appraised);
  const byId = new Map(staff.map((one) => [one.id, one]));
  return (person) => {
    const appraiser = appraiserOf(person, draft);
    const known = appraiser?.appraiserId ? byId.get(appraiser.appraiserId) : undefined;
    const count = load(appraiser);
    return {
      none: !appraiser?.appraiserName.trim(),
      count,
      many: count > preview.most,
      untrained: preview.trainingClause !== null && known?.appraiserTrainedOn === null,
      withoutQts: person.observerClause !== null && known?.qts === false,
    };
  };
}

/** What the list can be narrowed to. */
export const lookKinds = ['none', 'many', 'untrained', 'withoutQts'] as const satisfies (keyof AppraiserLook)[];
