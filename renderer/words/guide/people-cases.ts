import { cyclesWords } from '#renderer/words/cycles.ts';
import { kitWords } from '#renderer/words/kit.ts';
import { sitesWords } from '#renderer/words/places/school/sites.ts';
import { seasonWords } from '#renderer/words/places/season.ts';
import { shellWords } from '#renderer/words/shell.ts';
import { staffWords } from '#renderer/words/staff.ts';
import { type GuidePage, named } from './guide-page.ts';

const { screens } = shellWords;
const { table } = kitWords;

/** People who are away, in or out, or at another site, and lists of them. */
export const peopleCasePages: readonly GuidePage[] = [
  {
    id: 'pause',
    title: 'Somebody is away for long: how do I pause their review?',
    what: 'While reviews are paused, nothing is due, and no reason stands anywhere. The headteacher pauses them.',
    steps: [
      'Unlock as the headteacher and open the person.',
      `Under ${named(staffWords.pause.title)}, open ${named(staffWords.pause.begin)} and enter the first day, and the last one where it is known.`,
      `Press ${named(staffWords.pause.action)}. Days that were running are counted on from the return.`,
    ],
    alsoCalled:
      'maternity paternity adoption leave sick sickness ill illness off absence absent long term secondment career break suspend stop return phased return to work came comes back',
    screens: [],
  },
  {
    id: 'in-or-out',
    title: 'How do I leave somebody out of the cycle, or take somebody in?',
    what: 'Everybody whom the policy covers is in. Whoever is not stands below, with the reason.',
    steps: [
      `Open ${named(screens.reviews)}, then the cycle.`,
      `Press ${named(cyclesWords.one.leave.action)} beside somebody and say why; what was written stays.`,
      `Press ${named(cyclesWords.one.join)} beside somebody who is left out. The school may decide so where the policy does not.`,
    ],
    alsoCalled:
      'who is not in why exclude missing not listed no review include add covered volunteer agency trainee probation short contract ect nqt early career teacher induction',
    screens: ['cycle'],
  },
  {
    id: 'names',
    title: 'Somebody’s name changed, or is used differently: what do I enter?',
    what: 'Papers and lists take the name that somebody goes by. Signed papers keep the name that they were signed with.',
    steps: [
      'Open the person and press the button to edit.',
      'Change the name, or enter the one that they go by.',
      'A list from your own system finds the same person again by employee number, or asks whether it is the same.',
    ],
    alsoCalled:
      'married maiden surname rename preferred known as nickname namesake same name twice duplicate merge two records double',
    screens: [],
  },
  {
    id: 'find-in-lists',
    title: 'How do I filter, sort, print or save a list?',
    what: 'Every list is looked through, put in order, copied, printed and saved in the same way.',
    steps: [
      'Type in the filter box, or click a heading to put the list in that order.',
      `Press ${named(table.filterColumns)} to filter by any column, for example by appraiser.`,
      `Press ${named(table.copyRows)} for Excel, or ${named(table.putOut)} for the printer, Excel, Word or PDF: what is shown is what goes out.`,
      'Tick rows to do something with several people at once. Shift and a click ticks all between.',
    ],
    alsoCalled:
      'search order excel alphabetical by appraiser group select choose rows bulk export spreadsheet copy list of staff',
    screens: [],
  },
  {
    id: 'season',
    title: 'Who appraises how many, and does it fit before the last day?',
    what: 'For each appraiser: how many meetings were held, booked and are left, and the school days that remain for them.',
    steps: [
      `Open the cycle and press ${named(seasonWords.open)}.`,
      'What cannot fit stands at the top. Print it for the staff room or the leadership team.',
    ],
    alsoCalled: 'workload how many appraisees load capacity plan timetable too many share out',
    screens: ['season'],
  },
  {
    id: 'sites',
    title: 'We are several schools or sites: how are they kept apart?',
    what: 'One office can keep the staff of several sites. Lists are looked at by site, and papers can carry each site’s letterhead.',
    steps: [
      `Open ${named(screens.settings)}, then ${named(sitesWords.title)}.`,
      `Press ${named(sitesWords.add)} and enter its name and address.`,
      'Enter the site with each person, in the list or by an import.',
    ],
    alsoCalled: 'federation trust campus academy second school letterhead of each',
    screens: [],
  },
];
