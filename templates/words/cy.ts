import { appealsCy } from './appeals.ts';
import { welshClause } from './clauses.ts';
import { unitsCy } from './counting/units.ts';
import { destructionCy } from './destruction.ts';
import { disclosuresCy } from './disclosures.ts';
import { dueCy } from './due.ts';
import type { Words } from './en.ts';
import { formsCy } from './forms.ts';
import { handoverCy } from './handover.ts';
import { handsCy } from './hands.ts';
import { historyCy } from './history.ts';
import { invitationCy } from './invitation.ts';
import { lettersCy } from './letters.ts';
import { missedCy, objectiveCy, promiseCy, promisedReportCy, revisionCy } from './objectives.ts';
import { observationCy } from './observations.ts';
import { packCy } from './pack/pack-cy.ts';
import { payCy } from './pay.ts';
import { listsCy } from './reports/lists.ts';
import { moderationCy } from './reports/moderation.ts';
import { besideCy, effectCy, kindsCy, methodCy, questionsCy } from './reports/report-more.ts';
import { seasonCy } from './reports/season.ts';
import { summaryCy } from './reports/summary.ts';
import { trailCy } from './trail/trail-words.ts';

/** Every word that a document prints besides the policy's own, in Welsh. */
export const cy = {
  pageBefore: 'Tudalen ',
  pageBetween: ' o ',
  demo: 'Ysgol enghreifftiol: pobl ddychmygol',
  draft: (day) => `Drafft ${day}, cyn llofnodi`,
  total: 'Cyfanswm',
  files: {
    blank: 'gwag',
    language: 'Cymraeg',
    bilingual: 'dwyieithog',
    signed: (version) => `fersiwn ${version} wedi’i lofnodi`,
  },
  prompt: { text: 'Ysgrifennwch yma', day: 'Dewiswch ddiwrnod', 'one-of': 'Dewiswch' },
  signature: 'Llofnod',
  date: 'Dyddiad',
  fewerThan: (least) => `llai na ${least}`,
  atLeast: (least) => `${least} neu fwy`,
  by: (day) => `Erbyn ${day}`,
  whoActs: (name) => `Pwy fydd yn gweithredu: ${name}`,
  moderation: moderationCy,

  lists: listsCy,

  invitation: invitationCy,

  history: historyCy,
  season: seasonCy,
  effect: effectCy,
  kinds: kindsCy,
  method: methodCy,
  questions: questionsCy,
  beside: besideCy,
  observation: observationCy,
  objective: objectiveCy,
  revision: revisionCy,
  missed: missedCy,
  promise: promiseCy,
  rating: 'Sgôr',
  key: (points) => `Allwedd: ${points}`,
  onPaper: (name: string) => `Llofnodwyd ar bapur gan ${name}`,
  declined: (name: string, why: string) => `Gofynnwyd i ${name} lofnodi, a gwrthododd: ${why}`,
  hands: handsCy,
  toTick: 'I’w wneud',
  ticked: 'Wedi’i wneud',
  noLines: 'Nid oes llinellau yn rhestr yr ysgol eto.',
  overallReason: 'Rheswm, lle nad yw’r polisi’n rhoi sgôr ar gyfer y pâr hwn',
  outcomes: {
    met: 'Cyflawnwyd',
    'partly-met': 'Cyflawnwyd yn rhannol',
    'not-met': 'Heb ei gyflawni',
    continued: 'Yn parhau',
  },
  needStates: {
    open: 'Heb ei ddiwallu eto',
    booked: 'Wedi’i drefnu',
    met: 'Wedi’i ddiwallu',
    withdrawn: 'Wedi’i dynnu’n ôl',
  },
  units: unitsCy,

  calendar: {
    review: (cycle) => `Adolygiad ${cycle}`,
  },

  appeals: appealsCy,
  pay: payCy,

  destruction: destructionCy,

  disclosures: disclosuresCy,

  handover: handoverCy,
  letters: lettersCy,

  pack: packCy,

  deadlines: {
    after: (days, what) => `${days} ar ôl ${what}`,
    before: (days, what) => `${days} cyn ${what}`,
    since: {
      done: (step, day) => `‘${step}’ ar ${day}`,
      start: (day) => `i’r cylch ddechrau ar ${day}`,
      end: (day) => `i’r cylch ddod i ben ar ${day}`,
      joining: (day) => `ymuno ar ${day}`,
    },
    lastDay: 'Daw diwrnod olaf y person yn gyntaf',
    policysDay: 'Y polisi sy’n enwi’r diwrnod',
    schoolsDay: 'Yr ysgol sy’n enwi’r diwrnod',
    bySource: (rule, clause) => `${rule} (polisi ${welshClause(clause)})`,
    chosen: (rule) => `${rule} (dewis yr ysgol)`,
    late: (days) => `${days} yn hwyr`,
    left: (days) => `${days} yn weddill`,
    today: 'Heddiw',
    tomorrow: 'Yfory',
    dueOn: (weekday) => `Erbyn ${weekday.charAt(0).toLowerCase()}${weekday.slice(1)}`,
  },

  due: dueCy,

  forms: formsCy,

  summary: summaryCy,

  released: {
    objective: 'Amcan',
    criteria: 'Meini prawf llwyddiant',
    targetDay: 'Dyddiad targed',
    paper: 'Papur wedi’i lofnodi',
    signedOn: 'Llofnodwyd ar',
  },

  report: {
    title: 'Adroddiad i’r corff llywodraethu',
    about:
      'Sut y gweithiodd y polisi eleni: pwy oedd wedi’i gynnwys, beth a wnaed ac erbyn pryd, amcanion a hyfforddiant. Dim enwau.',
    subtitle: (policy, cycle) => `${policy}, ${cycle}`,
    unnamed: (least) =>
      `Ni chaiff neb ei enwi ac ni ellir adnabod neb o’r ffigurau. Caiff grwpiau o lai na ${least} o bobl eu cyfrif gydag eraill, rhoddir mewn bandiau o dri faint o bobl a gadwodd at derfyn amser, ac ni ddywedir yr hyn a fyddai’n wir am bawb. Nid yw cofnodion y mae’r pennaeth yn unig yn eu hagor, megis adolygiadau’r pennaeth a’r rheolwr busnes, mewn unrhyw ffigur.`,
    preparedOn: 'Paratowyd ar',
    runs: 'Cyfnod y cylch',
    firstDay: 'Diwrnod cyntaf y cylch',
    lastDay: 'Diwrnod olaf y cylch',
    from: (first, last) => `${first} i ${last}`,
    clause: (clause) => `Mae’r polisi’n gofyn am yr adroddiad hwn (${clause}).`,

    covered: 'Pwy oedd wedi’i gynnwys',
    inByGroup: 'Yn y cylch, fesul grŵp staff',
    outByReason: 'Heb fod yn y cylch, fesul rheswm',
    group: 'Grŵp staff',
    reason: 'Rheswm',
    number: 'Pobl',
    decision: 'Penderfyniad yr ysgol',
    otherGroups: 'Grwpiau eraill',
    allGroups: 'Pob grŵp',
    otherReasons: 'Rhesymau eraill',
    allReasons: 'Pob rheswm',
    nobodyIn: 'Nid oedd neb yn y cylch.',
    tooFew: (least) => `Llai na ${least} o bobl: ni roddir ffigurau.`,
    notApart: (all, count, least) =>
      `${all}: ${count}. Ni roddir ffigur pob un, am y byddai rhai yn llai na ${least} o bobl. Dywedir yr un peth lle mae pawb yr un fath.`,

    asBefore: (day, names) =>
      `Fel yn adroddiad ${day}, am nad oes dim wedi newid ers hynny, neu cyn lleied fel y byddai’n dweud am un neu ddau o bobl: ${names}.`,
    fewOut: (least) => `Gadawyd llai na ${least} o bobl allan, neu neb.`,

    done: 'Beth a wnaed, a phryd',
    bands: 'Niferoedd o bobl, mewn bandiau o dri, fel na fydd yr un gwahaniaeth yn dweud am un neu ddau.',
    fromTo: (from, to) => `${from} i ${to}`,
    step: 'Cam',
    within: 'Amser a ganiateir',
    ofGroups: (step, groups) => `${step} (${groups})`,
    untilDay: (day) => `erbyn ${day}`,
    onTime: 'Wedi’i wneud mewn pryd',
    late: 'Yn hwyr',
    untold: (least) => `Ni roddir ffigurau sy’n ymwneud â llai na ${least} o bobl ar gyfer:`,
    untoldStep: (step, within) => `${step}, ${within}`,
    notYet: 'Heb ei wneud eto, neu heb ei ofyn',
    noReviews: 'Nid oes adolygiad wedi dechrau eto.',

    objectives: 'Amcanion',
    byPriority: 'Amcanion a bennwyd, fesul blaenoriaeth yn y cynllun gwella',
    priority: 'Blaenoriaeth yn y cynllun gwella',
    noPriority: 'Dim blaenoriaeth wedi’i nodi',
    otherPriorities: 'Blaenoriaethau eraill',
    allPriorities: 'Pob blaenoriaeth',
    objectiveCount: 'Amcanion',
    lastYear: 'Canlyniadau amcanion y llynedd',
    outcome: 'Canlyniad',
    otherOutcomes: 'Canlyniadau eraill',
    allOutcomes: 'Pob canlyniad',
    noOutcome: 'Heb ei gofnodi eto',
    promised: promisedReportCy,
    noObjectives: 'Nid oes amcanion wedi’u cofnodi eto.',
    noProgress: 'Nid oes dim wedi’i gofnodi am amcanion y llynedd eto.',

    training: 'Anghenion hyfforddi a datblygu',
    needsByTheme: 'Anghenion, fesul thema',
    needsByState: 'Beth ddigwyddodd iddynt',
    theme: 'Thema',
    needs: 'Anghenion',
    state: 'Statws',
    otherThemes: 'Themâu eraill',
    allThemes: 'Pob thema',
    otherStates: 'Arall',
    allStates: 'Pob angen',
    noTheme: 'Dim thema wedi’i nodi',
    noNeeds: 'Nid oes anghenion hyfforddi wedi’u cofnodi eto.',

    moderation: 'Cymedroli, apeliadau a phryderon',
    equality: 'Cydraddoldeb y broses',
    nothingWritten: 'Ni adroddir dim yma.',
    underClause: (within, clause) => `${within} (${welshClause(clause)})`,
    titleTo: (governors) => `Adroddiad i’r ${governors}`,

    change: 'Beth ddylai newid',
    whatChange: 'Beth ddylai newid',
    whoChange: 'Pwy',
    whenChange: 'Erbyn pryd',
  },

  trail: trailCy,
} satisfies Words;
