import path from 'node:path';
import { app } from 'electron';
import { type Day, isDay } from '#domain/days/dates.ts';
import { nativeFile } from '#electron/machine/native-file.ts';
import type { OfficeStart } from './office-messages.ts';

/** Where the vault of this PC stands, and what the PC remembers of it. */
export function vaultPlace(): Pick<OfficeStart, 'folder' | 'anchorFile'> {
  return {
    folder: app.commandLine.getSwitchValue('vault') || path.join(app.getPath('userData'), 'vault'),
    anchorFile: path.join(app.getPath('userData'), 'anchor.json'),
  };
}

/** What each process of the office is told first. `run` names this run of the program. */
export function officeBeginning(run: string): OfficeStart {
  const today = dayFromSwitch();
  return {
    ...vaultPlace(),
    nativeBinding: nativeFile(),
    run,
    ...(today !== undefined && { today }),
  };
}

/** A day that tests and demonstrations set with --today=YYYY-MM-DD. The installed program always asks the clock. */
function dayFromSwitch(): Day | undefined {
  const given = app.commandLine.getSwitchValue('today');
  return !app.isPackaged && isDay(given) ? given : undefined;
}
