import type { Standing } from '#domain/moderation/consistency.ts';
import type { CheckAnswer } from '#domain/moderation/moderation.ts';
import { counted, welsh } from '#templates/words/counting/counted.ts';

const reviews = counted('en', { one: '# review', other: '# reviews' });

/** What papers say of moderation, in English. */
export const moderationEn = {
  title: 'Moderation summary',
  about: 'Which reviews were moderated and what was found, and how objectives, deadlines and ratings compare.',
  subtitle: (policy: string, cycle: string) => `${policy}, ${cycle}`,
  basis: 'What is moderated',
  says: (said: string, clause: string) => `${said} (${clause})`,
  onlyOffice: 'It is made from the reviews that the office reads. Those that only the headteacher opens are not in it.',
  sample: (number: string, day: string) => `Sample ${number}, drawn on ${day}`,
  drawn: (each: number, count: number) =>
    `${reviews(count)}: up to ${each} of each appraiser in each staff group. The number draws the same sample again.`,
  moderator: (name: string) => `Moderated by ${name}`,
  conclusion: 'What came out of it',
  none: 'No sample was drawn yet.',
  check: 'Question',
  asked: (check: string, clause: string) => `${check} (${clause})`,
  answers: { yes: 'Yes', partly: 'Partly', no: 'No' } satisfies Record<CheckAnswer, string>,
  open: 'Not looked at',
  person: 'Member of staff',
  appraiser: 'Appraiser',
  group: 'Staff group',
  found: 'What was found',
  followUp: 'What follows',
  doneOn: 'Followed up on',
  consistency: 'How appraisers and staff groups compare',
  byAppraiser: 'By appraiser, each compared within the staff groups',
  byGroup: 'By staff group',
  reviews: 'Reviews',
  average: 'Objectives on average',
  measures: { objectives: 'Number of objectives', late: 'Deadlines missed', rating: 'Rating, from the best' },
  standings: {
    alike: 'Like the others',
    higher: 'Higher; could be chance',
    lower: 'Lower; could be chance',
    'higher-than-chance': 'Higher than chance explains',
    'lower-than-chance': 'Lower than chance explains',
  } satisfies Record<Standing, string>,
  untold: 'Not compared',
  withheld: (count: number) =>
    `${count} with fewer than three reviews: not told, since a figure would be one person’s.`,
  how: 'Differences are tested against shuffled reviews, all comparisons together: in at most 2 of 100 schools in which nothing is unfair anything is said to go further than chance. A difference asks for a conversation and proves nothing.',
};

const adolygiadau = welsh('adolygiad');

/** The same in Welsh. */
export const moderationCy: typeof moderationEn = {
  title: 'Crynodeb cymedroli',
  about:
    'Pa adolygiadau a gafodd eu cymedroli a’r hyn a ganfuwyd, a sut mae amcanion, terfynau amser a sgoriau’n cymharu.',
  subtitle: (policy, cycle) => `${policy}, ${cycle}`,
  basis: 'Yr hyn a gymedrolir',
  says: (said, clause) => `${said} (${clause})`,
  onlyOffice:
    'Fe’i gwneir o’r adolygiadau y mae’r swyddfa’n eu darllen. Nid yw’r rhai y mae’r pennaeth yn unig yn eu hagor ynddo.',
  sample: (number, day) => `Sampl ${number}, a dynnwyd ar ${day}`,
  drawn: (each, count) =>
    `${adolygiadau(count)}: hyd at ${each} o bob gwerthuswr ym mhob grŵp staff. Mae’r rhif yn tynnu’r un sampl eto.`,
  moderator: (name) => `Cymedrolwyd gan ${name}`,
  conclusion: 'Yr hyn a ddaeth ohono',
  none: 'Ni thynnwyd sampl eto.',
  check: 'Cwestiwn',
  asked: (check, clause) => `${check} (${clause})`,
  answers: { yes: 'Ydyn', partly: 'Yn rhannol', no: 'Nac ydyn' },
  open: 'Heb edrych arno',
  person: 'Aelod o staff',
  appraiser: 'Gwerthuswr',
  group: 'Grŵp staff',
  found: 'Yr hyn a ganfuwyd',
  followUp: 'Yr hyn sy’n dilyn',
  doneOn: 'Dilynwyd ar',
  consistency: 'Sut mae gwerthuswyr a grwpiau staff yn cymharu',
  byAppraiser: 'Fesul gwerthuswr, wedi’u cymharu o fewn y grwpiau staff',
  byGroup: 'Fesul grŵp staff',
  reviews: 'Adolygiadau',
  average: 'Amcanion ar gyfartaledd',
  measures: { objectives: 'Nifer yr amcanion', late: 'Terfynau amser a fethwyd', rating: 'Sgôr, o’r gorau' },
  standings: {
    alike: 'Fel y lleill',
    higher: 'Uwch; gallai fod yn siawns',
    lower: 'Is; gallai fod yn siawns',
    'higher-than-chance': 'Uwch nag y mae siawns yn ei esbonio',
    'lower-than-chance': 'Is nag y mae siawns yn ei esbonio',
  },
  untold: 'Heb ei gymharu',
  withheld: (count) =>
    `${count} â llai na thri adolygiad: ni chânt eu nodi, gan y byddai ffigur yn perthyn i un person.`,
  how: 'Profir gwahaniaethau yn erbyn adolygiadau wedi’u cymysgu, yr holl gymariaethau gyda’i gilydd: mewn 2 o bob 100 ysgol ar y mwyaf, lle nad oes dim yn annheg, y dywedir bod unrhyw beth yn mynd ymhellach na siawns. Mae gwahaniaeth yn gofyn am sgwrs ac nid yw’n profi dim.',
};
