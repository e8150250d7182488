import { eq } from 'drizzle-orm';
import { site, siteLogo } from '#db/schema/school.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Site } from '#domain/staff/sites.ts';
import { byText } from '#domain/text/order.ts';

/** The sites that the office described, in the order of their names. */
export function allSites(db: ReadableDb): Site[] {
  return db
    .select()
    .from(site)
    .leftJoin(siteLogo, eq(siteLogo.siteId, site.id))
    .all()
    .map(({ site: row, site_logo: picture }) => ({ ...row, logo: picture && logoOf(picture) }))
    .sort((a, b) => byText(a.name, b.name));
}

function logoOf({ logo, logoKind, logoWidth, logoHeight }: typeof siteLogo.$inferSelect): Site['logo'] {
  return { bytes: new Uint8Array(logo), kind: logoKind, width: logoWidth, height: logoHeight };
}
