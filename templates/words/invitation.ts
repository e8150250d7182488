import { counted, welsh } from './counting/counted.ts';

/** What the invitation to a meeting says, in English. */
export const invitationEn = {
  title: 'Invitation to a meeting',
  tells: 'Invites somebody to their next meeting, with its day, time and place and what to do beforehand.',
  opening: (meeting: string) => `You are invited to this meeting about your performance management: ${meeting}.`,
  day: 'Day',
  time: 'Time',
  minutes: counted('en', { one: '# minute', other: '# minutes' }),
  place: 'Place',
  with: 'With',
  beforehand: 'Before the meeting',
  closing: 'If you cannot come at this time, tell us as soon as you can, and we shall find another.',
  headteacher: 'For the school',
};

/** The same in Welsh. */
export const invitationCy: typeof invitationEn = {
  title: 'Gwahoddiad i gyfarfod',
  tells: 'Yn gwahodd rhywun i’w gyfarfod nesaf, gyda’i ddiwrnod, amser a lle a’r hyn i’w wneud ymlaen llaw.',
  opening: (meeting) => `Fe’ch gwahoddir i’r cyfarfod hwn am eich rheoli perfformiad: ${meeting}.`,
  day: 'Diwrnod',
  time: 'Amser',
  minutes: welsh('munud'),
  place: 'Lle',
  with: 'Gyda',
  beforehand: 'Cyn y cyfarfod',
  closing: 'Os na allwch ddod bryd hynny, rhowch wybod inni cyn gynted ag y gallwch, a chawn amser arall.',
  headteacher: 'Dros yr ysgol',
};
