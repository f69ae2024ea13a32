import { fold } from './fold.ts';

/* Surnames that so many people of the region bear that, alone, they tell of nobody: «Diallo (2019)» is any author. */
const names = new Set(
  (
    'ba bah balde barry bathily berthe camara cisse conde coulibaly danso dembele dia diaby diagne diakhate diakite diallo ' +
    'diarra diarrassouba diatta diawara diedhiou dieng diop diouf doumbia doucoure drame fall faye fofana gassama gaye ' +
    'gueye kaba kamara kane kante kebe keita kone konate kouate kouyate ly maiga mane mballo mbaye mboup mbow mendy ' +
    'ndao ndiaye ndour niane niang niasse ouattara ouedraogo sagna sall samake samassa sane sangare sarr seck sene sidibe ' +
    'sissoko soumah soumare sow sy sylla tall tamba tandia tandjigora thiam thiaw thioub tine togola toure tounkara traore ' +
    'wade wague wane yattara bamba bakayoko gbagbo kouadio kouame kouassi konan koffi nguessan yao zadi soro dosso atangana ' +
    'abena biya eto fouda mbarga mbida mvondo ngono nkolo nkoulou njoya onana owona tchoumi alami alaoui amrani bennani ' +
    'berrada cherkaoui fassi idrissi tazi ziani trabelsi gharbi jebali hammami mejri chebbi bouazizi abidi ayari'
  ).split(' '),
);

/** Whether a word, however written, is a surname that so many bear. */
export const isFrequentSurname = (word: string): boolean => names.has(fold(word));
