import type { listSentences } from './trail-lists.ts';

/** The sentences of trail-lists.ts in Welsh. */
export const listSentencesCy: Record<keyof typeof listSentences, string> = {
  'earlier.look': 'Edrychwyd ar hen draciwr',
  'earlier.preview': 'Edrychwyd ar gynnwys hen draciwr cyn ei ddarllen i mewn',
  'earlier.apply': 'Darllenwyd adolygiadau cynharach i mewn o hen draciwr',
  'lists.readBack': 'Edrychwyd ar restr a ddaeth yn ôl o Excel',
  'returnedForms.choose': 'Edrychwyd ar ffurflen a ddaeth yn ôl o Word',
  'returnedForms.chooseFolder': 'Edrychwyd ar ffurflenni a ddaeth yn ôl o Word',
  'returnedForms.inHand': 'Edrychwyd ar ffurflenni a ddaeth yn ôl o Word',
  'returnedForms.look': 'Edrychwyd ar ffurflen a ddaeth yn ôl o Word',
  'returnedForms.take': 'Cymerwyd yr hyn y mae ffurflen o Word yn ei ddweud',
  'returnedForms.forget': 'Rhoddwyd ffurflenni a ddaeth yn ôl o Word o’r neilltu',
  'spelling.words': 'Edrychwyd ar eiriau’r ysgol ei hun',
  'spelling.addWord': 'Ychwanegwyd gair at y sillafu',
  'spelling.removeWord': 'Tynnwyd gair o’r sillafu',
  'ownColumns.ofStaff': 'Edrychwyd ar golofnau’r ysgol ei hun yn y rhestr staff',
  'ownColumns.ofReviews': 'Edrychwyd ar golofnau’r ysgol ei hun yn y rhestr adolygiadau',
  'ownColumns.save': 'Ychwanegwyd neu newidiwyd colofn mewn rhestr',
  'ownColumns.remove': 'Tynnwyd colofn o restr',
  'cells.fillStaff': 'Newidiwyd celloedd yn y rhestr staff',
  'cells.changeStaff': 'Newidiwyd cofnodion yn y rhestr staff',
  'cells.fillReviews': 'Newidiwyd celloedd yn y rhestr adolygiadau',
  'listViews.all': 'Edrychwyd ar sut y dangosir rhestri',
  'listViews.setColumns': 'Dewiswyd colofnau rhestr',
  'listViews.save': 'Rhoddwyd enw i hidlydd',
  'listViews.remove': 'Tynnwyd hidlydd',
};
