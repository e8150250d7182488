import type { StaffId } from '#domain/ids.ts';
import { leastPeople } from '#domain/report/figures.ts';
import { groupsOfPosts, jobTitles, type Staff } from '#domain/staff/staff.ts';
import type { Text } from '#templates/blocks.ts';
import { type OwnNames, titlesSaid } from '#templates/parts/own-names.ts';
import { listSaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

/** What a list that names nobody says of somebody: nothing that fewer than three people share. */
export interface Told {
  group: Text;
  site: Text;
  jobTitle: Text;
}

const told = {
  group: (person: Staff) => groupsOfPosts(person).join(' '),
  site: ({ site }: Staff) => site ?? '',
  jobTitle: jobTitles,
};
type Field = keyof typeof told;

const nothingTold: Told = { group: words.report.otherGroups, site: '', jobTitle: '' };

/**
 * What may be told of each of some people: the group where enough are in it, of them the site, and of those the job title.
 * Whatever is not told is not told of three people at least, or the rest would tell it.
 */
export function toldOf(people: readonly Staff[], own: OwnNames): (person: Staff | undefined) => Told {
  const all = new Map<StaffId, Told>(parted(people, ['group', 'site', 'jobTitle'], nothingTold, own));
  return (person) => (person && all.get(person.id)) ?? nothingTold;
}

function parted(
  people: readonly Staff[],
  [field, ...rest]: readonly Field[],
  sofar: Told,
  own: OwnNames,
): [StaffId, Told][] {
  if (field === undefined) return people.map(({ id }) => [id, sofar]);
  const parts = [...Map.groupBy(people, told[field]).values()].sort((one, other) => one.length - other.length);
  let untold = 0;
  return parts.flatMap((same) => {
    const isFew = same.length < leastPeople || (untold > 0 && untold < leastPeople);
    if (isFew) untold += same.length;
    const [first] = same;
    return isFew || !first
      ? same.map(({ id }): [StaffId, Told] => [id, sofar])
      : parted(same, rest, { ...sofar, [field]: said(first, field, own) }, own);
  });
}

function said(person: Staff, field: Field, own: OwnNames): Text {
  if (field === 'group') return listSaid(groupsOfPosts(person).map((one) => words.pack.codes.group[one]));
  return field === 'site' ? own(told.site(person)) : titlesSaid(person, own);
}

/** The job titles of which one person has each: in a text they are a name. */
export function titlesOfOne(people: readonly Staff[]): string[] {
  const titles = people.flatMap(({ jobTitle, otherJobTitle }) => [jobTitle, otherJobTitle ?? '']);
  const counted = Map.groupBy(
    titles.filter((title) => title !== ''),
    (title) => title.toLowerCase(),
  );
  return [...counted.values()].flatMap((same) => (same.length === 1 ? same : []));
}
