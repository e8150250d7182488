import type { HistoryKind } from '#domain/record/history.ts';
import { counted } from './counted.ts';

/** What the paper of somebody's history says, in English. */
export const historyEn = {
  title: 'Staff history',
  about: 'Everything with a day that is kept of one person, over all years, as far as whoever prints it may open it.',
  events: 'What is kept, by day',
  count: counted('en', { one: '# entry', other: '# entries' }),
  madeOn: (day: string) => `on ${day}`,
  day: 'Day',
  what: 'What',
  said: 'More',
  cycle: 'Cycle',
  nothing: 'Nothing with a day is kept of this person yet.',
  kinds: {
    started: 'Started here',
    step: 'Step',
    signed: 'Review signed',
    observed: 'Observed',
    'objective-withdrawn': 'Objective withdrawn',
    appealed: 'Appealed against',
    'appeal-decided': 'Appeal decided',
    'pay-decided': 'Pay decided',
    'team-begun': 'Reviewed with a team from this day',
    shared: 'Paper shown to',
    paused: 'Reviews paused from this day',
    'pause-over': 'Last day of the pause',
    'need-met': 'Training need met',
    trained: 'Training attended',
    'concern-begun': 'A record was begun that the headteacher keeps',
    'concern-over': 'A record was concluded that the headteacher keeps',
    leaves: 'Last day',
  } satisfies Record<HistoryKind, string>,
};

/** The same in Welsh. */
export const historyCy: typeof historyEn = {
  title: 'Hanes aelod o staff',
  about:
    'Popeth â dyddiad a gedwir am un person, dros yr holl flynyddoedd, hyd y caiff y sawl sy’n ei argraffu ei agor.',
  events: 'Yr hyn a gedwir, fesul diwrnod',
  count: counted('cy', { two: '# gofnod', other: '# cofnod' }),
  madeOn: (day) => `ar ${day}`,
  day: 'Diwrnod',
  what: 'Beth',
  said: 'Rhagor',
  cycle: 'Cylch',
  nothing: 'Ni chedwir dim â dyddiad am y person hwn eto.',
  kinds: {
    started: 'Diwrnod cyntaf yma',
    step: 'Cam',
    signed: 'Llofnodwyd yr adolygiad',
    observed: 'Arsylwyd',
    'objective-withdrawn': 'Tynnwyd amcan yn ôl',
    appealed: 'Apeliwyd yn erbyn',
    'appeal-decided': 'Penderfynwyd ar yr apêl',
    'pay-decided': 'Penderfynwyd ar gyflog',
    'team-begun': 'Adolygir gyda thîm o’r diwrnod hwn',
    shared: 'Dangoswyd papur i',
    paused: 'Adolygiadau wedi’u hoedi o’r diwrnod hwn',
    'pause-over': 'Diwrnod olaf yr oedi',
    'need-met': 'Diwallwyd angen hyfforddi',
    trained: 'Mynychwyd hyfforddiant',
    'concern-begun': 'Agorwyd cofnod y mae’r pennaeth yn ei gadw',
    'concern-over': 'Daeth cofnod y mae’r pennaeth yn ei gadw i ben',
    leaves: 'Diwrnod olaf',
  },
};
