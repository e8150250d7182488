import type { Output } from '#contract/index.ts';
import type { Reads } from '#db/reads.ts';
import { searchedPlace } from '#domain/requests/places.ts';
import type { DataRequest } from '#domain/requests/request.ts';
import { fullName } from '#domain/staff/staff.ts';
import { type HandedOver, placesFound } from './handed-over.ts';

type RequestContents = Output<'requests.found'>;

/** How many letters stand before and after a name, so that it can be told who is meant. */
const ROUND = 60;

/** Each place with what is there today and what was found when it was searched; the headteacher's part beside it. */
export function shownPlaces(read: Reads, { id }: DataRequest, found: HandedOver): RequestContents['places'] {
  const there = placesFound(found);
  const searched = read.requests.searches(id);
  const parts = read.seesRestricted ? [false, true] : [false];
  return parts
    .flatMap((restricted) => searchedPlace.options.map((place) => ({ place, restricted })))
    .map(({ place, restricted }) => {
      const isIt = (one: { place: string; restricted: boolean }): boolean =>
        one.place === place && one.restricted === restricted;
      return {
        place,
        restricted,
        now: there.filter(isIt).length,
        searched: searched.find(isIt) ?? null,
      };
    })
    .filter(({ restricted, now, searched: was }) => !restricted || now > 0 || was !== null);
}

/** The names of others, with the words round them. */
export function shownMentions(read: Reads, { id }: DataRequest, { mentions }: HandedOver): RequestContents['mentions'] {
  const hidden = read.requests.hidden(id);
  return mentions.map(({ key, row, text, from, to, name }) => ({
    key,
    place: row.place,
    restricted: row.restricted,
    name,
    before: text.slice(Math.max(0, from - ROUND), from),
    said: text.slice(from, to),
    after: text.slice(to, to + ROUND),
    hidden: hidden.has(key),
  }));
}

/** Where somebody is named in what is about others, with the words round the first time in each line. */
export function shownPassages(read: Reads, { elsewhere }: HandedOver): RequestContents['elsewhere'] {
  const names = new Map<string, string>(read.staff.all().map((person) => [person.id, fullName(person)]));
  return elsewhere.map(({ key, place, restricted, of, line, spans, mayGive, isGiven }) => {
    const { from, to } = spans[0] ?? { from: 0, to: 0 };
    return {
      key,
      place,
      restricted,
      mayGive,
      isGiven,
      of: of.flatMap((id) => names.get(id) ?? []).join(', '),
      before: line.slice(Math.max(0, from - ROUND), from),
      said: line.slice(from, to),
      after: line.slice(to, to + ROUND),
    };
  });
}
