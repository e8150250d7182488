import type { SiteId } from '#domain/ids.ts';
import type { Logo, School } from '#domain/school.ts';
import { byText } from '#domain/text/order.ts';

/** A school of a trust, or another place at which people work, as the office described it (requirements 1.1). */
export interface Site {
  id: SiteId;
  /** What it goes by everywhere; people are at a site by this name. */
  name: string;
  /** Its name in Welsh; empty where it has none. */
  welshName: string;
  address: string;
  /** Whether papers about its people carry its letterhead in place of the school's. */
  hasLetterhead: boolean;
  /** The picture at the head of its papers; those of a site without one carry the school's. */
  logo: Logo | null;
}

/** A site of the list: what was described of it, if anything, and how many people are there. */
export interface ListedSite {
  name: string;
  site: Site | null;
  people: number;
}

/** Every site that somebody is at or that was described, in the order of their names. */
export function listedSites(sites: readonly Site[], people: readonly { site: string | null }[]): ListedSite[] {
  const names = new Set([...sites.map(({ name }) => name), ...people.flatMap(({ site }) => site ?? [])]);
  return [...names].sort(byText).map((name) => ({
    name,
    site: sites.find((one) => one.name === name) ?? null,
    people: people.filter(({ site }) => site === name).length,
  }));
}

/**
 * The site whose letterhead the papers about some people carry: the one at which all of them are, where it has one.
 * Undefined for the school's own letterhead.
 */
export function siteOfPapers(sites: readonly Site[], people: readonly { site: string | null }[]): Site | undefined {
  const [first, ...others] = people;
  if (!first || others.some(({ site }) => site !== first.site)) return undefined;
  return sites.find(({ name, hasLetterhead }) => hasLetterhead && name === first.site);
}

/** The head of a school's papers, or that of one of its sites: what the site leaves empty is the school's. */
export function headOfPapers(
  school: School,
  site: Site | undefined,
): Pick<School, 'name' | 'address' | 'logo' | 'letterhead'> {
  if (!site) return school;
  return {
    name: site.welshName === '' ? site.name : `${site.name} / ${site.welshName}`,
    address: site.address || school.address,
    logo: site.logo ?? school.logo,
    letterhead: null, // the file of the school names the school
  };
}
