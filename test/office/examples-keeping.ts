import type { Input, OperationName } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import type * as Ids from '#domain/ids.ts';

const uuid = '00000000-0000-4000-8000-000000000000';
const staffId = uuid as Ids.StaffId; // an id that nobody has
const requestId = uuid as Ids.RequestId; // as above

type Named = Extract<OperationName, `keeping.${string}` | `requests.${string}`>;

/** What the window may ask of what is kept for how long, and of what somebody asks to see. */
export const keepingExamples: { [Name in Named]: Input<Name> } = {
  'keeping.rules': {},
  'keeping.saveRule': { id: 'staff', amount: 7, unit: 'years', kind: 'schedule', source: 'Line 14', checkedOn: null },
  'keeping.due': {},
  'keeping.holds': {},
  'keeping.hold': { staffId, reason: 'grievance', note: '', reviewOn: day('2027-02-01'), restricted: false },
  'keeping.release': { holdId: uuid as Ids.HoldId }, // an id that nothing has
  'keeping.propose': { restricted: false, items: [{ class: 'staff', id: uuid }] },
  'keeping.withdraw': { proposalId: uuid as Ids.ProposalId }, // as above
  'keeping.approve': {
    proposalId: uuid as Ids.ProposalId, // as above
    passphrase: 'kettle orbit walnut sleeve',
    day: day('2026-11-21'),
  },
  'keeping.confirmDay': { passphrase: 'lantern pepper harbour nine', day: day('2026-11-21') },
  'keeping.certificates': {},
  'requests.list': {},
  'requests.byId': { requestId },
  'requests.found': { requestId },
  'requests.add': { kind: 'access', staffId, name: '', asked: 'Everything', receivedOn: day('2026-11-14') },
  'requests.acknowledge': { requestId, on: day('2026-11-16') },
  'requests.await': { requestId, awaited: 'identity', from: day('2026-11-16') },
  'requests.came': { requestId, awaited: 'identity', until: day('2026-11-18') },
  'requests.extend': { requestId, on: day('2026-11-20'), why: 'Three years of papers' },
  'requests.search': { requestId, restricted: false, why: 'All that the program keeps' },
  'requests.hide': { requestId, restricted: false, mentions: ['answer|a|/text|0|0'], hidden: true },
  'requests.give': { requestId, restricted: false, passages: ['answer|a|text|0|0|1f'], given: true },
  'requests.close': { requestId, on: day('2026-11-21'), outcome: 'Handed over', heldAfter: true },
  'requests.savePack': { requestId, format: 'word', language: 'both' },
};
