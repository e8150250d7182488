import type { AnswerTexts } from '#templates/demo/texts/shape.ts';

/** What is written on the forms of the kitchen. */
export const answersInKitchen: AnswerTexts = {
  agreed: {
    'helped-or-hindered': [
      'Everybody in the kitchen pulled together. Deliveries before seven are still a problem.',
      'The dietitian’s advice helped. The second oven was out of order until half-term.',
      'The recipe cards with pictures helped. The rota changed too often in spring.',
    ],
  },
  appraisee: {
    comments: ['The team is friendly and I have learnt a lot.', 'Please may we have the second oven mended.'],
    helped: ['A team that laughs.', 'The pupils’ panel: they say what they think.'],
    hindered: ['Deliveries come while we serve. Could they come before nine?', 'One sink for everything.'],
    priorities: ['Feeding every child well.', 'Less waste.'],
    learning: ['The food hygiene certificate at the next level.', 'More recipes without nuts or milk.'],
    career: ['To be a cook with a kitchen of my own.', 'I am content with the hours I have.'],
    'training-done': ['The allergen module, and a morning with the dietitian.'],
  },
  appraiser: {
    comments: ['Always the first to offer help.', 'The best dinners for miles around.'],
    helped: ['Exact records and a cool head.'],
    hindered: ['The oven, which I have reported three times. I will go to the catering manager myself.'],
    priorities: ['Good food and less waste.'],
    learning: ['Level 3 should follow when the kitchen is fully staffed.'],
    career: ['Ready to lead the kitchen for a week.'],
    'training-done': ['Every module done before its date.'],
  },
};

/** What is written on the forms of midday supervisors and the breakfast club. */
export const answersInYard: AnswerTexts = {
  agreed: {
    'helped-or-hindered': [
      'The pupils’ own suggestions were the best help. Wet weather closed the field for most of February.',
      'Working in pairs helped. Changes to the rota at short notice did not.',
      'Praise from parents. The yard is too small for three classes at once.',
      'Time set aside on Mondays, and kept. Illness in the spring term.',
    ],
  },
  appraisee: {
    comments: [
      'I would be glad of a warm coat with the school’s name.',
      'I feel part of the school now.',
      'I should like a few more hours if they become free.',
    ],
    helped: ['The Monday briefing: ten minutes and everybody knows.', 'The play leaders.', 'A radio that works.'],
    hindered: [
      'On wet days there is nobody to write the notes. A float would help.',
      'The whistle is not heard behind the hall.',
      'We had no key to the shed until Christmas.',
    ],
    priorities: [
      'Welsh on the yard.',
      'Kindness: fewer quarrels after football.',
      'A good breakfast for those who need it.',
    ],
    learning: [
      'First aid, for all of us.',
      'Games for forty children.',
      'How to talk to a child who will not come in.',
    ],
    career: ['To be first aider for the whole site.', 'Perhaps a teaching assistant one day.', 'I like it as it is.'],
    'training-done': ['The half-day on play was great fun.'],
  },
  appraiser: {
    comments: ['Firm, fair and kind.', 'The yard is a calmer place.', 'I will ask about the coats.'],
    helped: ['Being there in all weathers.', 'A good eye for who is alone.'],
    hindered: ['Too few of us on wet days. I have asked for a float.', 'The shed key, now copied.'],
    priorities: ['More play, less waiting.', 'Welsh at lunch time.'],
    learning: ['First aid needs renewing.', 'Leading play, for the whole team.'],
    career: ['Would make a fine teaching assistant.', 'Could lead the team in my absence.'],
    'training-done': ['The play course, used the next day.'],
  },
};
