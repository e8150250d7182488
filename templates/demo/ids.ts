import type { NewId } from '#domain/ids.ts';

/**
 * An id made from a name: the same name gives the same id. It has the form of a UUID of version 8, the one that
 * RFC 9562 leaves to the program that makes it. The mixing is FNV-1a, four times with other beginnings.
 */
export function idOf<Id extends string>(name: string): Id {
  const hex = [0x811c9dc5, 0x01000193, 0xc2b2ae35, 0x27d4eb2f].map((seed) => mixed(name, seed)).join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20)].join('-') as Id; // a made id is given its kind by whoever asks
}

/** A source of ids that belong together: each call gives the next. */
export function idsOf(name: string): NewId {
  let count = 0;
  return <Id extends string>() => {
    count += 1;
    return idOf<Id>(`${name}/${count}`);
  };
}

function mixed(name: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  // the last step of MurmurHash3, so that names that differ in one letter have ids that look nothing alike
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
