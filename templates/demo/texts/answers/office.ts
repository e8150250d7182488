import type { AnswerTexts } from '#templates/demo/texts/shape.ts';

/** What is written on the forms of the office, the library and the technician. */
export const answersInOffice: AnswerTexts = {
  agreed: {
    'helped-or-hindered': [
      'The weekly meeting helped. Sharing one computer in the office at month end did not.',
      'A clear list of what matters most. Requests by word of mouth in the corridor were easily forgotten.',
      'The governors’ interest helped. Late information from the authority meant doing some of it twice.',
      'The software works well now. In the autumn it did not, and figures had to be kept on paper.',
      'A good handover in July. Several new families arrived in one week in January.',
      'Support from the authority’s adviser was quick and friendly. Illness in the office in spring left two doing the work of three.',
      'Parents’ donations paid for new shelving. The delivery came in the week of the inspection.',
    ],
  },
  appraisee: {
    comments: [
      'A good talk. I came out with more energy than I went in with.',
      'I am glad that my extra hours in the library were noticed.',
      'I found the form long, but the conversation was worth it.',
      'It was good to talk without being interrupted.',
    ],
    helped: [
      'Being trusted to get on with it.',
      'The help desk, once I knew whom to ask for.',
      'Knowing every family by name.',
      'A second screen.',
      'Doors that are always open.',
    ],
    hindered: [
      'The telephone rings throughout dinner money. One of us could take calls in turn.',
      'Waiting for answers from the authority. Ask earlier, I suppose.',
      'Two systems that do not know of each other. I type every address twice.',
      'The hatch: everybody hears everything. A screen would help.',
    ],
    priorities: [
      'Attendance after holidays is something that I could help with.',
      'Helping families to use the online payments.',
      'Making the library the heart of the school.',
      'Letters in both languages every time.',
    ],
    learning: [
      'How to use the new finance reports.',
      'Spreadsheets, from the beginning.',
      'What we must keep and what we must destroy.',
      'Staying calm on the telephone.',
    ],
    career: [
      'Perhaps the qualification for school business staff.',
      'I retire in four years and want to hand over well.',
      'To lead the office one day.',
      'I like the variety and do not want to change.',
    ],
    'training-done': ['The data protection update.', 'A morning at the high school’s office, which was an eye-opener.'],
  },
  appraiser: {
    comments: [
      'The school is fortunate to have somebody who knows every family.',
      'Next year’s objectives are ambitious and rightly so.',
      'I will ask for a second set of equipment in the next budget.',
      'Please take the breaks that are yours.',
    ],
    helped: [
      'Punctual, exact and always cheerful.',
      'Calm with angry callers.',
      'Initiative: the idea and the work were both our colleague’s.',
    ],
    hindered: [
      'The objective depended on the authority. It should be worded so that it does not.',
      'Late information about new families. The office now gets a note on the day.',
      'Too many small requests. The list on the door should end that.',
    ],
    priorities: [
      'Attendance, especially on Fridays.',
      'Handing knowledge on: too much rests on one person.',
      'Every letter in both languages.',
    ],
    learning: [
      'An update on data protection.',
      'Training in the new system before the others, then help them.',
      'Perhaps a course on leading others.',
    ],
    career: [
      'The qualification would open the next grade.',
      'We should plan early for the handover before retirement.',
      'More hours may become free in the summer.',
    ],
    'training-done': ['Learnt on the job and passed it on.', 'No course this year; that should change.'],
  },
};
