import { plainLetters } from '#domain/text/search.ts';
import { addressesWith } from './words-out.ts';

/** Somebody else who may be named in what is handed over. */
export interface OtherPerson {
  id: string;
  givenName: string;
  familyName: string;
}

/** A name of somebody else in a text, from one letter to before another. */
export interface Mention {
  personId: string;
  from: number;
  to: number;
}

/** What stands in place of a name that was taken out. */
export const REMOVED = '[name removed]';

/** Names that are everyday words, too: with a small letter they are taken for the word. */
export const everyday = new Set(
  'amber art autumn baker bill bell best bird bishop black bond brook brooks brown bush carter church clay cook cross daisy dale dawn day dean dear drew faith field fish ford fox frank freeman gay gene glen grace grant gray green guy hall harmony heather hill holly hope hunt hunter iris ivy jack jay joy june king lamb lane law lee lily little long lord love major mark marsh mason max may mercy miles mill moody moon moore noble olive page park parker parks pat penny pearl pepper piper poole pope potter power price rich rob robin rose ruby rush sandy sharp short singer small smart smith snow south spring star steel stone street strong sue summer swift tanner taylor tiller tuck turner wade walker wall ward warren waters way webb wells west white will wise wood woods worth wright young'.split(
    ' ',
  ),
);

/** A name shorter than this is a particle or an initial. */
const LEAST_LETTERS = 3;

/**
 * Every mention of another person in a text: the given or the family name by itself, or both, whatever the accents and
 * capitals. Names that the person who asks has, too, are not theirs to tell apart.
 */
export function mentionsIn(text: string, others: readonly OtherPerson[], own: Omit<OtherPerson, 'id'>): Mention[] {
  const ownParts = new Set(partsOf(own));
  const owners = new Map<string, string>();
  for (const person of others)
    for (const part of partsOf(person)) if (!ownParts.has(part) && !owners.has(part)) owners.set(part, person.id);
  const found: Mention[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)) {
    const word = match[0].replace(/['’]s$/u, '');
    const personId = ownerOf(word, owners);
    if (personId === undefined) continue;
    const [from, to] = [match.index, match.index + word.length];
    const last = found.at(-1);
    // 'Sian Penhale' is one mention
    if (last?.personId === personId && /^\s*$/u.test(text.slice(last.to, from))) last.to = to;
    else found.push({ personId, from, to });
  }
  return wholeAddresses(text, found, { owners, others, ownParts });
}

/** An address with somebody's name in it is theirs as a whole: 'spenhale@…' says as much as 'Penhale'. */
function wholeAddresses(
  text: string,
  found: readonly Mention[],
  {
    owners,
    others,
    ownParts,
  }: { owners: ReadonlyMap<string, string>; others: readonly OtherPerson[]; ownParts: Set<string> },
): Mention[] {
  const initialled = others.flatMap(({ id, givenName, familyName }): [string, string][] => {
    const [given, family] = [plainLetters(givenName), plainLetters(familyName)];
    return [
      [`${given.charAt(0)}${family}`, id],
      [`${given}${family.charAt(0)}`, id],
    ];
  });
  const named = [...owners, ...initialled].filter(
    ([letters]) =>
      letters.length > LEAST_LETTERS && !everyday.has(letters) && ![...ownParts].some((own) => own.includes(letters)),
  );
  const whole = named.flatMap(([letters, personId]) =>
    addressesWith(text, letters).map((span): Mention => ({ ...span, personId })),
  );
  const taken: Mention[] = [];
  for (const mention of whole)
    if (!taken.some((one) => one.from < mention.to && mention.from < one.to)) taken.push(mention);
  const rest = found.filter((one) => !taken.some(({ from, to }) => one.from < to && from < one.to));
  return [...taken, ...rest].sort((a, b) => a.from - b.from);
}

/** The person whose name a word is: the whole of it, or a part between hyphens. */
function ownerOf(word: string, owners: ReadonlyMap<string, string>): string | undefined {
  for (const part of [word, ...word.split('-')]) {
    const plain = plainLetters(part);
    const owner = owners.get(plain);
    const isWord = everyday.has(plain) && part === part.toLowerCase();
    if (owner !== undefined && !isWord) return owner;
  }
  return undefined;
}

function partsOf({ givenName, familyName }: Omit<OtherPerson, 'id'>): string[] {
  return [givenName, familyName]
    .flatMap((name) => name.split(/\s+/u))
    .flatMap((part) => [part, ...part.split('-')])
    .map(plainLetters)
    .filter((part) => part.length >= LEAST_LETTERS);
}

/** The text without the mentions given, which must not overlap. */
export function without(text: string, mentions: readonly Pick<Mention, 'from' | 'to'>[]): string {
  let [left, at] = ['', 0];
  for (const { from, to } of mentions.toSorted((a, b) => a.from - b.from)) {
    left += text.slice(at, from) + REMOVED;
    at = to;
  }
  return left + text.slice(at);
}
