import { sheetsOnPaper } from '#db/reads/school.ts';
import { checkGroups, type OpenVault, type RecoverySheet, renewRecoverySheets } from '#db/vault/vault.ts';
import { keepSheetGiven } from '#db/writes/handover.ts';
import { keepSheetsOnPaper } from '#db/writes/school.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { type Compartment, compartmentsOf } from '#domain/roles.ts';
import type { HandlersOf, TaskContext } from '#electron/office/handling.ts';
import { renderPage } from '#electron/render/index.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { recoverySheet } from '#templates/recovery-sheet.ts';

const nothing = done({});

type SheetHandlers = Pick<
  HandlersOf<'vault'>,
  'vault.recoverySheet' | 'vault.printRecoverySheet' | 'vault.confirmRecoverySheet' | 'vault.renewRecoverySheets'
>;

/** The recovery sheets of this session: shown, printed, and checked by two groups that are typed back from the paper. */
export const recoverySheets: SheetHandlers = {
  'vault.recoverySheet': ({ session }, { compartment }) => {
    const sheet = sheetFor(session, compartment);
    return sheet.ok ? done({ compartment, groups: [...sheet.value.groups] }) : sheet;
  },

  'vault.printRecoverySheet': async ({ session, machine, read, leaves }, { compartment }) => {
    const sheet = sheetFor(session, compartment);
    if (!sheet.ok) return sheet;
    const page = renderPage(recoverySheet(sheet.value, letterhead(read().school()), machine.today()), 'en');
    leaves();
    return (await machine.print.toPrinter(page)) ? nothing : refuse({ code: 'print-failed' });
  },

  'vault.confirmRecoverySheet': async ({ session, write, asked }, { compartment, groups }) => {
    const sheet = sheetFor(session, compartment);
    if (!sheet.ok) return sheet;
    const checked = checkGroups(sheet.value, groups);
    if (!checked.ok) return checked;
    const noted = write(({ db, read }) => {
      keepSheetsOnPaper(db, [...new Set([...read.sheetsOnPaper(), compartment])]);
      return nothing;
    });
    if (noted.ok) session.vault?.[compartment]?.transaction((db) => keepSheetGiven(db, asked().today));
    if (noted.ok) session.sheets = session.sheets.filter((other) => other !== sheet.value);
    return noted;
  },

  'vault.renewRecoverySheets': async ({ session }, { current }) => {
    const { vault, clock } = session;
    if (vault === null) return refuse({ code: 'vault-locked' });
    const made = await makingSheets(vault, compartmentsOf(vault.role), () =>
      renewRecoverySheets(vault, { current, clock }),
    );
    return keepNewSheets(session, vault, made);
  },
};

/** A sheet of this session. Refuses one of a compartment that the session does not open, whatever it has in hand. */
function sheetFor(session: TaskContext['session'], compartment: Compartment): Result<RecoverySheet> {
  if (session.role === null || !compartmentsOf(session.role).includes(compartment))
    return refuse({ code: 'not-allowed' });
  const sheet = session.sheetOf(compartment);
  return sheet ? done(sheet) : refuse({ code: 'role-missing' });
}

/**
 * Makes sheets in place of those of these compartments. They are taken off paper first: whatever stops it, no sheet counts
 * as good that opens nothing any more. A refusal leaves them as they were.
 */
export async function makingSheets<Made>(
  vault: OpenVault,
  sheetsFor: readonly Compartment[],
  make: () => Promise<Result<Made>>,
): Promise<Result<Made>> {
  const before = sheetsOnPaper(vault.general.db);
  takeOffPaper(
    vault,
    sheetsFor.map((compartment) => ({ compartment })),
  );
  const made = await make();
  if (!made.ok && vault.isOpen()) vault.general.transaction((db) => keepSheetsOnPaper(db, before));
  return made;
}

/**
 * Keeps the sheets that were just made until the session ends, in place of older ones of the same compartment. Refuses
 * where it has ended meanwhile: nobody sees them then.
 */
export function keepNewSheets(
  session: TaskContext['session'],
  vault: OpenVault,
  made: Result<{ recovery: RecoverySheet[] }>,
): Result<Record<string, never>> {
  if (!made.ok) return made;
  if (session.vault !== vault) return refuse({ code: 'vault-locked' });
  const renewed = new Set(made.value.recovery.map((sheet) => sheet.compartment));
  session.sheets = [...session.sheets.filter((sheet) => !renewed.has(sheet.compartment)), ...made.value.recovery];
  return nothing;
}

/** Notes that the sheets of these compartments are not on paper, or no longer the right ones. */
export function takeOffPaper(vault: OpenVault, sheets: readonly Pick<RecoverySheet, 'compartment'>[]): void {
  if (sheets.length === 0) return;
  const made = new Set(sheets.map(({ compartment }) => compartment));
  vault.general.transaction((db) =>
    keepSheetsOnPaper(
      db,
      sheetsOnPaper(db).filter((compartment) => !made.has(compartment)),
    ),
  );
}
