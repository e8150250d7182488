import type { AnswerTexts } from '#templates/demo/texts/shape.ts';

/** What is written on the forms of caretaker and cleaners. */
export const answersInBuilding: AnswerTexts = {
  agreed: {
    'helped-or-hindered': [
      'The adviser of the authority was quick to help. The old boiler failed twice.',
      'The new trolley and the second mop store saved half an hour a day. Lettings at weekends add work on Mondays.',
      'Being asked what would help. There was no spare machine when ours broke.',
      'Short, clear instructions and the chance to ask. English on the telephone is still hard.',
    ],
  },
  appraisee: {
    comments: [
      'I enjoy my work and have nothing to add.',
      'Please could the list of lettings be out a week in advance.',
    ],
    helped: [
      'The new trolley.',
      'Clear instructions, and a good partner on the rota.',
      'Help from the office with the forms.',
    ],
    hindered: [
      'My back was bad in spring. The new mop system has helped already.',
      'I find long forms in English hard. Talking is easier.',
      'Parts that take weeks. A small stock of our own would help.',
    ],
    priorities: [
      'Saving energy. I have ideas for the hall.',
      'Keeping everybody safe while the building work goes on.',
    ],
    learning: ['Manual handling, because the tables are heavy.', 'Reading the data sheets in English.'],
    career: [
      'To go on with my English so that I can work in the office one day.',
      'I should like to lead a small team when the time comes.',
    ],
    'training-done': [
      'The fire warden refresher. We found a door that did not close.',
      'None this year, as cover was short.',
    ],
  },
  appraiser: {
    comments: ['I am grateful for the flexibility shown in the winter.', 'The yard has never looked better.'],
    helped: ['Knowledge of the building that nobody else has.', 'Reliable in all weathers.'],
    hindered: ['Uncertainty about hours until Christmas.', 'Spare parts that had to be ordered from abroad.'],
    priorities: ['Safe and well-kept grounds, and lower energy bills.', 'Clean toilets all day.'],
    learning: ['A refresher in safe lifting for the whole team.', 'English for work should go on.'],
    career: ['Could train new starters.', 'Ready to stand in for the caretaker.'],
    'training-done': ['The fire warden refresher, with good suggestions afterwards.'],
  },
};
