/**
 * A name as a list writes it, family name first: 'Trelech, Siân', with what stands before it, such as 'Choose '. Of more than
 * two words any may begin the family name. A name that was read off a list stays as it is.
 */
export function asListed(name: string, before = ''): RegExp {
  const words = name.split(' ');
  const divided = words.slice(1).map((_, at) => [words.slice(at + 1).join(' '), words.slice(0, at + 1).join(' ')]);
  const names = name.includes(', ') || words.length === 1 ? [name] : divided.map((parts) => parts.join(', '));
  return new RegExp(`^${before}(?:${names.map((one) => RegExp.escape(one)).join('|')})$`);
}

/** The same name as it is spoken: of somebody who was read off a list. */
export function asSpoken(name: string): string {
  return name.split(', ').toReversed().join(' ');
}
