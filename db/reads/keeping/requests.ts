import { eq } from 'drizzle-orm';
import { request, requestHidden, requestPassage, requestPause, requestSearch } from '#db/schema/keeping/requests.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RequestId, StaffId } from '#domain/ids.ts';
import type { SearchedPlace } from '#domain/requests/places.ts';
import type { DataRequest } from '#domain/requests/request.ts';
import type { Role } from '#domain/roles.ts';
import { byText } from '#domain/text/order.ts';
import { appraisedBy, rowsApart, rowsOfCompartment, rowsOfOffice } from './about-person.ts';
import { textsOfVault } from './texts-of-vault.ts';

/** Where was searched for a request, by whom, and what was found. */
export interface Search {
  requestId: RequestId;
  place: SearchedPlace;
  count: number;
  by: Role;
  on: Day;
  /** Why it was reasonable to look there, and no further. */
  why: string;
}

/** Requests and complaints, in what a session has open. */
export function requestReads(general: ReadableDb, restricted: ReadableDb | undefined) {
  const open = restricted === undefined ? [general] : [general, restricted];
  const ofAll = (): DataRequest[] => {
    const pauses = Map.groupBy(general.select().from(requestPause).all(), ({ requestId }) => requestId);
    return general
      .select()
      .from(request)
      .all()
      .map((row) => ({ ...row, pauses: (pauses.get(row.id) ?? []).sort((a, b) => byText(a.from, b.from)) }))
      .sort((a, b) => (a.receivedOn < b.receivedOn ? 1 : -1));
  };
  return {
    /** The latest received first. */
    all: ofAll,
    byId: (id: RequestId): DataRequest | undefined => ofAll().find((one) => one.id === id),
    searches: (id: RequestId): (Search & { restricted: boolean })[] =>
      open.flatMap((db) =>
        db
          .select()
          .from(requestSearch)
          .where(eq(requestSearch.requestId, id))
          .all()
          .map((row) => ({ ...row, restricted: db === restricted })),
      ),
    /** Every row about somebody, and how often they appraise others. */
    about: (id: StaffId) => ({
      rows: [
        ...rowsOfOffice(general, id).map((row) => ({ ...row, restricted: false })),
        ...(restricted ? rowsApart(restricted, id).map((row) => ({ ...row, restricted: true })) : []),
        ...open.flatMap((db) => rowsOfCompartment(db, id).map((row) => ({ ...row, restricted: db === restricted }))),
      ],
      appraises: open.reduce((sum, db) => sum + appraisedBy(db, id), 0),
    }),
    /** Every text of the vault that may be somebody's, as a caller picks them by what is stored. */
    texts: (wanted: (stored: string) => boolean) =>
      open.flatMap((db) => {
        const restrictedOnes = db === restricted;
        const texts = textsOfVault(db, restrictedOnes ? 'restricted' : 'general', wanted);
        return texts.map((text) => ({ ...text, restricted: restrictedOnes }));
      }),
    /** Which passages about others are handed over. */
    given: (id: RequestId): Set<string> =>
      new Set(
        open.flatMap((db) =>
          db
            .select()
            .from(requestPassage)
            .where(eq(requestPassage.requestId, id))
            .all()
            .map(({ passage }) => passage),
        ),
      ),
    /** Which names are taken out of what is handed over, each where it was found. */
    hidden: (id: RequestId): Set<string> =>
      new Set(
        open.flatMap((db) =>
          db
            .select()
            .from(requestHidden)
            .where(eq(requestHidden.requestId, id))
            .all()
            .map(({ mention }) => mention),
        ),
      ),
  };
}
