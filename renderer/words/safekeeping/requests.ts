import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { SearchedPlace } from '#domain/requests/places.ts';
import type { Awaited, RequestKind } from '#domain/requests/request.ts';
import { counted } from '#renderer/words/counted.ts';
import { lang } from '#renderer/words/language.ts';

const dayOf = (day: Day): string => shortDay(day, lang);
const days = counted({ one: '# day', other: '# days' });
const rows = counted({ one: '# entry', other: '# entries' });

/** Requests of people about their own data, and complaints. */
export const requestsWords = {
  title: 'Requests and complaints',
  help: [
    'When somebody asks what the school holds about them, note it here on the day it arrives.',
    'The screen counts the days as the Information Commissioner does, keeps the person’s records from being destroyed, and puts together what is handed over.',
    'Names of other people are pointed out; you decide which are taken out before the file is made.',
  ],
  text: 'What people ask about their own data, by when they are answered, and what is handed over.',
  label: 'Requests and complaints',
  empty: 'Nobody has asked for their data, and nobody has complained.',
  add: 'Note a request',
  kinds: { access: 'Asks for their data', complaint: 'Complains about their data' } satisfies Record<
    RequestKind,
    string
  >,
  columns: { name: 'Who', kind: 'What', received: 'Received', due: 'By', state: 'State' },
  state: {
    open: (count: number) => (count === 0 ? 'Nothing is open' : `${count} open`),
    late: (count: number) => `${count} overdue`,
    awaiting: 'Waits for the person: the days stand still',
    toAnswer: 'To be answered',
    toAcknowledge: 'To be acknowledged',
    acknowledged: 'Acknowledged, being looked into',
    late1: 'Overdue',
    closed: (on: Day) => `Answered on ${dayOf(on)}`,
  },
  due: (name: string, kind: RequestKind, on: Day) =>
    kind === 'access' ? `Answer to ${name} due ${dayOf(on)}` : `Acknowledge the complaint of ${name} by ${dayOf(on)}`,
  home: 'Requests that wait for an answer',
  form: {
    title: 'Note a request or a complaint',
    kind: 'What is it?',
    who: 'From whom?',
    outside: 'Somebody who is not on the staff list',
    name: 'Their name',
    asked: 'What they ask, or complain of',
    received: 'Received on',
    action: 'Note it',
    missingName: 'Enter the name of whoever asks.',
    missingDay: 'Enter the day on which it was received.',
    done: (name: string) => `Noted. The records of ${name} are held until it is answered.`,
    doneOutside: 'Noted.',
  },
  one: {
    heading: (name: string, kind: RequestKind) =>
      kind === 'access' ? `${name}: request for their data` : `${name}: complaint`,
    help: [
      'Work down the page: what is awaited, what was searched, whose names are taken out, and then the file.',
      'The file holds no trace of a name that was taken out.',
    ],
    days: 'Days',
    received: 'Received on',
    asked: 'Asked for',
    due: 'Answer by',
    counted: 'Counted',
    acknowledgeBy: 'Acknowledge by',
    acknowledged: 'Acknowledged on',
    closed: 'Answered on',
    outcome: 'How it ended',
    standing: 'The days stand still until it comes.',
    sum: (starts: Day, months: 1 | 3, paused: number, corresponding: Day, due: Day) =>
      [
        `${dayOf(starts)} + ${months === 1 ? 'one month' : 'three months'}`,
        paused > 0 ? ` + ${days(paused)} awaited` : '',
        ` = ${dayOf(corresponding)}`,
        due === corresponding ? '' : `, a weekend or bank holiday: ${dayOf(due)}`,
      ].join(''),
    awaited: { identity: 'Proof of who they are', clarification: 'What they mean' } satisfies Record<Awaited, string>,
    pause: (what: Awaited, from: Day, until: Day | null) =>
      `${{ identity: 'Proof of who they are', clarification: 'What they mean' }[what]}: asked for on ${dayOf(from)}${until ? `, came on ${dayOf(until)}` : ''}`,
    ask: { identity: 'Asked who they are', clarification: 'Asked what they mean' } satisfies Record<Awaited, string>,
    came: { identity: 'The proof came', clarification: 'The explanation came' } satisfies Record<Awaited, string>,
    extend: 'Take two months more',
    extendText: (until: Day) =>
      `Only for a complex request, or several. The person must be told why by ${dayOf(until)}.`,
    extended: (on: Day, why: string) => `Two months more, told on ${dayOf(on)}: ${why}`,
    acknowledge: 'Acknowledged',
    close: 'Answered',
    closeTitle: 'Note that it was answered',
    on: 'On',
    why: 'Why',
    outcomeLabel: 'What was sent, how, and to whom',
    heldAfter: 'Go on holding the records while a claim is possible',
    missingDay: 'Enter the day.',
    missingWhy: 'Enter the reason.',
    save: 'Save',
    search: {
      title: 'What was searched',
      text: 'Each place of the program where something about the person can stand.',
      label: 'Places',
      columns: { place: 'Place', now: 'There today', searched: 'Noted' },
      restricted: (place: string) => `${place} (headteacher only)`,
      noted: (count: number, who: string, on: Day) => `${rows(count)}, by the ${who} on ${dayOf(on)}`,
      notYet: 'Not yet',
      action: 'Note the search',
      why: 'Why this search is reasonable',
      whyHint:
        'For example: these are all the places where the program keeps anything; paper files were asked for from …',
      office: 'What the office does not hold is searched and answered by the headteacher.',
    },
    places: {
      staff: 'Staff list',
      cycles: 'Cycles',
      records: 'Reviews and other records',
      training: 'Training needs',
      signed: 'Signed papers',
      disclosures: 'Whom papers were shown to',
      trail: 'What happened',
      undo: 'Copies for undoing',
      requests: 'Earlier requests',
      holds: 'Holds',
    } satisfies Record<SearchedPlace, string>,
    withheld: (place: string, count: number) =>
      `Not handed over: ${place.toLowerCase()}, ${rows(count)} (kept for claims).`,
    appraises: (count: number) =>
      `Not handed over: ${counted({ one: '# review', other: '# reviews' })(count)} of other people in which this person is the appraiser.`,
    mentions: {
      title: 'Names of other people',
      text: 'Take a name out where handing it over would not be fair to that person. Who wrote or signed something as part of their work usually stays.',
      none: 'No other member of staff is named in what is handed over.',
      label: 'Names of other people in what is handed over',
      columns: { where: 'Where', words: 'In these words', hide: 'Take out' },
      hide: (name: string) => `Take out ${name}`,
      all: (name: string) => `Take out every ${name}`,
      keep: (name: string) => `Leave in every ${name}`,
      typed: 'Other words to take out',
      typedHint:
        'A nickname, a child’s name, the name of somebody who is not on the staff list. Every spelling of it goes.',
      takeOut: 'Take it out',
      typedOut: (word: string, count: number) =>
        `‘${word}’: ${counted({ one: 'taken out # time', other: 'taken out # times' })(count)}`,
      putBack: (word: string) => `Leave in ‘${word}’`,
      people: (name: string, count: number, out: number) => `${name}: ${count}, ${out} taken out`,
    },
    pack: {
      title: 'What is handed over',
      text: 'A Word file to read, and the same as JSON for another program. Where somebody else receives it, note the disclosure.',
      word: 'Save as Word',
      json: 'Save as JSON',
    },
  },
} as const;
