import { school } from '#db/schema/school.ts';
import type { ReadableDb } from '#db/types.ts';
import type { PolicyChoices } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Compartment, Role } from '#domain/roles.ts';
import type { Logo, School } from '#domain/school.ts';

/** The school of this vault; undefined before it has been named. */
export function schoolOf(db: ReadableDb): School | undefined {
  const row = db.select().from(school).get();
  if (row === undefined) return undefined;
  const { name, nation, address, documentLanguage, headteacherId, businessManagerId, demo, priorities } = row;
  return {
    name,
    nation,
    address,
    documentLanguage,
    headteacherId,
    businessManagerId,
    demo,
    priorities,
    logo: logoOf(row),
  };
}

function logoOf(row: typeof school.$inferSelect): Logo | null {
  const { logo, logoKind, logoWidth, logoHeight } = row;
  if (logo === null || logoKind === null || logoWidth === null || logoHeight === null) return null;
  return { bytes: new Uint8Array(logo), kind: logoKind, width: logoWidth, height: logoHeight };
}

/** The policy that the school follows, and its own answers to what that policy leaves open. */
export function adoptedPolicy(db: ReadableDb): { policy: Policy | null; choices: PolicyChoices } {
  const row = db.select({ policy: school.policy, choices: school.choices }).from(school).get();
  return row ?? { policy: null, choices: {} };
}

/** Who said last who holds the two offices; undefined where nobody has. */
export function officesSaidBy(db: ReadableDb): Role | undefined {
  return db.select({ by: school.officesSaidBy }).from(school).get()?.by ?? undefined;
}

/** The compartments whose recovery sheet is on paper: two groups of it were typed back. */
export function sheetsOnPaper(db: ReadableDb): Compartment[] {
  return db.select({ sheets: school.printedSheets }).from(school).get()?.sheets ?? [];
}
