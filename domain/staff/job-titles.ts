import type { StaffGroupId } from '#domain/policy/groups.ts';
import { wordList } from '#domain/text/word-list.ts';

/** Whole words of job titles that mean a staff group. Welsh stands here without its accents, as titles are compared. */
interface GroupWords {
  group: StaffGroupId;
  words: readonly string[];
}

// Tried from the top: who helps a headteacher or a teacher stands before the headteacher and the teacher themselves.
const groupsByWords: readonly GroupWords[] = [
  { group: 'other-support', words: wordList("pa to, secretary to, clerk to, headteacher's pa, cynorthwyydd personol") },
  {
    group: 'class-support',
    words: wordList(`
      teaching assistant, teaching assistants, classroom assistant, learning assistant, support assistant,
      learning support, classroom support, class support, class-based support, inclusion assistant,
      early years practitioner, foundation phase practitioner, nursery nurse, nursery assistant,
      nursery practitioner, cover supervisor, cover assistant, learning mentor, learning coach, one-to-one,
      one to one, 1:1, ta, hlta, lsa, elsa, cynorthwyydd addysgu, cynorthwyydd dosbarth, cynorthwyydd dysgu,
      tas, hlt, cynorthwyydd meithrin, gynorthwyydd addysgu, cynorthwywyr addysgu, ymarferydd blynyddoedd cynnar,
      ymarferydd meithrin, nyrs feithrin, goruchwylydd cyflenwi`),
  },
  {
    group: 'other-support',
    words: wordList('non-teaching, non teaching, associate staff, support staff, other support, staff cymorth'),
  },
  { group: 'executive', words: wordList('chief executive, ceo, executive, prif weithredwr') },
  {
    group: 'central',
    words: wordList(`
      trust, central team, central, cfo, coo, chief finance officer, chief operating officer, tim canolog`),
  },
  {
    group: 'teacher',
    words: wordList(`
      deputy head, deputy headteacher, deputy head teacher, assistant head, assistant headteacher,
      assistant head teacher, associate head, deputy principal, vice principal, assistant principal,
      dirprwy bennaeth, dirprwy, pennaeth cynorthwyol, dht, aht, dph, ldp, avt`),
  },
  {
    group: 'headteacher',
    words: wordList(`
      hdt, headteacher, head teacher, headmaster, headmistress, principal, head of school, prifathro, prifathrawes`),
  },
  {
    group: 'teacher',
    words: wordList(`
      teacher, teachers, teaching, head of, senco, sendco, alnco, cadyd, lead practitioner, tutor, lecturer,
      ect, nqt, tch, athro, athrawes, athrawon, pennaeth adran, pennaeth blwyddyn, arweinydd`),
  },
  { group: 'headteacher', words: wordList('pennaeth') },
  { group: 'teacher', words: wordList('leadership') },
  {
    group: 'other-support',
    words: wordList(`
      caretaker, cleaner, cleaning, cook, kitchen, catering, canteen, midday, mid-day, lunchtime, lunch,
      administrator, administration, administrative, admin, clerk, clerical, secretary, business manager,
      bursar, finance, receptionist, reception, technician, librarian, library, ict, network, site, premises,
      facilities, grounds, exams, examinations, attendance, crossing, nurse, driver, escort, family, liaison,
      data, hr, personnel, welfare, pastoral, office, officer, breakfast club, after-school, playworker, matron,
      counsellor, sup, oss, gofalwr, gofalwraig, glanhawr, glanhawraig, cogydd, cogyddes, cegin, gegin, arlwyo,
      ysgrifennydd, ysgrifenyddes, rheolwr busnes, rheolwraig busnes, rheolwr safle, gweinyddwr, gweinyddwraig,
      gweinyddol, clerc, canol dydd, amser cinio, technegydd, swyddog, hebryngwr`),
  },
];

const matchers = groupsByWords.map(({ group, words }) => ({ group, matches: wholeWords(words) }));

const groupsByName: Readonly<Record<string, StaffGroupId>> = {
  headteacher: 'headteacher',
  teacher: 'teacher',
  'class-support': 'class-support',
  'class-based support': 'class-support',
  'class based support': 'class-support',
  'other-support': 'other-support',
  'other support': 'other-support',
  central: 'central',
  'central team': 'central',
  executive: 'executive',
  pennaeth: 'headteacher',
  athro: 'teacher',
  'cymorth dosbarth': 'class-support',
  'cymorth arall': 'other-support',
  'tim canolog': 'central',
  gweithredol: 'executive',
};

/** What somebody is called of whom a list gives no job title. */
export const usualTitles: Readonly<Record<StaffGroupId, string>> = {
  headteacher: 'Headteacher',
  teacher: 'Teacher',
  'class-support': 'Teaching assistant',
  'other-support': 'Support staff',
  central: 'Central team',
  executive: 'Executive',
};

/** The staff group that the text names outright ('Class-based support'); undefined for a school's own categories. */
export function groupNamed(text: string): StaffGroupId | undefined {
  const key = jobTitleKey(text);
  return Object.hasOwn(groupsByName, key) ? groupsByName[key] : undefined;
}

/**
 * The staff group that a job title usually means: 'Teaching Assistant' gives class-support, 'Caretaker' other-support.
 * Undefined where its words say nothing. It is a guess, to be shown as one.
 */
export function guessGroup(jobTitle: string): StaffGroupId | undefined {
  const title = jobTitleKey(jobTitle);
  return matchers.find(({ matches }) => matches.test(title))?.group;
}

/** How two job titles are compared, and under what a choice of group for a title is kept. */
export function jobTitleKey(jobTitle: string): string {
  return jobTitle
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\s_/&,()]+/g, ' ')
    .trim()
    .toLowerCase();
}

function wholeWords(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
