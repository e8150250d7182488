import { counted } from './counted.ts';

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
  working: counted('cy', { two: '# ddiwrnod gwaith', other: '# diwrnod gwaith' }),
  school: counted('cy', { two: '# ddiwrnod ysgol', other: '# diwrnod ysgol' }),
  weeks: counted('cy', { other: '# wythnos' }),
  calendar: counted('cy', { two: '# ddiwrnod', other: '# diwrnod' }),
  hours: counted('cy', { other: '# awr' }),
  'working-weeks': counted('cy', { other: '# wythnos waith' }),
};
