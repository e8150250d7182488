import { counted, welsh } from '#templates/words/counting/counted.ts';

const reviews = counted('en', { one: '# review', other: '# reviews' });
const samples = counted('en', { one: '# sample', other: '# samples' });

/** What the report to governors says of training that had an effect, in English. */
export const effectEn = {
  title: 'Needs of which the effect was noted',
  label: 'Effect',
  noted: 'Noted',
  notNoted: 'Not noted yet',
  cost: 'What it cost, by theme',
  costNote: (least: number) => `Where fewer than ${least} people have a cost it is not given.`,
};

/** What the report says of the kinds of objective that a policy has, in English. */
export const kindsEn = {
  title: 'Objectives set, by kind',
  label: 'Kind',
  other: 'Other kinds',
  all: 'All kinds',
  none: 'No kind given',
};

/** How the report was made. */
export const methodEn = {
  title: 'How this report was made',
  counted: 'Who is counted',
  onlyOffice:
    'Everybody whose review the school office reads. The reviews that only the headteacher opens are in no figure.',
  asOf: 'As of',
  closed: (day: string) => `${day}, when the cycle was closed`,
  open: (day: string) => `${day}; the cycle is open`,
  withheld: 'Withheld',
  few: (least: number, inStep: number) =>
    `What fewer than ${least} people have is told together with others, and a deadline asked of fewer than ${inStep} people is not told.`,
  later: 'Later reports',
  change: (least: number) =>
    `A figure changes from one report of the cycle to the next only where ${least} people at least changed it.`,
  paused: 'Paused reviews',
  pausedSaid: 'They stay in every sum and are late nowhere; who they are is told nowhere.',
  plan: 'Improvement plan',
  planOf: (year: string) => `That of ${year}`,
  own: 'In the headteacher’s words',
  ownSaid:
    'Moderation, appeals and concerns, equality of process, and what should change. No name of anybody is printed.',
};

/** Twelve questions that governors ask, each with what the report answers. */
export const questionsEn = {
  title: 'Twelve questions that governors ask',
  number: 'No.',
  question: 'Question',
  answer: 'Answer',
  withheld: 'Withheld: too few people, or it would tell of one or two',
  notRecorded: 'Not recorded',
  of: (count: number, all: number) => `${count} of ${all}`,
  inAndOut: (inIt: string, out: string) => `In: ${inIt}. Left out: ${out}`,
  withheldWithin: 'not told, since they are too few, or it would tell of one or two',
  none: 'None',
  moderated: (count: number, drawn: number) => `${reviews(count)} looked at, in ${samples(drawn)}`,
  asBelow: 'As the headteacher reports below',
  asks: {
    people: 'How many members of staff were in the cycle, and how many were left out?',
    meetings: 'How many had their meeting by its last day?',
    signed: 'How many were signed by the last day?',
    objectives: 'How many objectives were set?',
    served: 'How many of them serve a priority of the improvement plan?',
    priorities: 'Which priorities have no objective?',
    met: 'How many of last year’s objectives were met?',
    promises: 'How much of the support that was promised was given?',
    needs: 'How many training needs were met?',
    cost: 'What does training cost, held and still planned?',
    moderation: 'How many reviews were moderated?',
    appeals: 'How many appeals and concerns were there?',
  },
};

/** This year beside the last. */
export const besideEn = {
  title: 'This year beside last year',
  what: 'What',
  thisYear: (label: string) => `This year (${label})`,
  lastYear: (label: string) => `Last year (${label})`,
  source: (day: string) => `Last year’s figures are those of the report that left the school last, of ${day}.`,
  none: 'No report of last year’s cycle left the school: there is nothing to compare with.',
  rows: {
    in: 'In the cycle',
    out: 'Left out',
    objectives: 'Objectives set',
    served: 'Objectives that serve a priority',
    met: 'Objectives of the year before that were met',
    promises: 'Support promised and given',
    needs: 'Training needs',
    needsMet: 'Training needs that were met',
  },
};

const adolygiadau = welsh('adolygiad');
const samplau = welsh('sampl');

/** The same in Welsh. */
export const effectCy: typeof effectEn = {
  title: 'Anghenion y nodwyd eu heffaith',
  label: 'Effaith',
  noted: 'Wedi’i nodi',
  notNoted: 'Heb ei nodi eto',
  cost: 'Y gost, fesul thema',
  costNote: (least) => `Ni roddir y gost lle mae gan lai na ${least} o bobl gost.`,
};

/** The same in Welsh. */
export const kindsCy: typeof kindsEn = {
  title: 'Amcanion a bennwyd, fesul math',
  label: 'Math',
  other: 'Mathau eraill',
  all: 'Pob math',
  none: 'Heb nodi’r math',
};

export const methodCy: typeof methodEn = {
  title: 'Sut y gwnaed yr adroddiad hwn',
  counted: 'Pwy sy’n cael eu cyfrif',
  onlyOffice:
    'Pawb y mae swyddfa’r ysgol yn darllen eu hadolygiad. Nid yw’r adolygiadau y mae’r pennaeth yn unig yn eu hagor mewn unrhyw ffigur.',
  asOf: 'Fel yr oedd ar',
  closed: (day) => `${day}, pan gaewyd y cylch`,
  open: (day) => `${day}; mae’r cylch ar agor`,
  withheld: 'Heb ei roi',
  few: (least, inStep) =>
    `Rhoddir yr hyn sydd gan lai na ${least} o bobl gyda phethau eraill, ac ni roddir terfyn amser a ofynnwyd i lai na ${inStep} o bobl.`,
  later: 'Adroddiadau diweddarach',
  change: (least) =>
    `Dim ond lle y newidiodd o leiaf ${least} o bobl ffigur y mae’n newid o un adroddiad o’r cylch i’r nesaf.`,
  paused: 'Adolygiadau wedi’u hoedi',
  pausedSaid: 'Maent yn aros ym mhob cyfanswm ac nid ydynt yn hwyr yn unman; ni ddywedir pwy ydynt.',
  plan: 'Cynllun gwella',
  planOf: (year) => `Cynllun ${year}`,
  own: 'Yng ngeiriau’r pennaeth',
  ownSaid: 'Cymedroli, apeliadau a phryderon, cydraddoldeb y broses, a’r hyn a ddylai newid. Nid argreffir enw neb.',
};

export const questionsCy: typeof questionsEn = {
  title: 'Deuddeg cwestiwn y mae llywodraethwyr yn eu gofyn',
  number: 'Rhif',
  question: 'Cwestiwn',
  answer: 'Ateb',
  withheld: 'Heb ei roi: rhy ychydig o bobl, neu byddai’n dweud am un neu ddau',
  notRecorded: 'Heb ei gofnodi',
  of: (count, all) => `${count} o ${all}`,
  inAndOut: (inIt, out) => `Yn y cylch: ${inIt}. Wedi’u gadael allan: ${out}`,
  withheldWithin: 'heb ei roi, gan eu bod yn rhy ychydig, neu byddai’n dweud am un neu ddau',
  none: 'Dim un',
  moderated: (count, drawn) => `Edrychwyd ar ${adolygiadau(count)}, mewn ${samplau(drawn)}`,
  asBelow: 'Fel y mae’r pennaeth yn adrodd isod',
  asks: {
    people: 'Faint o aelodau o staff oedd yn y cylch, a faint a adawyd allan?',
    meetings: 'Faint gafodd eu cyfarfod erbyn ei ddiwrnod olaf?',
    signed: 'Faint a lofnodwyd erbyn y diwrnod olaf?',
    objectives: 'Faint o amcanion a bennwyd?',
    served: 'Faint ohonynt sy’n gwasanaethu blaenoriaeth yn y cynllun gwella?',
    priorities: 'Pa flaenoriaethau sydd heb amcan?',
    met: 'Faint o amcanion y llynedd a gyflawnwyd?',
    promises: 'Faint o’r cymorth a addawyd a roddwyd?',
    needs: 'Faint o anghenion hyfforddi a ddiwallwyd?',
    cost: 'Beth yw cost yr hyfforddiant, a gynhaliwyd ac sydd ar y gweill?',
    moderation: 'Faint o adolygiadau a gymedrolwyd?',
    appeals: 'Faint o apeliadau a phryderon oedd yna?',
  },
};

export const besideCy: typeof besideEn = {
  title: 'Eleni ochr yn ochr â’r llynedd',
  what: 'Beth',
  thisYear: (label) => `Eleni (${label})`,
  lastYear: (label) => `Y llynedd (${label})`,
  source: (day) => `Ffigurau’r llynedd yw rhai’r adroddiad olaf a adawodd yr ysgol, ${day}.`,
  none: 'Ni adawodd adroddiad o gylch y llynedd yr ysgol: nid oes dim i gymharu ag ef.',
  rows: {
    in: 'Yn y cylch',
    out: 'Wedi’u gadael allan',
    objectives: 'Amcanion a bennwyd',
    served: 'Amcanion sy’n gwasanaethu blaenoriaeth',
    met: 'Amcanion y flwyddyn gynt a gyflawnwyd',
    promises: 'Cymorth a addawyd ac a roddwyd',
    needs: 'Anghenion hyfforddi',
    needsMet: 'Anghenion hyfforddi a ddiwallwyd',
  },
};
