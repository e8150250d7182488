import { eq } from 'drizzle-orm';
import { site, siteLogo } from '#db/schema/school.ts';
import { staff } from '#db/schema/staff.ts';
import type { WritableDb } from '#db/types.ts';
import type { SiteId } from '#domain/ids.ts';
import type { Logo } from '#domain/school.ts';
import type { Site } from '#domain/staff/sites.ts';

/** Keeps what is described of a site, in place of what was there. */
export function keepSite(db: WritableDb, { id, name, welshName, address, hasLetterhead }: Omit<Site, 'logo'>): void {
  const set = { name, welshName, address, hasLetterhead };
  db.insert(site)
    .values({ id, ...set })
    .onConflictDoUpdate({ target: site.id, set })
    .run();
}

/** Takes a site away with its picture. */
export function removeSite(db: WritableDb, id: SiteId): void {
  db.delete(site).where(eq(site.id, id)).run();
}

/** Has everybody who is at one site be at another. */
export function moveToSite(db: WritableDb, from: string, to: string): void {
  db.update(staff).set({ site: to }).where(eq(staff.site, from)).run();
}

/** Keeps the picture of a site; null takes it away. */
export function keepSiteLogo(db: WritableDb, siteId: SiteId, logo: Logo | null): void {
  db.delete(siteLogo).where(eq(siteLogo.siteId, siteId)).run();
  if (logo === null) return;
  const { bytes, kind: logoKind, width: logoWidth, height: logoHeight } = logo;
  db.insert(siteLogo)
    .values({ siteId, logo: Buffer.from(bytes), logoKind, logoWidth, logoHeight })
    .run();
}
