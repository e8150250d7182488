import { plainLetters } from '#domain/text/search.ts';

/**
 * Given names that are written for one another in Britain, a group in each line: 'Kate' is said of a Katherine, and 'Cati' of
 * a Catrin. Gathered by hand from what British registers and the Welsh give as short forms; whoever is called by a name that
 * stands neither here nor in the staff list is not found by it.
 */
const groups = `
abigail abi abbie gail
agnes aggie nessa
alan al alun
albert bert bertie
alexander alexandra alex alec alexa lex sandy sacha sasha xander
alfred alf alfie fred
alison ali
amanda mandy
andrew andy drew andreas
angela angie ange
angharad hari
anne ann anna annie nan nancy
anthony antony tony
antonia toni
arthur art
barbara barb babs
belinda bel linda
benjamin ben benji benny
bernard bernie
bethan beth betsan
bridget bridie biddy
caroline carolyn carrie caz lyn
catherine katherine kathryn katharine catrin kate katie katy kath kathy cath cathy cati cadi kit kitty kat
cecilia celia cissie
charles charlie chas chuck siarl
charlotte charlie lottie lotte
christina christine kirsten christie chris chrissie tina
christopher chris kit topher
clara clare claire
constance connie
cynthia cindy
daniel dan danny daniela dani
david dave davy dai dafydd dewi
deborah debra deb debbie debs
diana diane di
donald don donnie
dorothy dot dottie dolly
edward ed eddie ned ted teddy
edwin ed
eleanor elinor ellen nell nellie nora ellie len
elizabeth elisabeth eliza liz lizzie beth bet betsy bess betty libby elsie lisa
emily em emmy emma ems
emma em ems
eric rick
esther hettie
eugene gene
evelyn eve evie
ffion ffi
florence flo florrie flossie
frances fran franny francesca frankie cesca
francis frank frankie
frederick fred freddie
gareth gaz
geoffrey jeffrey geoff jeff
george georgie siôr
georgina georgia georgie
gerald gerard gerry jerry ger
gillian gill jill
graham graeme
gregory greg
gwendolen gwendoline gwen
gwenllian gwen llio
gwilym gwil
harold harry hal
harriet hattie harri
helen nell elen lena
henry harry hal hank harri
herbert herb bert
hilary hil
hugh huw hughie
ian ieuan ifan ioan iwan
isabel isabella isobel bella izzy issy belle
jacob jake
jacqueline jacquie jackie jacqui
james jim jimmy jamie jem iago
jane janet janie jenny jan sian
janet jan
janice jan
jason jase
jean jeannie
jennifer jen jenny jenna
jeremy jerry jem
jessica jess jessie
joan joanie siwan
joanna joanne jo joey
john jack johnny jon sion
jonathan jon jonny
joseph joe joey
josephine jo josie posy
joshua josh
judith judy jude
julia julie jules
kenneth ken kenny
kimberley kim
laura laurie lori
lawrence laurence larry laurie lol
leonard len lenny
leslie lesley les
lewis lou louis
lillian lily lil
llywelyn llew lyn
louise louisa lou lulu
lucy luce
madeleine maddie
magdalena magda lena
malcolm mal
margaret maggie mags marge margie meg peggy greta rita marged mared megan
maria marie mary molly polly mae may mair mari
martin marty martyn
martha mattie
matthew matt matty mathew
maureen mo
maxine maxwell maximilian max
megan meg
melanie mel
melissa mel lissa
michael mick mike mikey micky meic mihangel
michelle shell chelle
miriam mim
mohammed muhammad mohamed mo
morgan mog
myfanwy myf
natalie nat
natasha tash tasha
nathan nathaniel nat nate
nicholas nick nicky nico
nicola nicky nic nikki
norman norm
oliver ollie
olivia liv livvy
owen owain now
pamela pam
patricia pat patsy patty trish tricia
patrick pat paddy
pauline paula polly
penelope penny pen
peter pete pedr
philip phillip phil pip
philippa pippa pip
priscilla cilla
rachel rach rae
raymond ray
rebecca becca beca becky becks
reginald reg reggie
rhiannon rhi non
rhodri rhod
richard rich richie rick ricky dick dickie
robert rob robbie robin bob bobby bert
roberta bobbie
roderick rod roddy rory
rodney rod
roger rodge
ronald ron ronnie
rosemary rose rosie
rosalind ros roz
roland rolly
ruth ruthie
samantha sam sammy
samuel sam sammy
sarah sara sal sally
sebastian seb bastian
sharon shaz
sheila shelagh
sidney sid
simon si
sophia sophie soph
stanley stan
stephanie steph stevie
stephen steven steve stevie steffan
stuart stewart stu
susan suzanne susannah sue susie suki
sylvia sylvie
tabitha tabby
terence terry tel
teresa theresa terry tess tessa tracy
thomas tom tommy twm tomos
timothy tim timmy
tobias toby
valerie val
vanessa nessa
victor vic
victoria vicky vikki tori
vincent vince vinnie
virginia ginny
vivienne vivian viv
walter wally walt
wendy wend
wilfred wilf
wilhelmina mina minnie
william will willie bill billy liam gwilym wil
winifred winnie fred
yvonne eve
zachary zac zack
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(plainLetters));

/** What else somebody with a given name may be called; nothing for a name that has no usual short form. */
export function shortFormsOf(givenName: string): string[] {
  const plain = plainLetters(givenName);
  return [...new Set(groups.filter((group) => group.includes(plain)).flat())].filter((name) => name !== plain);
}

/** Short forms that are words, too: with a small letter they are taken for the word. */
const wordsToo = new Set(
  'art bat bet betty bob bobby chuck dick dolly dot gene hank jack kit kitty len lex mike mo nan nat nick non now pen penny pip polly posy rick rob rod rodge rose sal sandy stew ted tel terry tom tommy trish val vic vin wend'.split(
    ' ',
  ),
);

/** Whether a short form is an everyday word as well. */
export function isWordToo(shortForm: string): boolean {
  return wordsToo.has(shortForm);
}

/** What schools write in two or three capitals and mean nobody by. */
const abbreviations = new Set(
  'AI AM AP BA CP CT DH DT DHT EAL EHCP EP ESA ET EU EY FE FT GP HE HLTA HR HT ICT ID IT KS LA LEA LSA MA MAT MFL ML NI NQT OK PA PD PE PM PP PR PRP PSE PT PTA QA RE SEN SENCO SIP SLT SMT ST TA TLR TV UK UN UPS US'.split(
    ' ',
  ),
);

/**
 * Somebody's initials as a regular expression: 'K.P.', 'K. P.' and, where schools mean nothing else by it, 'KP'. Empty where
 * one of the names is missing.
 */
export function initialsOf(given: readonly string[], family: readonly string[]): string[] {
  const letters = (parts: readonly string[]) =>
    parts.map((part) => part.normalize('NFC').charAt(0).toUpperCase()).filter((letter) => /\p{L}/u.test(letter));
  const [firsts, lasts] = [letters(given), letters(family)];
  const [first] = firsts;
  if (first === undefined || lasts.length === 0) return [];
  const runs = [...lasts.map((last) => [first, last]), [first, ...lasts], [...firsts, ...lasts]];
  const distinct = new Map(runs.map((run) => [run.join(''), run]));
  return [...distinct].flatMap(([joined, run]) => {
    if (abbreviations.has(joined)) return [];
    const dotted = `${run.join('\\.\\s?')}\\.?`;
    return [dotted, joined];
  });
}
