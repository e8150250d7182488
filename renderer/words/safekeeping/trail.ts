import { counted } from '#renderer/words/counted.ts';

const lines = counted({ one: '# line', other: '# lines' });
const earlier = counted({ one: '# earlier line', other: '# earlier lines' });

/** What happened to the records, and whether the trail of it is whole. */
export const trailWords = {
  title: 'What happened',
  text: 'Who saw, changed, printed or saved what, and when.',
  help: [
    'Every change, every file and print, every unlocking and every refused attempt has a line here; what was written has not.',
    'Looking at the same record again within a quarter of an hour adds no second line.',
    'Lines cannot be changed or removed: each is sealed together with the one before it, and all are checked after every unlocking.',
  ],
  label: 'What happened',
  counted: lines,
  columns: { number: 'No.', at: 'When', by: 'Who', what: 'What', about: 'About' },
  program: 'The program',
  from: 'From',
  until: 'To',
  person: 'About',
  everybody: 'Everybody',
  kind: 'What',
  kinds: {
    '': 'Everything',
    seen: 'Seen, printed or saved',
    changed: 'Changed',
    session: 'Unlocked, locked, passphrases',
    refused: 'Refused attempts',
  },
  nothing: 'Nothing is noted for these days.',
  more: (count: number) => `${earlier(count)} of these days not shown. Choose fewer days to see them.`,
  putOut: 'List on paper',
  back: 'What happened',
  whoSaw: 'Who has seen this',
  state: {
    checking: 'Being checked …',
    whole: (count: number) => `Whole: ${lines(count)} checked`,
    broken: 'Not as it was written',
  },
  check: 'Check every line now',
  own: 'of the headteacher’s records',
  brokenTitle: 'The trail of what happened is not as it was written',
  brokenAt: (line: number, own: boolean) =>
    `Line ${line}${own ? ' of the headteacher’s trail' : ''} does not fit the one before it. A line was changed, removed or put elsewhere at this point.`,
  cutOff: (own: boolean) =>
    `The end of ${own ? 'the headteacher’s' : 'the'} trail is missing, or is not the one that this computer saw last.`,
  brokenDo:
    'Do not change anything more. Keep the newest backup from before it, and tell your data protection officer.',
  look: 'See what happened',
} as const;
