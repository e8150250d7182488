import type { School } from '#domain/school.ts';
import type { Letterhead } from '#templates/blocks.ts';

/** What the school prints at the head of its papers. */
export function letterhead(school: School): Letterhead {
  return { name: school.name, address: school.address, logo: school.logo };
}
