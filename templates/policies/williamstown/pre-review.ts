import type { Form } from '#domain/policy/form.ts';
import { person } from './person.ts';

/** The pre-review meeting form: seven questions that either side may prepare (Step 2). */
export const preReview: Form = {
  id: 'pre-review',
  title: {
    en: 'Performance management pre-review meeting form',
    cy: 'Ffurflen cyn y cyfarfod adolygu: rheoli perfformiad',
  },
  for: 'review',
  signed: false,
  clause: 'Pre-review meeting form',
  intro: {
    en: 'For the appraisee and the appraiser to gather their thoughts before they meet. A team that is reviewed together may fill in one between them.',
    cy: 'I’r gwerthusai a’r gwerthuswr gael rhoi trefn ar eu meddyliau cyn cyfarfod. Gall tîm sy’n cael ei adolygu gyda’i gilydd lenwi un ffurflen rhyngddynt.',
  },
  sections: [
    person,
    {
      id: 'looking-back',
      title: { en: 'The last year', cy: 'Y flwyddyn ddiwethaf' },
      untitled: true,
      questions: [
        {
          id: 'successes',
          kind: 'text',
          by: 'both',
          lines: 6,
          label: {
            en: 'What were the key successes/achievements over the last year based on previous objectives if available?',
            cy: 'Beth oedd y prif lwyddiannau/cyflawniadau dros y flwyddyn ddiwethaf, ar sail amcanion blaenorol os ydynt ar gael?',
          },
          hint: {
            en: 'Last year’s objectives stand beside this box. What changed for pupils or colleagues?',
            cy: 'Mae amcanion y llynedd wrth ymyl y blwch hwn. Beth newidiodd i ddisgyblion neu gydweithwyr?',
          },
        },
        {
          id: 'helped',
          kind: 'text',
          by: 'both',
          lines: 4,
          label: {
            en: 'Was there anything that helped achievements over the last year?',
            cy: 'A oedd unrhyw beth a helpodd y cyflawniadau dros y flwyddyn ddiwethaf?',
          },
        },
        {
          id: 'hindered',
          kind: 'text',
          by: 'both',
          lines: 4,
          label: {
            en: 'Was there anything that hindered achievements over the last year and are there any possible solutions?',
            cy: 'A oedd unrhyw beth a rwystrodd y cyflawniadau dros y flwyddyn ddiwethaf, ac a oes unrhyw atebion posibl?',
          },
          hint: {
            en: 'Missed objectives often have a cause outside the job: time, equipment, support that did not come.',
            cy: 'Yn aml mae achos y tu allan i’r swydd pan na chyflawnir amcan: amser, offer, cymorth na ddaeth.',
          },
        },
        {
          id: 'training-done',
          kind: 'text',
          by: 'both',
          lines: 5,
          label: {
            en: 'Were any training/development opportunities undertaken over last year and if so what was achieved/how successful were they?',
            cy: 'A fanteisiwyd ar unrhyw gyfleoedd hyfforddi/datblygu dros y flwyddyn ddiwethaf ac os felly, beth a gyflawnwyd/pa mor llwyddiannus oeddent?',
          },
        },
      ],
    },
    {
      id: 'looking-ahead',
      title: { en: 'The year ahead', cy: 'Y flwyddyn i ddod' },
      untitled: true,
      questions: [
        {
          id: 'priorities',
          kind: 'text',
          by: 'both',
          lines: 5,
          label: {
            en: 'Are there any School priorities and possible future key areas to work on linked to job role?',
            cy: 'A oes unrhyw flaenoriaethau ysgol a meysydd allweddol posibl i weithio arnynt yn y dyfodol sy’n gysylltiedig â’r swydd?',
          },
        },
        {
          id: 'learning',
          kind: 'text',
          by: 'both',
          lines: 5,
          label: {
            en: 'Are there any further learning and development requirements?',
            cy: 'A oes unrhyw ofynion dysgu a datblygu pellach?',
          },
        },
        {
          id: 'career',
          kind: 'text',
          by: 'both',
          lines: 5,
          label: {
            en: 'Are there any future career development opportunities and how could these be achieved?',
            cy: 'A oes unrhyw gyfleoedd i ddatblygu gyrfa yn y dyfodol, a sut y gellid eu gwireddu?',
          },
        },
      ],
    },
  ],
};
