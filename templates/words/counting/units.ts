import { counted, welsh } from './counted.ts';

/** So many of each unit in which days are counted, in English. */
export const unitsEn = {
  working: counted('en', { one: '# working day', other: '# working days' }),
  school: counted('en', { one: '# school day', other: '# school days' }),
  weeks: counted('en', { one: '# week', other: '# weeks' }),
  calendar: counted('en', { one: '# day', other: '# days' }),
  hours: counted('en', { one: '# hour', other: '# hours' }),
  'working-weeks': counted('en', { one: '# working week', other: '# working weeks' }),
};

/** The same in Welsh. */
export const unitsCy: typeof unitsEn = {
  working: welsh('diwrnod gwaith'),
  school: welsh('diwrnod ysgol'),
  weeks: welsh('wythnos', { gender: 'feminine' }),
  calendar: welsh('diwrnod'),
  hours: welsh('awr', { gender: 'feminine' }),
  'working-weeks': welsh('wythnos waith', { gender: 'feminine' }),
};
