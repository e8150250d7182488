import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { isLookedUp, isSpeltRight } from '#domain/text/misspelt.ts';
import { type Dictionary, dictionaryFrom, isOfName, wordsOfNames } from '#domain/text/spelling.ts';
import { wordsOfSchools } from '#renderer/spelling/words-of-schools.ts';

const modules = path.resolve(import.meta.dirname, '../../node_modules');
const fileOf = (name: string, kind: string) =>
  readFileSync(path.join(modules, `dictionary-${name}/index.${kind}`), 'utf8');
const open = (name: string): Promise<Dictionary> =>
  dictionaryFrom(fileOf(name, 'aff'), fileOf(name, 'dic'), () => Promise.resolve());

let english: Dictionary;
let welsh: Dictionary;
beforeAll(async () => {
  english = await open('en-gb');
  welsh = await open('cy');
});

test.each([
  'receive',
  'colour',
  'organise',
  'organised',
  'objectives',
  'Headteacher',
  'teacher’s',
  'unhelpful',
  'Tuesday',
  'planning',
  'children’s',
  'won’t',
])('‘%s’ is British English', (word) => expect(english(word)).toBe(true));

test.each(['recieve', 'color', 'seperate', 'acheived', 'organisd', 'teh', 'tuesday', 'objectivess'])(
  '‘%s’ is marked in English',
  (word) => expect(english(word)).toBe(false),
);

// gwaith → waith, cyfarfod → gyfarfod → nghyfarfod → chyfarfod, tŷ → dŷ → thŷ: the mutations of Welsh
test.each([
  'ysgol',
  'athrawes',
  'gwaith',
  'waith',
  'cyfarfod',
  'gyfarfod',
  'nghyfarfod',
  'chyfarfod',
  'tŷ',
  'dŷ',
  'thŷ',
  'ŵyn',
  'mae’r',
  'hyfforddiant',
  'adolygiad',
  'plant',
  'mhlant',
  'canodd',
])('‘%s’ is Welsh', (word) => expect(welsh(word)).toBe(true));

test.each(['athrawess', 'adolygiadd', 'gwiath', 'hyfforddiantt', 'cyfarfdo', 'ysgool'])(
  '‘%s’ is marked in Welsh',
  (word) => expect(welsh(word)).toBe(false),
);

test('names of staff are no mistakes, whole or in part, and as whose', () => {
  const names = wordsOfNames(['Siân Bowen', 'Dafydd O’Brien', 'Josef Cohen-Tudur']);
  const typed = ['Siân', 'Bowen’s', "O'Brien", 'O’Brien’s', 'Cohen', 'tudur', 'Bowan'];
  expect(typed.filter((word) => !isOfName(word, names))).toEqual(['Bowan']);
});

test('figures, abbreviations and single letters are not looked up', () => {
  expect(['HLTA', '2b', 'office@school', 'a', 'INSET', 'word'].filter(isLookedUp)).toEqual(['word']);
});

// what an office writes; marks that are wrong, and mistakes that are missed
const ofSchools = wordsOfNames(wordsOfSchools);
const marked = (language: 'en' | 'cy', words: string): string[] =>
  words
    .trim()
    .split(/\s+/u)
    .filter(
      (word) => !isSpeltRight(word, language, language === 'en' ? english : welsh, (part) => isOfName(part, ofSchools)),
    );

test('what a British office writes is not marked', () => {
  const words = `
    organise organize organising organizing organisation organization recognise recognize recognised
    summarise summarize prioritise prioritize practise practised practice licence license licensed behaviour
    behaviours favourite colour colouring programme programmes centre centred fulfil fulfilled fulfilment
    enrol enrolment enrolled judgement judgment learnt learned focused focussed benefited analyse analysed
    modelling modelled counsellor travelled labelled pupil's pupils' pupils teacher's teachers' class's
    children's James's school-based year-long well-being wellbeing co-operation cooperation co-ordinate
    coordinator cross-curricular half-termly half-term long-term SENDCo SENCO SENCo KS1 KS2 KS3 KS4 EYFS GCSE
    GCSEs A-level A-levels DfE Ofsted Estyn phonics phoneme graphemes CPD PPA TLR TLRs ECT ECTs NPQ NPQs NPQH
    QTS HLTA HLTAs TA TAs SLT MAT MATs PPG SEND ALN ALNCo EHCP EHCPs IEP IEPs CAMHS EAL FSM LAC SATs SPaG DSL
    KCSIE INSET MFL PSHE RSE RSHE PSHCE Y6 Y10 Yr6 Arbor SIMS Bromcom Twinkl Numicon Kagan Rosenshine
    metacognition metacognitive scaffolded scaffolding oracy numeracy literacy dyslexia dyscalculia
    neurodiverse neurodivergent safeguarding timetabling timetabled lunchtime playtime headteacher
    headteachers headteacher's headship deputies line-managed appraiser appraisee appraisees mentored mentee
    mentees upskilling upskill signposted onboarding formative summative interleaving retrieval pedagogical
    pedagogy differentiated differentiation subitising decodable blending tricky didn't I've you'll they're
    it's o'clock e.g. i.e. etc. 1st 2nd 21st 30mins 5pm 9am 2.5hrs £250 25% 10km 3.5m 2026-27 2026/27
    info@school.co.uk www.gov.uk https://www.bbc.co.uk/teach gov.uk café naïve résumé COVID-19 Covid lockdown
    Google PowerPoint OneDrive WhatsApp iPad iPads Chromebook Chromebooks Teams website webpage online
    offline spreadsheet timetable Wednesday's Anglesey Gwynedd Llandudno Cardiff Bryn O'Brien McDonald
    unticked minibus childminder breaktime handwriting worksheets misbehaviour reintegration pro-active
    proactive non-contact pre-school preschool after-school sixth-form Brexit Makaton TEACCH ELSA ELSAs
    Thrive PE RE DT ICT STEM TikTok AI ChatGPT KPIs SMART`;
  expect(marked('en', words)).toEqual([]);
});

test('what is misspelt is marked, however an office may have meant it', () => {
  const words = `
    apraisal maternety recieve recieved seperate seperately definately occured occuring accomodate commited
    committment acheive acheived behavour enviroment goverment independant necesary neccessary occassion
    refered sucessful succesful untill wich teh adn thier beleive buisness calender catagory collegue
    collegues concious embarass existance foriegn grammer gaurd harrass immediatly knowlege liason
    maintainance manageing noticable parliment peice posession prefered priviledge pronounciation
    questionaire recomend rythm responsability safegaurding strenghts targetted tommorow truely wierd
    writting assesment assesments evaluted childrens' phonnics curiculum headteecher appraisel objectve
    objectivs interveiw intrest improvment differentation teh progres
    advertize exercize revized analyze THe`;
  expect(marked('en', words)).toEqual(words.trim().split(/\s+/u));
});

test('what is written in Welsh is not marked: plurals, mutations, and what is hung on', () => {
  const words = `
    ysgol ysgolion athrawon athrawes disgybl disgyblion pennaeth dirprwy gwerthuso gwerthusiad werthusiad
    ngwerthusiad adolygiad adolygu blwyddyn flwyddyn mlwydd dosbarth ddosbarth nosbarth plant blant phlant
    mhlant cyfarfod gyfarfod chyfarfod nghyfarfod amcan amcanion hamcanion datblygiad ddatblygiad
    proffesiynol cynnydd gynnydd chynnydd dysgu ddysgu addysgu haddysgu i'r a'r o'r 'r 'n 'u i'w o'i a'i yw'r
    mae'n mae'r sy'n dw i rydw rydym roedd oedd fydd bydd byddaf gwnaeth wnaeth gwneud wneud cwricwlwm
    gwricwlwm chwricwlwm llythrennedd lythrennedd rhifedd ysgrifennu ysgrifennwyd darllen ddarllen cymorth
    gymorth cefnogaeth gefnogaeth tŷ dŵr gŵr sŵn ŵyl tîm dîm thîm nhîm cyd-weithio cydweithio hunanwerthuso
    hunanasesu anghenion ychwanegol ADY Estyn Cymru Gymru Nghymru Chymru Caerdydd Gaerdydd Nghaerdydd Bangor
    Fangor Mangor trafodwyd cytunwyd cwblhawyd cynhaliwyd dangosodd llwyddodd gweithiodd mynychodd arweiniodd
    o'u â'r gyda'r wrthi'n wedi'i heb eu rhieni rieni gwersi wersi ngwersi blynyddoedd wyth deg ugain Medi
    Hydref Tachwedd Gorffennaf`;
  expect(marked('cy', words)).toEqual([]);
});

test('what is misspelt in Welsh is marked', () => {
  const words = `
    ysgl athraon disgblion penaeth gwerthysiad cyfarfodd amcannion datblygyad proffesiynnol cynyddd cwricwlum
    llythrenedd rhifeddd ysgrifenu cefnogeth bloneddd arweinniodd gwesri rhienni dosparth`;
  expect(marked('cy', words)).toEqual(words.trim().split(/\s+/u));
});
