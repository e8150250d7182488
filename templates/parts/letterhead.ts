import type { DocumentReads } from '#db/reads.ts';
import type { School } from '#domain/school.ts';
import { headOfPapers, siteOfPapers } from '#domain/staff/sites.ts';
import type { Staff } from '#domain/staff/staff.ts';
import type { Letterhead } from '#templates/blocks.ts';

/** What the school prints at the head of its papers. */
export function letterhead(school: School): Letterhead {
  return headOf(school);
}

/** What stands at the head of papers about some people: their site's where they share one that has a letterhead, else the school's. */
export function letterheadFor(read: Pick<DocumentReads, 'school' | 'sites'>, people: readonly Staff[]): Letterhead {
  return headOf(headOfPapers(read.school(), siteOfPapers(read.sites(), people)));
}

function headOf({ name, address, logo, letterhead: own }: ReturnType<typeof headOfPapers>): Letterhead {
  return own ? { name, address, logo, own } : { name, address, logo };
}
