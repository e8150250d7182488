import { wordList } from '#domain/text/word-list.ts';

/** Words of the trade, of schools and of places that no dictionary has, in either language. */
export const wordsOfSchools: readonly string[] = [
  // appraisal and offices
  ...wordList(`appraisee, appraisees, appraiser, appraisers, coachee, coachees, mentee, mentees, reviewee, reviewees, safeguarding,
    onboarding, upskill, upskills, upskilled, upskilling, signposted, unticked, wellbeing, judgment, judgments, focussed, focussing,
    workstream, workstreams, underperformance, underperforming, timesheet, timesheets, rota, rotas, headcount, webinar, webinars,
    webpage, webpages, lockdown, lockdowns, Covid, etc`),
  // teaching
  ...wordList(`phonics, grapheme, graphemes, phoneme, phonemes, digraph, digraphs, trigraph, trigraphs, decodable, decodables,
    decodability, oracy, subitise, subitises, subitising, metacognition, metacognitive, scaffolded, summative, formative, dyscalculia,
    dyspraxia, dyspraxic, neurodiverse, neurodiversity, neurodivergent, neurodivergence, neurotypical, pedagogical, pedagogies,
    breaktime, breaktimes, playtime, playtimes, homeschooling, paediatric, interleaving, interleaved, cursive, numicon, Makaton, Numicon,
    Twinkl, Rosenshine, Kagan, Montessori, Reggio, Boxall, Thrive, Kooth, Tapestry, Arbor, Bromcom, Capita, ParentPay, Moodle, Seesaw,
    Edmodo, Chromebook, Chromebooks, Padlet, Kahoot, Quizlet, Ofsted, Estyn, Hwb, Senco, Sencos, Sendco, Sendcos, Alnco, Alncos, Elsa, Elsas`),
  // Wales and the rest of Britain
  ...wordList(`Anglesey, Gwynedd, Conwy, Denbighshire, Flintshire, Wrexham, Powys, Ceredigion, Pembrokeshire, Carmarthenshire, Swansea,
    Neath, Bridgend, Rhondda, Cynon, Taff, Merthyr, Tydfil, Caerphilly, Blaenau, Gwent, Torfaen, Monmouthshire, Newport, Cardiff, Glamorgan,
    Bangor, Caernarfon, Llandudno, Rhyl, Holyhead, Dolgellau, Bala, Aberystwyth, Aberteifi, Lampeter, Llanelli, Llangefni, Pontypridd,
    Aberdare, Barry, Penarth, Brecon, Builth, Machynlleth, Newtown, Welshpool, Ystradgynlais, Tywyn, Pwllheli, Porthmadog, Bethesda,
    Denbigh, Ruthin, Mold, Llangollen, Cymru, Cymraeg, Gymraeg, Ysgol, Ysgolion, Cylch, Meithrin, Urdd, Eisteddfod, Eisteddfodau, Siarter, Iaith, Criw,
    Bryn, Llan, Pont, Aber, Caer, Penybont, cwtch, hiraeth, hwyl, Northumberland, Merseyside, Tyneside, Teesside, Wirral, Salford, Stockport,
    Trafford, Tameside, Oldham, Rochdale, Calderdale, Kirklees, Sandwell, Solihull, Dudley, Walsall, Telford, Wrekin, Medway, Thurrock, Torbay`),
];
