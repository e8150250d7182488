import type { Policy } from '#domain/policy/policy.ts';
import type { WelshWords } from '#domain/policy/schools-welsh.ts';

/** What a Welsh demo school calls its jobs and the themes of its training in Welsh. Some have no Welsh name, as in any school. */
export function welshWordsUnder({ languages }: Pick<Policy, 'languages'>): WelshWords {
  return languages.includes('cy') ? names : new Map();
}

const names: WelshWords = new Map(
  Object.entries({
    Headteacher: 'Pennaeth',
    'Deputy headteacher': 'Dirprwy bennaeth',
    'Additional learning needs coordinator': 'Cydlynydd anghenion dysgu ychwanegol',
    'Teacher and phase leader': 'Athro ac arweinydd cyfnod',
    'Teacher, Year 6': 'Athro, Blwyddyn 6',
    'Teacher, Year 4': 'Athro, Blwyddyn 4',
    'Higher level teaching assistant': 'Cynorthwyydd addysgu lefel uwch',
    'Higher level teaching assistant (ALN)': 'Cynorthwyydd addysgu lefel uwch (ADY)',
    'Teaching assistant': 'Cynorthwyydd addysgu',
    'Teaching assistant (Reception)': 'Cynorthwyydd addysgu (Derbyn)',
    'Nursery practitioner': 'Ymarferydd meithrin',
    'Learning support assistant (one to one)': 'Cynorthwyydd cymorth dysgu (un i un)',
    'Emotional literacy support assistant': 'Cynorthwyydd cymorth llythrennedd emosiynol',
    'School business manager': 'Rheolwr busnes yr ysgol',
    'Administrative officer': 'Swyddog gweinyddol',
    'School secretary': 'Ysgrifennydd yr ysgol',
    'Library assistant': 'Cynorthwyydd llyfrgell',
    'ICT technician': 'Technegydd TGCh',
    Caretaker: 'Gofalwr',
    'Assistant caretaker': 'Gofalwr cynorthwyol',
    Cleaner: 'Glanhawr',
    'Cook in charge': 'Prif gogydd',
    'Assistant cook': 'Cogydd cynorthwyol',
    'Kitchen assistant': 'Cynorthwyydd cegin',
    'Senior midday supervisor': 'Uwch-oruchwyliwr canol dydd',
    'Midday supervisor': 'Goruchwyliwr canol dydd',
    Literacy: 'Llythrennedd',
    Numeracy: 'Rhifedd',
    Welsh: 'Y Gymraeg',
    'Additional learning needs': 'Anghenion dysgu ychwanegol',
    'Health and first aid': 'Iechyd a chymorth cyntaf',
    'Health and safety': 'Iechyd a diogelwch',
    Wellbeing: 'Llesiant',
    'Outdoor learning': 'Dysgu yn yr awyr agored',
    Digital: 'Digidol',
    'Teaching skills': 'Sgiliau addysgu',
    'Administration and finance': 'Gweinyddu a chyllid',
    'Working with families': 'Gweithio gyda theuluoedd',
    Leadership: 'Arweinyddiaeth',
    Kitchen: 'Y gegin',
  }),
);
