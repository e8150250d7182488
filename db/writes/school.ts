import { eq } from 'drizzle-orm';
import { letterhead, school, welshWord } from '#db/schema/school.ts';
import { letterheadShape } from '#db/stored/school.ts';
import type { WritableDb } from '#db/types.ts';
import { type LetterheadFile, wordsOfLetterhead } from '#domain/letterhead.ts';
import type { PolicyChoices } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Compartment, Role } from '#domain/roles.ts';
import type { Logo, School } from '#domain/school.ts';

const ONLY = 1;

/** Writes the school's one row for the first time. */
export function nameSchool(db: WritableDb, { logo: _logo, letterhead: _letterhead, ...row }: School): void {
  db.insert(school)
    .values({ id: ONLY, ...row, policy: null, choices: {}, printedSheets: [] })
    .onConflictDoNothing()
    .run();
}

export function updateSchool(db: WritableDb, fields: Partial<Omit<School, 'logo' | 'letterhead'>>): void {
  db.update(school).set(fields).where(eq(school.id, ONLY)).run();
}

/** Keeps who holds the two offices, and who says so. */
export function keepOffices(
  db: WritableDb,
  offices: Pick<School, 'headteacherId' | 'businessManagerId'>,
  officesSaidBy: Role,
): void {
  db.update(school)
    .set({ ...offices, officesSaidBy })
    .where(eq(school.id, ONLY))
    .run();
}

export function keepLogo(db: WritableDb, logo: Logo | null): void {
  db.update(school)
    .set({
      logo: logo && Buffer.from(logo.bytes),
      logoKind: logo?.kind ?? null,
      logoWidth: logo?.width ?? null,
      logoHeight: logo?.height ?? null,
    })
    .where(eq(school.id, ONLY))
    .run();
}

/** Keeps a Word file as the school's letterhead, in place of the one before; null goes back to the usual one. */
export function keepLetterhead(db: WritableDb, file: { name: string; letterhead: LetterheadFile } | null): void {
  db.delete(letterhead).run();
  if (file === null) return;
  db.insert(letterhead)
    .values({
      id: ONLY,
      name: file.name,
      words: wordsOfLetterhead(file.letterhead),
      leftOut: file.letterhead.leftOut.join(),
      content: Buffer.from(letterheadShape.write(file.letterhead)),
    })
    .run();
}

export function adoptPolicy(db: WritableDb, policy: Policy, choices: PolicyChoices): void {
  db.update(school).set({ policy, choices }).where(eq(school.id, ONLY)).run();
}

/** Notes whose recovery sheets are on paper, in place of those noted before. */
export function keepSheetsOnPaper(db: WritableDb, printedSheets: Compartment[]): void {
  db.update(school).set({ printedSheets }).where(eq(school.id, ONLY)).run();
}

/** Keeps the school's Welsh for what its policy says in English; '' takes it away. */
export function keepWelshWord(db: WritableDb, english: string, welsh: string): void {
  db.delete(welshWord).where(eq(welshWord.english, english)).run();
  if (welsh !== '') db.insert(welshWord).values({ english, welsh }).run();
}
