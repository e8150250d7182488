import { rowChangesShape } from '#db/stored/changes.ts';
import { extensionsShape, outcomeShape, restsShape } from '#db/stored/courses.ts';
import { historyShape, memberInShape, memberOutShape } from '#db/stored/cycles.ts';
import { sumShape } from '#db/stored/deadlines.ts';
import { checksShape } from '#db/stored/moderation.ts';
import { choicesShape, leftOutShape } from '#db/stored/policies.ts';
import { draftShape, figuresShape, linesShape, paperShape } from '#db/stored/reports.ts';
import { certificateShape, itemsShape } from '#db/stored/retention.ts';
import { earlierAppraisersShape, panelShape } from '#db/stored/reviews.ts';
import { aboutShape, detailShape } from '#db/stored/trail.ts';
import { type StoredText, schoolTexts } from './stored-school-texts.ts';

/** Texts as the program has stored them. A text of a shape that was given out is never edited: a new shape is a new line. */
export const storedTexts: StoredText[] = [
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
    [{ place: 'governor', name: 'Ivo Marsh', staffId: null }],
  ],
  [
    'panel with a member of staff',
    panelShape,
    '{"shape":2,"value":[{"place":"second-post","name":"Mair Bevan","staffId":"s2"}]}',
    [{ place: 'second-post', name: 'Mair Bevan', staffId: 's2' }],
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
  ...schoolTexts,
  [
    'rows of a change',
    rowChangesShape,
    '{"shape":1,"value":[{"table":"step","id":"r/meeting","before":null,"after":{"recordId":"r","step":"meeting","on":"2026-09-14"}}]}',
    [{ table: 'step', id: 'r/meeting', before: null, after: { recordId: 'r', step: 'meeting', on: '2026-09-14' } }],
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
        effect: { isTold: true, rows: [], most: 0, since: '2026-10-01' },
        category: { isTold: true, rows: [], most: 0, since: '2026-10-01' },
      },
      steps: [{ rule: 'meeting', counts: { onTime: 9, late: 3, notYet: 0 }, since: '2026-10-01' }],
    },
  ],
  [
    'figures of a report before effects were counted',
    figuresShape,
    `{"shape":2,"value":{"counts":{${['in', 'out', 'priority', 'outcome', 'promise', 'theme', 'state'].map((id) => `"${id}":{"isTold":true,"rows":[{"keys":["met"],"isNamed":true,"count":14}],"most":2,"since":"2026-10-01"}`).join()}},"steps":[]}}`,
    {
      counts: {
        ...Object.fromEntries(
          ['in', 'out', 'priority', 'outcome', 'promise', 'theme', 'state'].map((id) => [
            id,
            { isTold: true, rows: [{ keys: ['met'], isNamed: true, count: 14 }], most: 2, since: '2026-10-01' },
          ]),
        ),
        effect: { isTold: true, rows: [], most: 0, since: '2026-10-01' },
        category: { isTold: true, rows: [], most: 0, since: '2026-10-01' },
      },
      steps: [],
    },
  ],
  [
    'figures of a report before kinds of objective were counted',
    figuresShape,
    `{"shape":3,"value":{"counts":{${['in', 'out', 'priority', 'outcome', 'promise', 'theme', 'state', 'effect'].map((id) => `"${id}":{"isTold":true,"rows":[{"keys":["met"],"isNamed":true,"count":14,"pence":12000}],"most":2,"since":"2026-10-01"}`).join()}},"steps":[]}}`,
    {
      counts: {
        ...Object.fromEntries(
          ['in', 'out', 'priority', 'outcome', 'promise', 'theme', 'state', 'effect'].map((id) => [
            id,
            {
              isTold: true,
              rows: [{ keys: ['met'], isNamed: true, count: 14, pence: 12_000 }],
              most: 2,
              since: '2026-10-01',
            },
          ]),
        ),
        category: { isTold: true, rows: [], most: 0, since: '2026-10-01' },
      },
      steps: [],
    },
  ],
  [
    'figures of a report',
    figuresShape,
    `{"shape":4,"value":{"counts":{${['in', 'out', 'priority', 'category', 'outcome', 'promise', 'theme', 'state', 'effect'].map((id) => `"${id}":{"isTold":true,"rows":[{"keys":["met"],"isNamed":true,"count":14,"pence":12000}],"most":2,"since":"2026-10-01"}`).join()}},"steps":[]}}`,
    {
      counts: Object.fromEntries(
        ['in', 'out', 'priority', 'category', 'outcome', 'promise', 'theme', 'state', 'effect'].map((id) => [
          id,
          {
            isTold: true,
            rows: [{ keys: ['met'], isNamed: true, count: 14, pence: 12_000 }],
            most: 2,
            since: '2026-10-01',
          },
        ]),
      ),
      steps: [],
    },
  ],
  [
    'what was written into a report before recommendations',
    draftShape,
    '{"shape":1,"value":{"moderation":"Two meetings","change":"","instead":[{"text":"Help for Nia","say":"Help"}]}}',
    {
      moderation: 'Two meetings',
      equality: '',
      change: '',
      recommendations: [],
      instead: [{ text: 'Help for Nia', say: 'Help' }],
    },
  ],
  [
    'what was written into a report',
    draftShape,
    '{"shape":2,"value":{"moderation":"","equality":"Alike","change":"","recommendations":[{"what":"Book in June","who":"The office","byWhen":"July"}],"instead":[]}}',
    {
      moderation: '',
      equality: 'Alike',
      change: '',
      recommendations: [{ what: 'Book in June', who: 'The office', byWhen: 'July' }],
      instead: [],
    },
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
