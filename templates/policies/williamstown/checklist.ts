import type { QuestionOf } from '#domain/form/kinds/index.ts';
import type { Form } from '#domain/policy/form.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { person } from './person.ts';

type Checklist = QuestionOf<'checklist'>;

const item = (id: string, en: string, cy: string): Checklist['items'][number] => ({ id, label: { en, cy } });

const list = (id: string, by: Checklist['by'], label: Bilingual, items: Checklist['items']): Checklist => ({
  id,
  kind: 'checklist',
  by,
  label,
  items,
});

/** The three checklists of the appendix: before, during and after the meeting, for both sides. */
export const checklist: Form = {
  id: 'checklist',
  title: { en: 'Review meeting: checklist', cy: 'Cyfarfod adolygu: rhestr wirio' },
  for: 'review',
  signed: false,
  clause: 'Checklist for the appraiser and the appraisee',
  sections: [
    person,
    {
      id: 'checklist',
      title: { en: 'Checklist', cy: 'Rhestr wirio' },
      untitled: true,
      questions: [
        list(
          'before-appraiser',
          'appraiser',
          { en: 'Before the meeting: appraiser', cy: 'Cyn y cyfarfod: gwerthuswr' },
          [
            item('time', 'Set a day with enough time', 'Pennu diwrnod gyda digon o amser'),
            item('place', 'Book a private place to talk freely', 'Trefnu lle preifat i siarad yn rhydd'),
            item('papers', 'Have earlier review papers to hand', 'Cael papurau adolygu blaenorol wrth law'),
            item(
              'pre-review',
              'Give out the pre-review form, with what to put on it',
              'Rhoi’r ffurflen cyn yr adolygiad, gan egluro beth i’w roi arni',
            ),
            item('new-areas', 'Ask for ideas for new objectives', 'Gofyn am syniadau ar gyfer amcanion newydd'),
            item(
              'adjustments',
              'Think of any disability and adjustments already made',
              'Ystyried unrhyw anabledd a’r addasiadau a wnaed eisoes',
            ),
            item(
              'first-look',
              'Make a first assessment on the pre-review form',
              'Gwneud asesiad cyntaf ar y ffurflen cyn yr adolygiad',
            ),
            item(
              'objectives',
              'Think of objectives that serve the school’s aims',
              'Meddwl am amcanion sy’n cefnogi nodau’r ysgol',
            ),
            item(
              'characteristics',
              'Check those against protected characteristics',
              'Gwirio’r rheini yn erbyn nodweddion gwarchodedig',
            ),
            item(
              'development',
              'Think of development needs and how to meet them',
              'Meddwl am anghenion datblygu a sut i’w diwallu',
            ),
          ],
        ),
        list(
          'before-appraisee',
          'appraisee',
          { en: 'Before the meeting: appraisee', cy: 'Cyn y cyfarfod: gwerthusai' },
          [
            item(
              'gather',
              'Gather notes, evidence and, where registered, the learning passport',
              'Casglu nodiadau, tystiolaeth ac, os yn gofrestredig, y pasbort dysgu',
            ),
            item('form', 'Fill in the pre-review form', 'Llenwi’r ffurflen cyn yr adolygiad'),
            item(
              'objectives',
              'Think of objectives that fit the school’s priorities',
              'Meddwl am amcanion sy’n cyd-fynd â blaenoriaethau’r ysgol',
            ),
            item(
              'development',
              'Think of development needs and how to meet them',
              'Meddwl am anghenion datblygu a sut i’w diwallu',
            ),
          ],
        ),
        list(
          'during-appraiser',
          'appraiser',
          { en: 'During the meeting: appraiser', cy: 'Yn ystod y cyfarfod: gwerthuswr' },
          [
            item('self', 'Begin with the appraisee’s own view', 'Cychwyn gyda barn y gwerthusai'),
            item(
              'agreed',
              'Find what you agree on, the good things first',
              'Dod o hyd i’r hyn y cytunir arno, y pethau da yn gyntaf',
            ),
            item('other', 'Talk through the rest, with what it rests on', 'Trafod y gweddill, gan egluro’r sail'),
            item(
              'objectives',
              'Agree up to three objectives and their measures',
              'Cytuno ar hyd at dri amcan a’u mesurau',
            ),
            item(
              'training',
              'Agree training priorities and who acts',
              'Cytuno ar flaenoriaethau hyfforddi a phwy sy’n gweithredu',
            ),
            item(
              'adjustments',
              'Ask about disability and adjustments; note them only in confidence',
              'Holi am anabledd ac addasiadau; eu nodi’n gyfrinachol yn unig',
            ),
            item('next', 'Set the date of any further review', 'Pennu dyddiad unrhyw adolygiad pellach'),
          ],
        ),
        list('during-both', 'agreed', { en: 'During the meeting: both', cy: 'Yn ystod y cyfarfod: y ddau' }, [
          item(
            'feedback',
            'Give each other feedback and try to agree on outcomes',
            'Rhoi adborth i’ch gilydd a cheisio cytuno ar y canlyniadau',
          ),
        ]),
        list(
          'after-appraiser',
          'appraiser',
          { en: 'After the meeting: appraiser', cy: 'Ar ôl y cyfarfod: gwerthuswr' },
          [
            item(
              'forms',
              'Pass on the completed forms within five days',
              'Rhoi’r ffurflenni wedi’u llenwi o fewn 5 diwrnod',
            ),
            item(
              'returned',
              'Have the form back, signed or with comments, within five days',
              'Cael y ffurflen yn ôl, wedi’i llofnodi neu gyda sylwadau, o fewn 5 diwrnod',
            ),
            item(
              'headteacher',
              'Send the form to the headteacher within ten days of the meeting',
              'Anfon y ffurflen at y pennaeth o fewn 10 diwrnod i’r cyfarfod',
            ),
            item('signed', 'See that both have signed', 'Sicrhau bod y ddau wedi llofnodi'),
            item('copies', 'Give the appraisee copies', 'Rhoi copïau i’r gwerthusai'),
            item('confidential', 'Keep a copy in a confidential place', 'Cadw copi mewn lle cyfrinachol'),
          ],
        ),
      ],
    },
  ],
};
