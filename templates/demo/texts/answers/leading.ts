import type { AnswerTexts } from '#templates/demo/texts/shape.ts';

/** What is written on the forms of teachers, headteachers and the staff of a trust. */
export const answersInLeading: AnswerTexts = {
  agreed: {},
  appraisee: {
    comments: [
      'A fair account of the year, and a useful talk.',
      'I would add the residential visit, which took much of the spring.',
      'I am glad that the change of class was taken into account.',
    ],
    hindered: ['Cover for visits is hard to find in the spring.', 'Too many meetings fall on Tuesdays.'],
    learning: ['Time to see others teach.', 'To be coached myself for a year.'],
    career: ['To lead a phase in two or three years.', 'To stay in class, where I am happiest.'],
    'training-done': ['The twilight sessions were the best training I have had.'],
  },
  appraiser: {
    comments: [
      'Thoughtful, well prepared and generous with colleagues.',
      'Pupils and colleagues trust this steady work.',
      'A year of clear progress in a post with many demands.',
    ],
    hindered: ['Too much was taken on at once in the autumn.', 'The plan depended on cover that did not come.'],
    learning: ['A visit to another school each term.', 'Coaching through the year.'],
    career: ['Ready to lead more widely when a post is free.', 'Deepening what is done well now.'],
    'training-done': ['The course was used in the same week and shared with others.'],
  },
};
