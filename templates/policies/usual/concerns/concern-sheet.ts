import type { Form } from '#domain/policy/form.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { personSection, signatureSection } from '#templates/policies/usual/sections.ts';

type Question = Form['sections'][number]['questions'][number];

/** What a policy says has to be talked about and set out in writing, each in its own words; the program's own where it is left out. */
export interface ConcernSaid {
  title?: Bilingual;
  clause: string;
  person?: Bilingual;
  manager?: Bilingual;
  nature?: Bilingual;
  earlier?: Bilingual;
  view?: Bilingual;
  /** Left out where the policy sets none at this point. */
  targets?: Bilingual;
  support?: Bilingual;
  reviewed?: Bilingual;
  consequences?: Bilingual;
  /** What happens where the capability procedure takes over; printed on the form and in the notice. */
  transition?: Bilingual;
}

/** What gives cause for concern, the talk about it, and what was agreed; the letter that confirms it prints the same. */
export function concernSheet(said: ConcernSaid): Form {
  const about = said.person ?? { en: 'Employee', cy: 'Gweithiwr' };
  return {
    id: 'concern',
    title: said.title ?? { en: 'Record of a concern', cy: 'Cofnod o bryder' },
    for: 'concern',
    signed: true,
    clause: said.clause,
    sections: [
      personSection(about, whom(about)),
      {
        id: 'concern',
        title: { en: 'The concern', cy: 'Y pryder' },
        questions: [
          prose(
            'concern-nature',
            said.nature ?? { en: 'What gives cause for concern', cy: 'Yr hyn sy’n peri pryder' },
            6,
          ),
          {
            id: 'concern-serious',
            kind: 'choice',
            by: 'appraiser',
            label: { en: 'How serious it is', cy: 'Pa mor ddifrifol ydyw' },
            options: [
              { value: 'minor', label: { en: 'Minor', cy: 'Bach' } },
              { value: 'serious', label: { en: 'Serious', cy: 'Difrifol' } },
              { value: 'particularly-serious', label: { en: 'Particularly serious', cy: 'Arbennig o ddifrifol' } },
            ],
          },
          {
            id: 'concern-evidence',
            kind: 'grid',
            by: 'appraiser',
            label: { en: 'What was seen, and when', cy: 'Yr hyn a welwyd, a phryd' },
            columns: [
              { id: 'on', label: { en: 'Day', cy: 'Diwrnod' }, cell: 'day' },
              { id: 'what', label: { en: 'What was seen', cy: 'Yr hyn a welwyd' }, cell: 'text' },
            ],
            rows: 5,
          },
          prose(
            'concern-earlier',
            said.earlier ?? {
              en: 'Earlier discussions and support',
              cy: 'Trafodaethau a chymorth blaenorol',
            },
            4,
          ),
        ],
      },
      {
        id: 'talk',
        title: { en: 'The discussion', cy: 'Y drafodaeth' },
        questions: [
          {
            id: 'concern-met-on',
            kind: 'day',
            by: 'agreed',
            label: { en: 'Discussed on', cy: 'Trafodwyd ar' },
          },
          {
            id: 'concern-view',
            kind: 'text',
            by: 'appraisee',
            lines: 5,
            label: said.view ?? { en: 'The employee’s view', cy: 'Barn y gweithiwr' },
          },
          ...(said.targets ? [prose('concern-targets', said.targets, 4)] : []),
          prose('concern-support', said.support ?? { en: 'Support agreed', cy: 'Cymorth y cytunwyd arno' }, 4),
          prose(
            'concern-reviewed',
            said.reviewed ?? {
              en: 'How, by whom and when progress is reviewed',
              cy: 'Sut, gan bwy a phryd yr adolygir cynnydd',
            },
            3,
          ),
          prose(
            'concern-consequences',
            said.consequences ?? {
              en: 'What follows if there is not enough improvement',
              cy: 'Yr hyn a ddilyn os na fydd digon o welliant',
            },
            3,
          ),
          ...(said.transition ? [transitionNotice(said.transition)] : []),
        ],
      },
      {
        id: 'confirmed',
        title: { en: 'Confirmed in writing', cy: 'Cadarnhad ysgrifenedig' },
        // the letter goes out after the talk was signed
        afterSigning: true,
        questions: [
          {
            id: 'concern-confirmed-on',
            kind: 'day',
            by: 'appraiser',
            label: { en: 'Confirmed in writing on', cy: 'Cadarnhawyd yn ysgrifenedig ar' },
          },
        ],
      },
      signatureSection({
        label: { en: 'Signed and dated', cy: 'Llofnodwyd a dyddiwyd' },
        appraisee: about,
        appraiser: said.manager ?? { en: 'Manager', cy: 'Rheolwr' },
      }),
    ],
  };
}

const whom = (about: Bilingual) => [
  { fact: 'name' as const, label: about },
  { fact: 'job-title' as const, label: { en: 'Job title', cy: 'Teitl swydd' } },
  { fact: 'site' as const, label: { en: 'School', cy: 'Ysgol' } },
];

/** The head of a sheet about one person outside all cycles. */
export function headOfSheet(about: Bilingual = { en: 'Employee', cy: 'Gweithiwr' }): Form['sections'][number] {
  return personSection(about, whom(about));
}

/** The sentence that says what happens where the capability procedure takes over. */
export function transitionNotice(label: Bilingual): Question {
  return { id: 'transition', kind: 'notice', when: 'always', label };
}

/** Room for what the appraiser writes. */
export function prose(id: string, label: Bilingual, lines: number): Question {
  return { id, kind: 'text', by: 'appraiser', lines, label };
}
