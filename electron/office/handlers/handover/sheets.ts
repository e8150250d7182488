import { keepSheetSeen } from '#db/writes/handover.ts';
import { addYears } from '#domain/days/dates.ts';
import { done, refuse } from '#domain/result.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { sheetsOfSession } from '#electron/office/handover/own-sheets.ts';

export const sheets: HandlersOf<'sheets'> = {
  'sheets.list': (desk) => {
    const { today } = desk.asked();
    const days = desk.read().handover.sheets();
    return done({
      sheets: sheetsOfSession(desk).map((compartment) => {
        const known = days.find((one) => one.compartment === compartment);
        const seenOn = known?.seenOn ?? null;
        // of a sheet from before this was kept nobody knows when it was last seen
        return {
          compartment,
          givenOn: known?.givenOn ?? null,
          seenOn,
          isLate: seenOn === null || addYears(seenOn, 1) < today,
        };
      }),
    });
  },

  'sheets.seen': (desk, { compartment }) => {
    const { vault } = desk.session;
    if (!sheetsOfSession(desk).includes(compartment)) return refuse({ code: 'not-allowed' });
    vault?.[compartment]?.transaction((db) => keepSheetSeen(db, desk.asked().today));
    return done({});
  },
};
