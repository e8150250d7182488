import type { Reads } from '#db/reads.ts';
import {
  addPause,
  addRequest,
  endPause,
  keepHidden,
  keepPassages,
  keepSearches,
  updateRequest,
} from '#db/writes/keeping/requests.ts';
import type { RequestId } from '#domain/ids.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { acknowledgeDue, answerDue, extendableUntil } from '#domain/requests/days.ts';
import { searchedPlace } from '#domain/requests/places.ts';
import type { DataRequest } from '#domain/requests/request.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName } from '#domain/staff/staff.ts';
import { plainLetters } from '#domain/text/search.ts';
import { saveAs } from '#electron/office/documents/save-as.ts';
import type { HandlersOf, Transaction } from '#electron/office/handling.ts';
import { handedOver, placesFound, typedWords, wordsIn } from '#electron/office/requests/handed-over.ts';
import { packOf } from '#electron/office/requests/pack.ts';
import { saveScansBeside } from '#electron/office/requests/save-scans.ts';
import { shownMentions, shownPassages, shownPlaces } from '#electron/office/requests/shown.ts';
import { fileName } from '#electron/render/index.ts';
import { machineWords } from '#electron/words.ts';

const nothing = done({});

export const requests: HandlersOf<'requests'> = {
  'requests.list': (read, _input, { today }) =>
    done({ today, requests: read.requests.all().map((request) => ({ ...request, due: dueOf(read, request) })) }),

  'requests.byId': (read, { requestId }, { today }) => {
    const request = read.requests.byId(requestId);
    if (!request) return refuse({ code: 'not-found', what: 'request' });
    const calendar = read.calendar();
    return done({
      today,
      request: { ...request, due: dueOf(read, request) },
      sum: request.kind === 'access' ? answerDue(request, calendar) : null,
      extendableUntil: request.kind === 'access' ? extendableUntil(request, calendar) : null,
      seesRestricted: read.seesRestricted,
      documentLanguage: read.school().documentLanguage,
    });
  },

  'requests.found': (read, { requestId }) => {
    const request = read.requests.byId(requestId);
    if (!request) return refuse({ code: 'not-found', what: 'request' });
    const found = handedOver(read, request);
    const counts = Map.groupBy(found.withheld, ({ place }) => place);
    return done({
      places: shownPlaces(read, request, found),
      withheld: [...counts].map(([place, rows]) => ({ place, count: rows.length })),
      appraises: found.appraises,
      mentions: shownMentions(read, request, found),
      elsewhere: shownPassages(read, found),
      words: typedWords(found, read.requests.hidden(requestId)),
    });
  },

  'requests.add': (tx, fields, { today, newId }) => {
    const person = fields.staffId && tx.read.staff.byId(fields.staffId);
    if (fields.staffId && !person) return refuse({ code: 'not-found', what: 'staff' });
    const name = person ? fullName(person) : fields.name;
    if (name === '') return refuse({ code: 'field-empty', field: 'name' });
    if (fields.receivedOn > today) return refuse({ code: 'day-in-future', field: 'receivedOn' });
    const id = newId<RequestId>();
    addRequest(tx.db, { id, ...fields, name, ...untouched });
    return done({ requestId: id });
  },

  'requests.acknowledge': (tx, { requestId, on }, { today }) =>
    change(tx, requestId, (request) => {
      const problem = notBetween(on, request.receivedOn, today, 'on');
      if (problem) return refuse(problem);
      updateRequest(tx.db, requestId, { acknowledgedOn: on });
      return nothing;
    }),

  'requests.await': (tx, { requestId, awaited, from }, { today }) =>
    change(tx, requestId, (request) => {
      const problem = notBetween(from, request.receivedOn, today, 'from');
      if (problem) return refuse(problem);
      if (request.pauses.some((pause) => pause.awaited === awaited && (pause.until === null || pause.from === from)))
        return refuse({ code: 'awaited-already' });
      addPause(tx.db, requestId, awaited, from);
      return nothing;
    }),

  'requests.came': (tx, { requestId, awaited, until }, { today }) =>
    change(tx, requestId, (request) => {
      const open = request.pauses.find((pause) => pause.awaited === awaited && pause.until === null);
      if (!open) return refuse({ code: 'not-found', what: 'request' });
      const problem = notBetween(until, open.from, today, 'until');
      if (problem) return refuse(problem);
      endPause(tx.db, requestId, awaited, until);
      return nothing;
    }),

  'requests.extend': (tx, { requestId, on, why }, { today }) =>
    change(tx, requestId, (request) => {
      if (why === '') return refuse({ code: 'reason-needed' });
      const last = extendableUntil(request, tx.read.calendar());
      const problem = notBetween(on, request.receivedOn, today, 'on');
      if (problem) return refuse(problem);
      if (request.kind !== 'access' || request.extendedOn !== null || last === null || on > last)
        return refuse({ code: 'too-late-to-extend' });
      updateRequest(tx.db, requestId, { extendedOn: on, extendedWhy: why });
      return nothing;
    }),

  'requests.search': (tx, { requestId, restricted, why }, { today, by }) =>
    change(tx, requestId, (request) => {
      if (why === '') return refuse({ code: 'reason-needed' });
      const counts = handedOver(tx.read, request);
      const found = placesFound(counts).filter((row) => row.restricted === restricted);
      keepSearches(
        tx.db,
        searchedPlace.options.map((place) => ({
          requestId,
          place,
          count: found.filter((row) => row.place === place).length,
          by,
          on: today,
          why,
        })),
      );
      return nothing;
    }),

  'requests.hide': (tx, { requestId, mentions, hidden }) =>
    change(tx, requestId, () => {
      if (wordsIn(mentions).some((word) => plainLetters(word) === ''))
        return refuse({ code: 'field-empty', field: 'word' });
      keepHidden(tx.db, requestId, mentions, hidden);
      return nothing;
    }),

  'requests.give': (tx, { requestId, passages, given }) =>
    change(tx, requestId, () => {
      keepPassages(tx.db, requestId, passages, given);
      return nothing;
    }),

  'requests.close': (tx, { requestId, on, outcome, heldAfter }, { today }) =>
    change(tx, requestId, (request) => {
      const problem = notBetween(on, request.receivedOn, today, 'on');
      if (problem) return refuse(problem);
      updateRequest(tx.db, requestId, { closedOn: on, outcome, heldAfter });
      return nothing;
    }),

  'requests.savePack': async (desk, { requestId, format, language }) => {
    const read = desk.read();
    const request = read.requests.byId(requestId);
    if (!request) return refuse({ code: 'not-found', what: 'request' });
    const { today } = desk.asked();
    const ending = format === 'word' ? 'docx' : 'json';
    const name = fileName(`${request.name} – ${today}`, ending);
    const kind = { name: format === 'word' ? machineWords.files.word : machineWords.files.json, endings: [ending] };
    const saved = await saveAs(desk, { title: machineWords.dialogs.save, name, kind }, () =>
      packOf(read, request, today, format, language),
    );
    // JSON holds the scans in itself; beside a Word file they stand as what they are
    return saved.ok && format === 'word' ? saveScansBeside(desk.machine, read, request, saved.value) : saved;
  },
};

const untouched = {
  acknowledgedOn: null,
  extendedOn: null,
  extendedWhy: '',
  closedOn: null,
  outcome: '',
  heldAfter: false,
} as const;

/** By when somebody waits for the school; null while the school waits for them, and when it is done. */
function dueOf(read: Reads, request: DataRequest) {
  if (request.closedOn !== null) return null;
  if (request.kind === 'complaint')
    return request.acknowledgedOn === null ? acknowledgeDue(request, read.calendar()) : null;
  return answerDue(request, read.calendar())?.due ?? null;
}

/** A day that lies before what it follows, or after today. */
function notBetween(on: string, first: string, today: string, field: string): Problem | undefined {
  if (on > today) return { code: 'day-in-future', field };
  return on < first ? { code: 'field-day-order', field, before: 'starts' } : undefined;
}

/** Changes a request that is not answered yet. */
function change(
  tx: Transaction,
  id: RequestId,
  work: (request: DataRequest) => Result<Record<string, never>>,
): Result<Record<string, never>> {
  const request = tx.read.requests.byId(id);
  if (!request) return refuse({ code: 'not-found', what: 'request' });
  return request.closedOn === null ? work(request) : refuse({ code: 'request-closed' });
}
