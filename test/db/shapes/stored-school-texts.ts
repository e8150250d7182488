import { closingShape } from '#db/stored/closings.ts';
import { letterheadShape, prioritiesShape, sheetsShape } from '#db/stored/school.ts';
import type { StoredShape } from '#db/stored/stored-shape.ts';

/** What is read, as what, from which text, and what that is. */
export type StoredText = [string, Pick<StoredShape<unknown>, 'read'>, string, unknown];

/** What is stored of the school, and of a cycle that was closed. */
export const schoolTexts: StoredText[] = [
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
    'a letterhead of the school’s own',
    letterheadShape,
    '{"shape":1,"value":{"headers":{"first":null,"following":{"xml":"<w:p/>","pictures":[0],"numbersPages":false}},"footers":{"first":null,"following":null},"pictures":[{"kind":"png","base64":"AQI="}],"styles":"<w:style/>","font":"Calibri","margins":{"top":20,"bottom":20,"left":25,"right":25},"distances":{"header":12,"footer":null},"page":{"head":[{"align":"left","groups":[[{"text":"Ysgol","bold":true,"italic":false,"size":18,"colour":"8a1c3c"},{"picture":0,"width":20,"height":20}]]},{"cells":[{"share":50,"lines":[]}]}],"foot":[],"footOfOthers":[],"watermark":null},"leftOut":["links"]}}',
    {
      headers: { first: null, following: { xml: '<w:p/>', pictures: [0], numbersPages: false } },
      footers: { first: null, following: null },
      pictures: [{ kind: 'png', base64: 'AQI=' }],
      styles: '<w:style/>',
      font: 'Calibri',
      margins: { top: 20, bottom: 20, left: 25, right: 25 },
      distances: { header: 12, footer: null },
      page: {
        head: [
          {
            align: 'left',
            groups: [
              [
                { text: 'Ysgol', bold: true, italic: false, size: 18, colour: '8a1c3c' },
                { picture: 0, width: 20, height: 20 },
              ],
            ],
          },
          { cells: [{ share: 50, lines: [] }] },
        ],
        foot: [],
        footOfOthers: [],
        watermark: null,
      },
      leftOut: ['links'],
    },
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
          fte: null,
          weeksPerYear: null,
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
          fte: null,
          weeksPerYear: null,
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
];
