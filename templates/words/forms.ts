/** What each form of the policy is for, in a sentence of the list of documents, in English. */
export const formsEn = {
  statement: 'The signed record of one review, in the layout of the school’s policy.',
  cpd: 'One person’s training and development needs, and what will be done about each.',
  preReview: 'Given out before the meeting, so that both sides can gather their thoughts.',
  selfAssessment:
    'Given out before the meeting: each standard rated by the person, by the appraiser, and then together.',
  planning: 'The objectives of the cycle, and what was agreed about support and evidence.',
  interim: 'Progress on the objectives during the cycle, and what changes.',
  observation: 'What was seen in an observation, the feedback that was given, and what was agreed.',
  teamReview: 'The review of a team: what it set out to do, and how it went.',
  concern: 'What gave cause for concern, what was done about it, and what the person says.',
  supportPlan: 'What is to improve, by when, what help there is, and how it went.',
  probation: 'What is expected in probation, its reviews, and what was decided.',
  note: 'What was considered and agreed about adjustments, health, wellbeing or absence.',
  checklist: 'What both sides do before, during and after their meetings, to tick off.',
  notes: 'Who was there and what was said at each meeting, and notes through the year.',
  wellbeing: 'Given out blank, to be filled in by hand; the program does not store any of it.',
};

/** The same in Welsh. */
export const formsCy: typeof formsEn = {
  statement: 'Cofnod wedi’i lofnodi o un adolygiad, yn null polisi’r ysgol.',
  cpd: 'Anghenion hyfforddi a datblygu un person, a’r hyn a wneir am bob un.',
  preReview: 'Fe’i rhoddir cyn y cyfarfod, i’r ddwy ochr gael rhoi trefn ar eu meddyliau.',
  selfAssessment:
    'Fe’i rhoddir cyn y cyfarfod: pob safon wedi’i sgorio gan y person, gan y gwerthuswr, ac yna gyda’i gilydd.',
  planning: 'Amcanion y cylch, a’r hyn a gytunwyd am gymorth a thystiolaeth.',
  interim: 'Pa mor bell y mae’r amcanion wedi dod yn ystod y cylch, a’r hyn sy’n newid.',
  observation: 'Yr hyn a welwyd wrth arsylwi, yr adborth a roddwyd, a’r hyn y cytunwyd arno.',
  teamReview: 'Adolygiad tîm: yr hyn y bwriadodd ei wneud, a sut yr aeth.',
  concern: 'Yr hyn a achosodd bryder, yr hyn a wnaed amdano, a’r hyn a ddywed y person.',
  supportPlan: 'Beth sydd i wella, erbyn pryd, pa gymorth sydd ar gael, a sut yr aeth.',
  probation: 'Yr hyn a ddisgwylir yn y cyfnod prawf, ei adolygiadau, a’r hyn a benderfynwyd.',
  note: 'Yr hyn a ystyriwyd ac y cytunwyd arno ynghylch addasiadau, iechyd, lles neu absenoldeb.',
  checklist: 'Yr hyn y mae’r ddwy ochr yn ei wneud cyn, yn ystod ac ar ôl eu cyfarfodydd, i’w dicio.',
  notes: 'Pwy oedd yno a beth a ddywedwyd ym mhob cyfarfod, a nodiadau drwy’r flwyddyn.',
  wellbeing: 'Fe’i rhoddir yn wag, i ysgrifennu arno â llaw; nid yw’r rhaglen yn cadw dim ohono.',
};
