import type { Policy } from '#domain/policy/policy.ts';
import { expectations } from './expectations.ts';

const point = (value: string, label: string) => ({ value, label: { en: label } });

/** Two keys of Appendix 1, which differ at 2; the grades of the flow chart; the rating of Appendix 3. In both keys 1 is best. */
export const scales: Policy['scales'] = [
  {
    id: 'standards-key',
    label: { en: 'Key to the support standards' },
    points: [
      point('exceeds', '1 – exceeds'),
      point('met-or-partially-met', '2 – met/partially met'),
      point('not-met', '3 – not met'),
    ],
    best: 'exceeds',
    clause: 'Appendix 1',
  },
  {
    id: 'conduct-key',
    label: { en: 'Key to personal and professional conduct' },
    points: [point('exceeds', '1 – exceeds'), point('met', '2 – met'), point('not-met', '3 – not met')],
    best: 'exceeds',
    clause: 'Appendix 1',
  },
  {
    id: 'objective-grade',
    label: { en: 'Grade of an objective' },
    points: [point('did-not-meet', 'Did not meet'), point('met', 'Met'), point('exceeds', 'Exceeds')],
    best: 'exceeds',
    clause: '18.4',
  },
  {
    id: 'performance-rating',
    label: { en: 'Performance rating' },
    points: [point('exceeds', 'Exceeds'), point('met', 'Met'), point('not-met', 'Not met')],
    best: 'exceeds',
    clause: 'Appendix 3',
  },
];

/** The four levels at which the table of ratings places outcomes and behaviour alike. */
const axis = (satisfactory: string) => [
  point('exceeded', 'Exceeded'),
  point('satisfactory', satisfactory),
  point('just-met', 'Just met'),
  point('must-improve', 'Must improve'),
];

const pair = (results: string, behaviour: string, rating: string) => ({ results, behaviour, rating });

/**
 * The pairs that the table of ratings names, in its order. 'Outcomes and behaviours below required standards' is both of
 * them at the lowest level, 'must improve'. Of any other pair the table says nothing.
 */
export const overall: Policy['overall'] = {
  scale: 'performance-rating',
  results: axis('Satisfactory'),
  behaviour: axis('Of satisfactory standard'),
  pairs: [
    pair('exceeded', 'exceeded', 'exceeds'),
    pair('exceeded', 'just-met', 'met'),
    pair('exceeded', 'satisfactory', 'met'),
    pair('satisfactory', 'satisfactory', 'met'),
    pair('satisfactory', 'exceeded', 'met'),
    pair('just-met', 'exceeded', 'met'),
    pair('must-improve', 'satisfactory', 'not-met'),
    pair('satisfactory', 'must-improve', 'not-met'),
    pair('must-improve', 'must-improve', 'not-met'),
  ],
  expectations,
  clause: 'Appendix 3',
};
