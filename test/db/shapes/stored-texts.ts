import { rowChangesShape } from '#db/stored/changes.ts';
import { closingShape } from '#db/stored/closings.ts';
import { extensionsShape, outcomeShape, restsShape } from '#db/stored/courses.ts';
import { historyShape, memberInShape, memberOutShape } from '#db/stored/cycles.ts';
import { sumShape } from '#db/stored/deadlines.ts';
import { checksShape } from '#db/stored/moderation.ts';
import { choicesShape, leftOutShape } from '#db/stored/policies.ts';
import { draftShape, figuresShape, linesShape, paperShape } from '#db/stored/reports.ts';
import { certificateShape, itemsShape } from '#db/stored/retention.ts';
import { earlierAppraisersShape, panelShape } from '#db/stored/reviews.ts';
import { prioritiesShape, sheetsShape } from '#db/stored/school.ts';
import type { StoredShape } from '#db/stored/stored-shape.ts';
import { aboutShape, detailShape } from '#db/stored/trail.ts';

/** Texts as the program has stored them. A text of a shape that was given out is never edited: a new shape is a new line. */
export const storedTexts: [string, Pick<StoredShape<unknown>, 'read'>, string, unknown][] = [
  ['answers of the school', choicesShape, '{"shape":1,"value":{"day-unit":"working"}}', { 'day-unit': 'working' }],
  [
    'left out of a policy',
    leftOutShape,
    '{"shape":1,"value":[{"kind":"line","standards":"skills","line":{"id":"own-line-1","text":{"en":"Reads aloud"}}}]}',
    [{ kind: 'line', standards: 'skills', line: { id: 'own-line-1', text: { en: 'Reads aloud' } } }],
  ],
  [
    'history of a cycle',
    historyShape,
    '{"shape":1,"value":[{"what":"closed","on":"2027-10-01","by":"manager","stillOpen":2}]}',
    [{ what: 'closed', on: '2027-10-01', by: 'manager', stillOpen: 2 }],
  ],
  [
    'out of a cycle',
    memberOutShape,
    '{"shape":1,"value":{"by":"decision","reason":"Long absence"}}',
    { by: 'decision', reason: 'Long absence' },
  ],
  [
    'in a cycle',
    memberInShape,
    '{"shape":1,"value":{"against":"agency","reason":"Has worked here for years"}}',
    { against: 'agency', reason: 'Has worked here for years' },
  ],
  [
    'panel',
    panelShape,
    '{"shape":1,"value":[{"place":"governor","name":"Ivo Marsh"}]}',
    [{ place: 'governor', name: 'Ivo Marsh' }],
  ],
  [
    'earlier appraisers',
    earlierAppraisersShape,
    '{"shape":1,"value":[{"appraiserId":null,"appraiserName":"Mair Bevan","until":"2027-01-12","reason":"Has left"}]}',
    [{ appraiserId: null, appraiserName: 'Mair Bevan', until: '2027-01-12', reason: 'Has left' }],
  ],
  [
    'sum of a deadline',
    sumShape,
    '{"shape":1,"value":{"from":"2026-09-14","since":{"step":"meeting"},"amount":5,"unit":"working"}}',
    { from: '2026-09-14', since: { step: 'meeting' }, amount: 5, unit: 'working' },
  ],
  [
    'priorities without a year',
    prioritiesShape,
    '{"shape":1,"value":["Reading","Welsh"]}',
    [
      {
        year: null,
        priorities: [
          { text: 'Reading', welsh: '', whose: 'school' },
          { text: 'Welsh', welsh: '', whose: 'school' },
        ],
      },
    ],
  ],
  ['no priorities, before they had a year', prioritiesShape, '{"shape":1,"value":[]}', []],
  [
    'priorities',
    prioritiesShape,
    '{"shape":2,"value":[{"year":2026,"priorities":[{"text":"Reading","welsh":"Darllen","whose":"trust"}]}]}',
    [{ year: 2026, priorities: [{ text: 'Reading', welsh: 'Darllen', whose: 'trust' }] }],
  ],
  ['sheets on paper', sheetsShape, '{"shape":1,"value":["general"]}', ['general']],
  [
    'rows of a change',
    rowChangesShape,
    '{"shape":1,"value":[{"table":"step","id":"r/meeting","before":null,"after":{"recordId":"r","step":"meeting","on":"2026-09-14"}}]}',
    [{ table: 'step', id: 'r/meeting', before: null, after: { recordId: 'r', step: 'meeting', on: '2026-09-14' } }],
  ],
  [
    'what was true when a cycle was closed',
    closingShape,
    '{"shape":1,"value":{"people":[{"id":"s1","givenName":"Nia","familyName":"Prosser","employeeNumber":null,"jobTitle":"Cook","group":"other-support","startDate":"2019-09-02","contract":"permanent","contractEnds":null,"hoursPerWeek":22.5,"lineManagerId":null,"email":null,"qts":false,"payRange":"support","ewcRegistered":false,"language":"cy","probationEnds":null,"inductionEnds":null,"pausedFrom":null,"pausedUntil":null,"appraiserTrainedOn":null,"leavingDate":null,"site":null,"otherJobTitle":"Cleaner","otherGroup":"other-support"}],"calendar":{"entries":[{"id":"c1","kind":"inset","name":"INSET","starts":"2026-09-01","ends":"2026-09-01"}]},"priorities":["Reading"]}}',
    {
      people: [
        {
          id: 's1',
          givenName: 'Nia',
          familyName: 'Prosser',
          employeeNumber: null,
          jobTitle: 'Cook',
          group: 'other-support',
          startDate: '2019-09-02',
          contract: 'permanent',
          contractEnds: null,
          hoursPerWeek: 22.5,
          lineManagerId: null,
          email: null,
          qts: false,
          payRange: 'support',
          ewcRegistered: false,
          language: 'cy',
          probationEnds: null,
          inductionEnds: null,
          pausedFrom: null,
          pausedUntil: null,
          appraiserTrainedOn: null,
          leavingDate: null,
          site: null,
          otherJobTitle: 'Cleaner',
          otherGroup: 'other-support',
        },
      ],
      calendar: {
        entries: [{ id: 'c1', kind: 'inset', name: 'INSET', starts: '2026-09-01', ends: '2026-09-01' }],
      },
      priorities: [{ text: 'Reading', welsh: '', whose: 'school' }],
    },
  ],
  [
    'what was true when a cycle was closed, with a plan of its year',
    closingShape,
    '{"shape":2,"value":{"people":[{"id":"s1","givenName":"Nia","familyName":"Prosser","employeeNumber":null,"jobTitle":"Cook","group":"other-support","startDate":"2019-09-02","contract":"permanent","contractEnds":null,"hoursPerWeek":22.5,"lineManagerId":null,"email":null,"qts":false,"payRange":"support","ewcRegistered":false,"language":"cy","probationEnds":null,"inductionEnds":null,"pausedFrom":null,"pausedUntil":null,"appraiserTrainedOn":null,"leavingDate":null,"site":null,"otherJobTitle":"Cleaner","otherGroup":"other-support"}],"calendar":{"entries":[{"id":"c1","kind":"inset","name":"INSET","starts":"2026-09-01","ends":"2026-09-01"}]},"priorities":[{"text":"Reading","welsh":"Darllen","whose":"trust"}]}}',
    {
      people: [
        {
          id: 's1',
          givenName: 'Nia',
          familyName: 'Prosser',
          employeeNumber: null,
          jobTitle: 'Cook',
          group: 'other-support',
          startDate: '2019-09-02',
          contract: 'permanent',
          contractEnds: null,
          hoursPerWeek: 22.5,
          lineManagerId: null,
          email: null,
          qts: false,
          payRange: 'support',
          ewcRegistered: false,
          language: 'cy',
          probationEnds: null,
          inductionEnds: null,
          pausedFrom: null,
          pausedUntil: null,
          appraiserTrainedOn: null,
          leavingDate: null,
          site: null,
          otherJobTitle: 'Cleaner',
          otherGroup: 'other-support',
        },
      ],
      calendar: {
        entries: [{ id: 'c1', kind: 'inset', name: 'INSET', starts: '2026-09-01', ends: '2026-09-01' }],
      },
      priorities: [{ text: 'Reading', welsh: 'Darllen', whose: 'trust' }],
    },
  ],
  [
    'what a proposal names',
    itemsShape,
    '{"shape":1,"value":[{"class":"review","id":"r1"}]}',
    [{ class: 'review', id: 'r1' }],
  ],
  [
    'certificate of destruction',
    certificateShape,
    '{"shape":1,"value":{"id":"z1","number":3,"lines":[{"class":"review","count":2,"rule":{"amount":6,"unit":"years","kind":"at-least","clause":"14","source":"","checkedOn":null},"from":"2019-09-01","to":"2020-08-31"}],"proposed":{"by":"manager","on":"2026-09-14"},"approved":{"by":"headteacher","on":"2026-09-15"},"backups":[{"place":"Stick 1","madeOn":"2026-09-13","until":"2027-09-13"}]}}',
    {
      id: 'z1',
      number: 3,
      lines: [
        {
          class: 'review',
          count: 2,
          rule: { amount: 6, unit: 'years', kind: 'at-least', clause: '14', source: '', checkedOn: null },
          from: '2019-09-01',
          to: '2020-08-31',
        },
      ],
      proposed: { by: 'manager', on: '2026-09-14' },
      approved: { by: 'headteacher', on: '2026-09-15' },
      backups: [{ place: 'Stick 1', madeOn: '2026-09-13', until: '2027-09-13' }],
    },
  ],
  [
    'what a line of the trail is about',
    aboutShape,
    '{"shape":1,"value":{"of":"records","ids":["3f0b2a6e-8f5e-4d52-9a8e-0d9c6f1f2a11"]}}',
    { of: 'records', ids: ['3f0b2a6e-8f5e-4d52-9a8e-0d9c6f1f2a11'] },
  ],
  [
    'codes of a line of the trail',
    detailShape,
    '{"shape":1,"value":{"document":"statement","failed":2}}',
    { document: 'statement', failed: 2 },
  ],
  [
    'what was found of a moderated review',
    checksShape,
    '{"shape":1,"value":{"measurable":"yes","linked":"no"}}',
    { measurable: 'yes', linked: 'no' },
  ],
  [
    'extensions of a plan',
    extensionsShape,
    '{"shape":1,"value":[{"on":"2026-05-01","until":"2026-05-22","reason":"More time to show it"}]}',
    [{ on: '2026-05-01', until: '2026-05-22', reason: 'More time to show it' }],
  ],
  [
    'rests of a record',
    restsShape,
    '{"shape":1,"value":[{"from":"2026-05-04","until":null,"why":"grievance"}]}',
    [{ from: '2026-05-04', until: null, why: 'grievance' }],
  ],
  [
    'what a record came to',
    outcomeShape,
    '{"shape":1,"value":{"what":"back","on":"2026-06-05","reason":"All of it was shown"}}',
    { what: 'back', on: '2026-06-05', reason: 'All of it was shown' },
  ],
  [
    'figures of a report before support was counted',
    figuresShape,
    `{"shape":1,"value":{"counts":{${['in', 'out', 'priority', 'outcome', 'theme', 'state'].map((id) => `"${id}":{"isTold":true,"rows":[{"keys":["met"],"isNamed":true,"count":14}],"most":2,"since":"2026-10-01"}`).join()}},"steps":[{"rule":"meeting","counts":{"onTime":9,"late":3,"notYet":0},"since":"2026-10-01"}]}}`,
    {
      counts: {
        ...Object.fromEntries(
          ['in', 'out', 'priority', 'outcome', 'theme', 'state'].map((id) => [
            id,
            { isTold: true, rows: [{ keys: ['met'], isNamed: true, count: 14 }], most: 2, since: '2026-10-01' },
          ]),
        ),
        promise: { isTold: true, rows: [], most: 0, since: '2026-10-01' },
      },
      steps: [{ rule: 'meeting', counts: { onTime: 9, late: 3, notYet: 0 }, since: '2026-10-01' }],
    },
  ],
  [
    'figures of a report',
    figuresShape,
    `{"shape":2,"value":{"counts":{${['in', 'out', 'priority', 'outcome', 'promise', 'theme', 'state'].map((id) => `"${id}":{"isTold":true,"rows":[{"keys":["met"],"isNamed":true,"count":14}],"most":2,"since":"2026-10-01"}`).join()}},"steps":[]}}`,
    {
      counts: Object.fromEntries(
        ['in', 'out', 'priority', 'outcome', 'promise', 'theme', 'state'].map((id) => [
          id,
          { isTold: true, rows: [{ keys: ['met'], isNamed: true, count: 14 }], most: 2, since: '2026-10-01' },
        ]),
      ),
      steps: [],
    },
  ],
  [
    'what was written into a report',
    draftShape,
    '{"shape":1,"value":{"moderation":"Two meetings","change":"","instead":[{"text":"Help for Nia","say":"Help"}]}}',
    { moderation: 'Two meetings', change: '', instead: [{ text: 'Help for Nia', say: 'Help' }] },
  ],
  [
    'lines that were handed to the office',
    linesShape,
    '{"shape":1,"value":[{"label":{"en":"Need"},"value":"First aid"}]}',
    [{ label: { en: 'Need' }, value: 'First aid' }],
  ],
  [
    'paper that was handed to the office',
    paperShape,
    '{"shape":1,"value":{"document":"statement","fileName":"Statement","composed":"{}"}}',
    { document: 'statement', fileName: 'Statement', composed: '{}' },
  ],
];
