import type { AnswerTexts } from '#templates/demo/texts/shape.ts';

/** What is written on the forms of those who write in Welsh. */
export const answersInWelsh: AnswerTexts = {
  agreed: {
    'helped-or-hindered': [
      'Roedd cynllunio gyda’n gilydd yn help mawr. Collwyd rhai sesiynau yn Ionawr oherwydd salwch.',
      'Cefnogaeth dda gan rieni. Nid oedd digon o le i gadw’r bagiau.',
      'Amser penodol bob wythnos a thîm sefydlog. Roedd y ffurflenni newydd yn hir.',
    ],
  },
  appraisee: {
    comments: [
      'Diolch am y sgwrs ac am gael ysgrifennu yn Gymraeg.',
      'Rwy’n mwynhau’r gwaith ac yn falch o’r plant.',
      'Hoffwn gael y cyfarfod yn gynharach y flwyddyn nesaf.',
    ],
    helped: [
      'Cynllunio gyda’r athrawes bob dydd Gwener.',
      'Cefnogaeth y tîm, a’r adnoddau newydd.',
      'Y plant eu hunain, a rhieni sy’n barod i helpu.',
    ],
    hindered: [
      'Prinder amser i baratoi. Byddai hanner awr ar ddydd Llun yn help.',
      'Mae’r ystafell yn swnllyd amser cinio. Gellid symud y grŵp i’r llyfrgell.',
      'Y tywydd! Mae angen cysgod ar yr iard.',
    ],
    priorities: [
      'Y Gymraeg y tu allan i’r dosbarth.',
      'Llafaredd a darllen yn y cyfnod cyntaf.',
      'Cefnogi plant swil i siarad.',
    ],
    learning: [
      'Hoffwn ddysgu mwy am ddatblygiad iaith.',
      'Cwrs gloywi iaith ar gyfer ysgrifennu nodiadau.',
      'Hoffwn weld sut mae ysgol arall yn trefnu’r ardal allanol.',
    ],
    career: [
      'Hoffwn fod yn gynorthwyydd lefel uwch ryw ddydd.',
      'Rwy’n hapus yn fy swydd, ond hoffwn arwain clwb Cymraeg.',
      'Efallai hyfforddi’n athrawes ymhen rhai blynyddoedd.',
    ],
    'training-done': ['Dim ond y diweddariad diogelu, a oedd yn glir iawn.', 'Dysgais fwyaf wrth wylio cydweithwyr.'],
  },
  appraiser: {
    comments: ['Mae’r plant yn elwa’n fawr o’r gwaith hwn.', 'Diolch am flwyddyn ardderchog.'],
    helped: ['Paratoi gofalus a Chymraeg naturiol.', 'Perthynas dda iawn gyda theuluoedd.'],
    hindered: ['Dim digon o amser i gynllunio. Byddaf yn trefnu hanner awr bob wythnos.', 'Ystafell rhy fach.'],
    priorities: ['Cymraeg bob dydd trwy’r ysgol.', 'Llafaredd yn y cyfnod cyntaf.'],
    learning: ['Ymweliad ag ysgol arall.', 'Cwrs ar ddatblygiad iaith.'],
    career: ['Yn barod am fwy o gyfrifoldeb.', 'I’w drafod eto ar ôl y Nadolig.'],
    'training-done': ['Pob diweddariad wedi’i gwblhau’n brydlon.'],
  },
};
