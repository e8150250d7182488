import type { DisclosureOf } from '#db/reads/disclosures.ts';
import { day } from '#domain/days/dates.ts';
import type { CycleId, DealtId, DisclosureId, HoldId, ProposalId, RecordId, RequestId, StaffId } from '#domain/ids.ts';
import type { DataRequest } from '#domain/requests/request.ts';
import { williamstown } from '#templates/policies/williamstown.ts';

/** What was shared lately: for a purpose of the policy, and for another one. */
export const sharedOf = (recordId: RecordId, person: StaffId, cycleId: CycleId): DisclosureOf[] => [
  {
    id: 'shared-1' as DisclosureId, // no row has it
    recordId,
    kind: 'review',
    people: [person],
    document: 'statement',
    what: 'Performance review and planning statement',
    sharedWith: 'Gwen Tudur, headteacher',
    sharedOn: day('2026-11-20'),
    purposeId: 'headteacher',
    purpose: 'The form sent to the headteacher',
    clause: 'Checklist after the meeting',
    note: '',
    notedOn: day('2026-11-21'),
    notedBy: 'manager',
    cycleId,
    restricted: false,
  },
  {
    id: 'shared-2' as DisclosureId, // as above
    recordId,
    kind: 'review',
    people: [person],
    document: null,
    what: '',
    sharedWith: 'Ivo Marsh, governor',
    sharedOn: day('2026-11-12'),
    purposeId: null,
    purpose: 'A grievance hearing',
    clause: null,
    note: 'Read in the office, no copy given',
    notedOn: day('2026-11-12'),
    notedBy: 'headteacher',
    cycleId,
    restricted: true,
  },
];

/** What somebody who comes next is told besides. */
export const successors = {
  policy: () => ({ policy: williamstown, choices: { 'day-unit': 'working' } }),
  ownPolicies: { byId: () => undefined },
  requests: {
    all: (): DataRequest[] => [
      {
        id: 'request-1' as RequestId, // no row has it
        kind: 'complaint',
        staffId: null,
        name: 'Ivo Marsh',
        asked: 'Too slow',
        receivedOn: day('2026-11-20'),
        acknowledgedOn: null,
        extendedOn: null,
        extendedWhy: '',
        closedOn: null,
        outcome: '',
        heldAfter: false,
        pauses: [],
      },
    ],
  },
  backups: { places: () => [{ number: 1 as const, folder: 'E:\\Reviewbook' }], all: () => [] },
  handover: {
    sheets: () => [{ compartment: 'general' as const, givenOn: day('2025-09-01'), seenOn: day('2026-09-02') }],
    lawDealt: () => [
      {
        id: 'dealt-1' as DealtId, // as above
        policyId: 'williamstown',
        findingId: 'equality-act',
        clause: 'Checklist during the meeting',
        note: 'Said at each meeting',
        dealtOn: day('2026-11-02'),
        by: 'manager' as const,
      },
    ],
  },
};

/** What is held, proposed and ruled, of somebody. */
export const keptOf = (staffId: StaffId) => ({
  holds: () => [
    {
      id: 'hold-1' as HoldId, // as above
      staffId,
      reason: 'grievance' as const,
      note: '',
      placedOn: day('2026-11-02'),
      placedBy: 'manager' as const,
      reviewOn: day('2027-02-01'),
      restricted: false,
    },
  ],
  proposals: () => [
    {
      id: 'proposal-1' as ProposalId, // as above
      by: 'manager' as const,
      on: day('2026-11-12'),
      items: [{ class: 'review' as const, id: 'r' }],
      restricted: false,
    },
  ],
  ownRules: () => [
    {
      id: 'staff' as const,
      amount: 7,
      unit: 'years' as const,
      kind: 'schedule' as const,
      source: 'Line 14',
      checkedOn: null,
    },
  ],
});
