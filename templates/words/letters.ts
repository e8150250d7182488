import { unitsCy, unitsEn } from './counting/units.ts';

/** What the letters about concerns, support plans and probation say, in English. Policies put their own words beside it. */
export const lettersEn = {
  date: 'Date',
  to: 'To',
  jobTitle: 'Job title',
  school: 'School',
  about: 'Under',
  under: (policy: string, clause: string) => (clause === '–' ? policy : `${policy}, ${clause}`),
  private: 'Private and confidential',
  dear: (name: string) => `Dear ${name},`,
  headteacher: 'Headteacher',
  weeks: unitsEn.weeks,
  workingWeeks: unitsEn['working-weeks'],
  notSaid: 'Not written yet',
  received: 'Received by',
  concern: {
    title: 'Letter confirming a concern',
    tells: 'Confirms to the person in writing what gives cause for concern, and what was said about it.',
    opening: 'This letter confirms the concern that has come up about your work, and what we said about it.',
    openingOn: (day: string) =>
      `We met on ${day}. This letter confirms the concern that has come up about your work, and what we said about it.`,
    since: (day: string) => `It concerns the time since ${day}.`,
    closing: 'If this is not how you remember it, tell me. Your answer is kept with this letter.',
  },
  plan: {
    title: 'Letter about a support plan',
    tells: 'Tells the person that a support plan begins, with its days, its actions and its reviews.',
    opening: (form: string) => `This letter sets out what we agreed: ${form}.`,
    days: (starts: string, ends: string, weeks: string) => `It runs from ${starts} to ${ends}, ${weeks}.`,
    closed: 'Weeks in which the school is closed do not count.',
    closing: 'We look at your progress together on the days above. If you need other help in between, tell me at once.',
  },
  extension: {
    title: 'Letter about an extension',
    tells: 'Tells the person that the plan or the probation is extended, until when, and why.',
    opening: (what: string, from: string, until: string) =>
      `The last day of your ${what} was to be ${from}. It is extended to ${until}.`,
    reason: 'Why',
  },
  outcome: {
    title: 'Letter about the outcome',
    tells: 'Tells the person what the concern, the plan or the probation came to.',
    of: {
      concern: 'concern',
      'support-plan': 'support plan',
      probation: 'probation',
      note: 'note',
    },
    said: {
      settled: 'The concern is settled. Nothing further follows from it.',
      'plan-begun': 'A support plan begins. You are told about it in a letter of its own.',
      dropped: 'This is not pursued any further.',
      back: 'You have made enough progress. Your performance management goes on as usual, and whatever remains is dealt with there.',
      capability: 'It goes on under the capability procedure.',
      confirmed: 'You have completed your probation, and your appointment is confirmed.',
      'employment-ended':
        'Your probation has not been completed, and your employment ends. You are told of your last day and your notice separately.',
      closed: 'This is closed.',
    },
    on: (day: string) => `This was decided on ${day}.`,
    reason: 'The reason',
  },
  capability: {
    title: 'Notice of transition to capability',
    tells: 'Tells the person in writing that the capability procedure takes over from the ordinary process, and why.',
    usual:
      'The ordinary process of performance management no longer applies to you, and your performance is managed under the capability procedure.',
    from: (day: string) => `This takes effect on ${day}.`,
    reason: 'The reason',
    next: 'You will be invited to a meeting under that procedure, and told there what it involves and who may be with you.',
  },
};

/** The same in Welsh. */
export const lettersCy: typeof lettersEn = {
  date: 'Dyddiad',
  to: 'At',
  jobTitle: 'Teitl swydd',
  school: 'Ysgol',
  about: 'O dan',
  under: (policy, clause) => (clause === '–' ? policy : `${policy}, ${clause}`),
  private: 'Preifat a chyfrinachol',
  dear: (name) => `Annwyl ${name},`,
  headteacher: 'Pennaeth',
  weeks: unitsCy.weeks,
  workingWeeks: unitsCy['working-weeks'],
  notSaid: 'Heb ei ysgrifennu eto',
  received: 'Derbyniwyd gan',
  concern: {
    title: 'Llythyr yn cadarnhau pryder',
    tells: 'Mae’n cadarnhau’n ysgrifenedig i’r person yr hyn sy’n peri pryder, a’r hyn a ddywedwyd amdano.',
    opening: 'Mae’r llythyr hwn yn cadarnhau’r pryder sydd wedi codi ynghylch eich gwaith, a’r hyn a ddywedwyd amdano.',
    openingOn: (day) =>
      `Cawsom gyfarfod ar ${day}. Mae’r llythyr hwn yn cadarnhau’r pryder sydd wedi codi ynghylch eich gwaith, a’r hyn a ddywedwyd amdano.`,
    since: (day) => `Mae’n ymwneud â’r cyfnod ers ${day}.`,
    closing: 'Os nad felly yr ydych chi’n ei gofio, rhowch wybod i mi. Cedwir eich ateb gyda’r llythyr hwn.',
  },
  plan: {
    title: 'Llythyr am gynllun cymorth',
    tells: 'Mae’n dweud wrth y person bod cynllun cymorth yn dechrau, gyda’i ddyddiau, ei gamau a’i adolygiadau.',
    opening: (form) => `Mae’r llythyr hwn yn nodi’r hyn y cytunwyd arno: ${form}.`,
    days: (starts, ends, weeks) => `Mae’n para o ${starts} i ${ends}, ${weeks}.`,
    closed: 'Nid yw wythnosau pan fydd yr ysgol ar gau yn cyfrif.',
    closing:
      'Byddwn yn edrych ar eich cynnydd gyda’n gilydd ar y dyddiau uchod. Os bydd angen cymorth arall arnoch yn y cyfamser, rhowch wybod i mi ar unwaith.',
  },
  extension: {
    title: 'Llythyr am estyniad',
    tells: 'Mae’n dweud wrth y person bod y cynllun neu’r cyfnod prawf yn cael ei estyn, hyd pryd, a pham.',
    opening: (what, from, until) => `Diwrnod olaf eich ${what} oedd i fod yn ${from}. Fe’i hestynnir hyd ${until}.`,
    reason: 'Pam',
  },
  outcome: {
    title: 'Llythyr am y canlyniad',
    tells: 'Mae’n dweud wrth y person beth oedd canlyniad y pryder, y cynllun neu’r cyfnod prawf.',
    of: {
      concern: 'pryder',
      'support-plan': 'cynllun cymorth',
      probation: 'cyfnod prawf',
      note: 'nodyn',
    },
    said: {
      settled: 'Mae’r pryder wedi’i ddatrys. Nid oes dim pellach yn dilyn ohono.',
      'plan-begun': 'Mae cynllun cymorth yn dechrau. Cewch wybod amdano mewn llythyr ar wahân.',
      dropped: 'Nid eir â hyn ymhellach.',
      back: 'Rydych wedi gwneud digon o gynnydd. Mae eich rheolaeth perfformiad yn parhau fel arfer, ac ymdrinnir â’r hyn sydd ar ôl yno.',
      capability: 'Mae’n parhau o dan y weithdrefn galluogrwydd.',
      confirmed: 'Rydych wedi cwblhau eich cyfnod prawf, a chadarnheir eich penodiad.',
      'employment-ended':
        'Ni chwblhawyd eich cyfnod prawf, a daw eich cyflogaeth i ben. Cewch wybod am eich diwrnod olaf a’ch rhybudd ar wahân.',
      closed: 'Mae hyn wedi’i gau.',
    },
    on: (day) => `Penderfynwyd hyn ar ${day}.`,
    reason: 'Y rheswm',
  },
  capability: {
    title: 'Hysbysiad o symud i’r weithdrefn galluogrwydd',
    tells:
      'Mae’n dweud yn ysgrifenedig wrth y person fod y weithdrefn galluogrwydd yn cymryd lle’r broses arferol, a pham.',
    usual:
      'Nid yw’r broses arferol o reoli perfformiad yn berthnasol i chi mwyach, a rheolir eich perfformiad o dan y weithdrefn galluogrwydd.',
    from: (day) => `Daw hyn i rym ar ${day}.`,
    reason: 'Y rheswm',
    next: 'Cewch wahoddiad i gyfarfod o dan y weithdrefn honno, a chewch wybod yno beth y mae’n ei olygu a phwy a gaiff fod gyda chi.',
  },
};
