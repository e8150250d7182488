import { isDay } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { penceOf, poundsOf } from '#domain/text/pounds.ts';
import { words } from '#renderer/words/index.ts';
import type { EditedEvent } from './held.ts';

/** A training as it is being typed. `kind` is a line of the list, `other`, or nothing yet. */
export interface EventDraft {
  kind: string;
  what: string;
  heldOn: string;
  provider: string;
  cost: string;
  /** For everybody whose certificate has no day of its own. */
  expiresOn: string;
  people: ReadonlyMap<StaffId, { expiresOn: string; certificate: string }>;
}

/** Something that is not of the list. */
export const OTHER = 'other';

export const eventFields = ['kind', 'what', 'heldOn', 'cost', 'people', 'expiresOn'] as const;
type EventField = (typeof eventFields)[number];

/** What stands in the boxes at first: nothing, or what was recorded. */
export function draftOf(event: EditedEvent): EventDraft {
  if ('isNew' in event) {
    const people = new Map(event.people.map((id) => [id, { expiresOn: '', certificate: '' }]));
    return { kind: event.kind, what: '', heldOn: '', provider: '', cost: '', expiresOn: '', people };
  }
  return {
    kind: event.mustHaveId ?? OTHER,
    what: event.what,
    heldOn: event.heldOn,
    provider: event.provider,
    cost: event.costPence === null ? '' : poundsOf(event.costPence),
    expiresOn: '',
    people: new Map(
      event.people.map(({ staffId, expiresOn, certificate }) => [staffId, { expiresOn: expiresOn ?? '', certificate }]),
    ),
  };
}

/** What is missing or cannot be read. */
export function problemsIn(draft: EventDraft): { field: EventField; text: string }[] {
  const says = words.trainingHeld.event;
  const isWrong = (typed: string): boolean => typed !== '' && !isDay(typed);
  const days = [draft.expiresOn, ...[...draft.people.values()].map(({ expiresOn }) => expiresOn)];
  return [
    ...(draft.kind === '' ? [{ field: 'kind' as const, text: says.missingKind }] : []),
    ...(draft.kind === OTHER && draft.what.trim() === '' ? [{ field: 'what' as const, text: says.missingWhat }] : []),
    ...(isDay(draft.heldOn) ? [] : [{ field: 'heldOn' as const, text: says.missingDay }]),
    ...(penceOf(draft.cost) === undefined ? [{ field: 'cost' as const, text: says.wrongCost }] : []),
    ...(draft.people.size === 0 ? [{ field: 'people' as const, text: says.missingPeople }] : []),
    ...(days.some(isWrong) ? [{ field: 'expiresOn' as const, text: words.kit.date.wrong }] : []),
  ];
}

/** The training as it is sent; `name` is what its line of the list is called. Call it once nothing is missing. */
export function sentOf(draft: EventDraft, name: string | undefined) {
  const { kind, heldOn, provider, cost, expiresOn } = draft;
  const dayOf = (typed: string) => (isDay(typed) ? typed : null);
  const on = dayOf(heldOn);
  if (on === null) return undefined;
  return {
    what: kind === OTHER ? draft.what : (name ?? draft.what),
    mustHaveId: kind === OTHER ? null : kind,
    heldOn: on,
    provider,
    costPence: penceOf(cost) ?? null,
    people: [...draft.people].map(([staffId, one]) => ({
      staffId,
      expiresOn: dayOf(one.expiresOn) ?? dayOf(expiresOn),
      certificate: one.certificate,
    })),
  };
}
