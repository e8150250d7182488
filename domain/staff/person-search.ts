import { lettersBetween, wrongLetters } from '#domain/text/near-word.ts';
import { plainLetters, searchFor } from '#domain/text/search.ts';

/** How somebody is found, the likeliest first: by how their name begins, by initials, by letters within it, by what else is known of them. */
const LIKELY = { beginning: 0, initials: 1, within: 2, besides: 3 } as const;

/**
 * Those of several people whom somebody means who types some letters in a hurry, the likeliest first and otherwise in their
 * order. 'an' finds Anna before anybody who is an assistant, 'st' Siân Trelech, 'brien' Dafydd O’Brien. Only where nobody has the
 * letters, whoever has a name that is nearly the same ('Katherine' for Catherine, 'Trelach'), and where there are several words,
 * whoever is called as one of them ('sian objectives').
 */
export function peopleMeant<Person>(
  typed: string,
  people: readonly Person[],
  textsOf: (person: Person) => { name: string; besides: string },
): Person[] {
  const isWanted = searchFor(typed);
  const asked = partsOf(typed);
  const texts = people.map((person) => ({ person, ...textsOf(person) }));
  const likely = texts.flatMap(({ person, name, besides }) => {
    if (!isWanted(`${name} ${besides}`)) return isOfInitials(asked, name) ? [{ person, place: LIKELY.initials }] : [];
    return [{ person, place: placeOf(asked, name, isWanted) }];
  });
  if (likely.length > 0) return likely.toSorted((one, other) => one.place - other.place).map(({ person }) => person);
  const near = texts.filter(({ name }) => isNear(asked, name));
  const called = texts.filter(({ name }) =>
    asked.some((word) => word.length >= CALLED && partsOf(name).includes(word)),
  );
  return (near.length > 0 ? near : called).map(({ person }) => person);
}

/** 'An' and 'de' are names, and words of any question. */
const CALLED = 3;

function placeOf(asked: readonly string[], name: string, isWanted: (text: string) => boolean): number {
  const parts = partsOf(name);
  if (asked.every((word) => parts.some((part) => part.startsWith(word)))) return LIKELY.beginning;
  if (isOfInitials(asked, name)) return LIKELY.initials;
  return isWanted(name) ? LIKELY.within : LIKELY.besides;
}

function isOfInitials(asked: readonly string[], name: string): boolean {
  const [word = ''] = asked;
  if (asked.length !== 1 || word.length < 2) return false;
  const letters = name.split(/[\s-]+/u).map((part) => plainLetters(part).charAt(0));
  return letters.join('') === word || `${letters.at(0) ?? ''}${letters.at(-1) ?? ''}` === word;
}

/** Whether every word is nearly a part of the name; a name is misspelt at its beginning, too: 'Katherine'. */
function isNear(asked: readonly string[], name: string): boolean {
  const parts = partsOf(name);
  return (
    asked.some((word) => wrongLetters(word) > 0) &&
    asked.every((word) =>
      parts.some((part) => {
        const most = wrongLetters(word);
        return lettersBetween(word, part, most) <= most || (word.length >= CALLED && part.startsWith(word));
      }),
    )
  );
}

/** The words of a name as they are compared; of 'O’Brien' both 'obrien' and 'brien', of 'Cohen-Tudur' each half. */
function partsOf(text: string): string[] {
  return text.split(/\s+/u).flatMap((word) => {
    const whole = plainLetters(word);
    const halves = word.split(/[-’']/u).map(plainLetters);
    return [...new Set([whole, ...halves])].filter(Boolean);
  });
}
