import { and, eq, isNull } from 'drizzle-orm';
import type { Search } from '#db/reads/keeping/requests.ts';
import { request, requestHidden, requestPassage, requestPause, requestSearch } from '#db/schema/keeping/requests.ts';
import type { WritableDb } from '#db/types.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RequestId } from '#domain/ids.ts';
import type { Awaited, DataRequest } from '#domain/requests/request.ts';

export function addRequest(db: WritableDb, row: Omit<DataRequest, 'pauses'>): void {
  db.insert(request).values(row).run();
}

export function updateRequest(
  db: WritableDb,
  id: RequestId,
  fields: Partial<Omit<DataRequest, 'id' | 'pauses'>>,
): void {
  db.update(request).set(fields).where(eq(request.id, id)).run();
}

/** Notes from when on something is awaited of the person. */
export function addPause(db: WritableDb, requestId: RequestId, awaited: Awaited, from: Day): void {
  db.insert(requestPause).values({ requestId, awaited, from, until: null }).run();
}

/** Notes when it came. */
export function endPause(db: WritableDb, requestId: RequestId, awaited: Awaited, until: Day): void {
  const open = and(
    eq(requestPause.requestId, requestId),
    eq(requestPause.awaited, awaited),
    isNull(requestPause.until),
  );
  db.update(requestPause).set({ until }).where(open).run();
}

/** Notes what was found where, in place of what was noted of it before. */
export function keepSearches(db: WritableDb, rows: readonly Search[]): void {
  for (const row of rows) {
    const { count, by, on, why } = row;
    db.insert(requestSearch)
      .values(row)
      .onConflictDoUpdate({ target: [requestSearch.requestId, requestSearch.place], set: { count, by, on, why } })
      .run();
  }
}

/** Takes names out of what is handed over, or leaves them in. */
export function keepHidden(db: WritableDb, requestId: RequestId, mentions: readonly string[], isHidden: boolean): void {
  for (const mention of mentions)
    if (isHidden) db.insert(requestHidden).values({ requestId, mention }).onConflictDoNothing().run();
    else
      db.delete(requestHidden)
        .where(and(eq(requestHidden.requestId, requestId), eq(requestHidden.mention, mention)))
        .run();
}

/** Hands passages about others over, or keeps them back. */
export function keepPassages(
  db: WritableDb,
  requestId: RequestId,
  passages: readonly string[],
  isGiven: boolean,
): void {
  for (const passage of passages)
    if (isGiven) db.insert(requestPassage).values({ requestId, passage }).onConflictDoNothing().run();
    else
      db.delete(requestPassage)
        .where(and(eq(requestPassage.requestId, requestId), eq(requestPassage.passage, passage)))
        .run();
}
