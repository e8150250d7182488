import type { Form } from '#domain/policy/form.ts';
import { personSection, signatureSection } from '#templates/policies/usual/sections.ts';
import { statement } from './statement.ts';

type Section = Form['sections'][number];

/**
 * The statement of a team that agreed to be reviewed together (4.1, 4.2): the same questions, with the team in the place of the
 * appraisee, and the input of every member. What one of them needs to learn stands on their own training form (4.3).
 */
export const teamReview: Form = {
  id: 'team-review',
  title: {
    en: 'Performance review and planning statement: team',
    cy: 'Datganiad adolygu a chynllunio perfformiad: tîm',
  },
  for: 'team-review',
  signed: true,
  clause: '4.1',
  sections: [
    personSection({ en: 'Team', cy: 'Tîm' }, [
      { fact: 'name', label: { en: 'Members of the team', cy: 'Aelodau’r tîm' } },
      { fact: 'job-title', label: { en: 'Job title', cy: 'Teitl swydd' } },
    ]),
    {
      id: 'team',
      title: { en: 'The team', cy: 'Y tîm' },
      questions: [
        {
          id: 'team-agreed',
          kind: 'day',
          by: 'agreed',
          label: {
            en: 'Everybody agreed to be reviewed as a team on',
            cy: 'Cytunodd pawb i gael eu hadolygu fel tîm ar',
          },
        },
        {
          id: 'team-input',
          kind: 'each-member',
          lines: 3,
          label: { en: 'Input of each member', cy: 'Cyfraniad pob aelod' },
          hint: {
            en: 'What one of them needs to learn is recorded on their own review.',
            cy: 'Cofnodir yr hyn y mae angen i un ohonynt ei ddysgu ar ei adolygiad ei hun.',
          },
        },
      ],
    },
    ...sectionsOfStatement('review', 'planning').map(inOneHand),
    {
      ...signatureSection({
        label: { en: 'Signed and dated', cy: 'Llofnod a dyddiad' },
        appraisee: { en: 'Signed/dated: member of the team', cy: 'Llofnod/dyddiad: aelod o’r tîm' },
        appraiser: { en: 'Signed/dated: appraiser', cy: 'Llofnod/dyddiad: gwerthuswr' },
      }),
      title: { en: 'Signatures', cy: 'Llofnodion' },
    },
  ],
};

function sectionsOfStatement(...ids: string[]): Section[] {
  return statement.sections.filter(({ id }) => ids.includes(id));
}

/** A team writes together: what either side may write in the statement is one box of both. */
function inOneHand(section: Section): Section {
  const questions = section.questions.map((question) =>
    question.kind === 'text' ? { ...question, by: 'agreed' as const } : question,
  );
  return { ...section, questions };
}
