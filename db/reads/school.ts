import { letterhead, school, welshWord } from '#db/schema/school.ts';
import type { ReadableDb } from '#db/types.ts';
import { type LeftOutOfLetterhead, leftOutOfLetterhead } from '#domain/letterhead.ts';
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
    letterhead: contentOf(db),
  };
}

function contentOf(db: ReadableDb): Uint8Array | null {
  const row = db.select({ content: letterhead.content }).from(letterhead).get();
  return row ? new Uint8Array(row.content) : null;
}

/** The Word file that the school uses as letterhead, without what was taken of it; undefined where it uses none. */
export function letterheadFile(
  db: ReadableDb,
): { name: string; words: string; leftOut: LeftOutOfLetterhead[] } | undefined {
  const { name, words, leftOut } = letterhead;
  const row = db.select({ name, words, leftOut }).from(letterhead).get();
  return (
    row && { ...row, leftOut: leftOutOfLetterhead.options.filter((each) => row.leftOut.split(',').includes(each)) }
  );
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

/** The school's own Welsh for what its policy says in English alone, by the English. */
export function welshWords(db: ReadableDb): ReadonlyMap<string, string> {
  return new Map(
    db
      .select()
      .from(welshWord)
      .all()
      .map(({ english, welsh }) => [english, welsh]),
  );
}
