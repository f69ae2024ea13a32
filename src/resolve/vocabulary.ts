import { fold } from '../text/fold.ts';
import { countryByDemonym } from './demonyms.ts';
import { evenArabic, masculine, singular } from './words.ts';

/*
 * What the words of this field are called in French, in English and in Arabic: each line one sense, `fr / en / ar`, with
 * the noun and its adjective side by side where languages use the one for the other («développement économique», «economy»).
 * Everyday dictionary knowledge. A form is never the sense of another form («fédération», «union»): they are two bodies.
 */
const lines = `
association / association / جمعية
organisation / organisation organization / منظمة
ong / ngo
reseau / network / شبكة
union / union / اتحاد
federation / federation / فدرالية فيدرالية
confederation / confederation / كونفدرالية كنفدرالية
ligue / league / رابطة عصبة
fondation / foundation / مؤسسة موسسة
centre / center centre / مركز
conseil / council / مجلس
comite / committee / لجنة
commission / commission / مفوضية
forum / forum / منتدى
coordination / coordination / تنسيقية
collectif / collective / تجمع
plateforme / platform / منصة
alliance / alliance / تحالف
coalition / coalition / ائتلاف
mouvement / movement / حركة
institut / institute / معهد
observatoire / observatory / مرصد
syndicat / union / نقابة
club / club / نادي
cooperative / cooperative / تعاونية
mutuelle / mutual / تعاضدية
groupement / grouping / مجمع
groupe / group / مجموعة
espace / space / فضاء
associatif / associative / جمعوي
action / action / عمل
maison / house home / دار
instance / authority body / هيئة
agence / agency / وكالة
office / office / ديوان مكتب
ministere / ministry / وزارة
delegation / delegation / مندوبية
direction directorat / directorate / مديرية ادارة
universite / university / جامعة
ecole / school / مدرسة
societe / society / مجتمع
secretariat / secretariat / كتابة
fonds / fund / صندوق
mission delegation / delegation / بعثة وفد
programme / programme program / برنامج
projet / project / مشروع
initiative / initiative / مبادرة
section antenne branche / section branch chapter / فرع
developpement / development / تنمية
femme feminin feminine / woman women female / نساء امراة مراة نسائي نسوي نسوة
jeune jeunesse juvenile / youth young / شباب شبابي
fille / girl / فتاة فتيات بنات
enfant enfance / child children childhood / طفل اطفال طفولة
mere maternel / mother maternal / ام امهات
famille familial / family / اسرة عائلة اسر عائلات
droit / right / حق حقوق
humain / human / انسان انساني
homme masculin / man men / رجل رجال
humanitaire / humanitarian / اغاثي
citoyen citoyennete / citizen citizenship / مواطن مواطنة
civique / civic / مدني
personne / person people / شخص اشخاص
habitant / inhabitant resident / سكان
migrant / migrant / مهاجر مهاجرون
migration / migration / هجرة
immigration / immigration
emigration / emigration
immigre / immigrant / مهاجر
refugie / refugee / لاجئ لاجئون
asile / asylum / لجوء
demandeur / seeker / طالب
deplace / displaced / نازح نازحون
diaspora / diaspora / شتات مغترب
etranger exterieur / foreigner abroad foreign overseas / خارج اجنبي
retour / return returned returnee / عودة عائد عائدون
disparu / missing / مفقود مفقودون
traite trafic / trafficking / اتجار متاجرة
travail / labour labor work / شغل عمل
emploi / employment job / تشغيل
travailleur / worker / عامل عمال
sante / health / صحة صحي
medical / medical / طبي
education / education / تربية
enseignement / teaching / تعليم
enseignant / teacher / مدرس معلم
formation / training / تكوين تدريب
etudiant / student / طلبة طالب طلاب
eleve / pupil / تلميذ تلاميذ
parent / parent / اولياء
culture culturel / culture cultural / ثقافة ثقافي
sport sportif / sport / رياضة رياضي
art artistique / art / فن فنون
social / social / اجتماعي
affaire / affair / شوون شان
economique economie / economic economy / اقتصاد اقتصادي
politique / political policy politics / سياسي سياسة
environnement environnemental / environment environmental / بيئة بيئي
solidarite solidaire / solidarity solidary / تضامن متضامن تضامني
cooperation / cooperation / تعاون
entraide / / تعاون
aide assistance / aid assistance help / مساعدة مساعدات
appui soutien / support / دعم مساندة
secours / relief / اغاثة
defense / defence defense / دفاع
protection / protection / حماية
promotion / promotion / نهوض ترقية
lutte / fight fighting combating combat struggle / مكافحة محاربة كفاح
contre / against / ضد
paix / peace / سلام سلم
justice / justice / عدالة
egalite / equality / مساواة
equite justice / equity / انصاف
verite / truth / حقيقة
liberte / freedom liberty / حرية حريات
dignite / dignity / كرامة
democratie democratique democrate / democracy democratic / ديمقراطية ديمقراطي ديموقراطي
transparence / transparency / شفافية
civil / civil / مدني
national nation / national nation / وطني قومي
international / international / دولي
regional / regional / جهوي اقليمي
local / local / محلي
general / general / عام
superieur / higher high supreme / اعلى عالي
royal / royal / ملكي
independant / independent / مستقل
libre / free / حر
africain afrique / african africa / افريقي افريقيا
arabe / arab arabic / عربي
europeen europe / european europe / اوروبي
maghrebin maghreb / maghreb / مغاربي
mediterraneen mediterranee / mediterranean / متوسطي متوسط
subsaharien / subsaharan
musulman islamique islam / muslim islamic islam / اسلامي مسلم
chretien / christian / مسيحي
amazigh amazighe / amazigh / امازيغي امازيغية
rural / rural / قروي ريفي
agriculteur / farmer / فلاح
agricole agriculture / agricultural agriculture / فلاحي فلاحة
pecheur / fisherman fisher / صياد
eleveur / herder breeder / مربي
artisan / craftsman artisan / حرفي
recherche / research / بحث بحوث ابحاث
etude / study studies / دراسة دراسات
strategique strategie / strategic strategy / استراتيجي
information / information / اعلام
communication / communication / تواصل اتصال
dialogue / dialogue / حوار
alternative / alternative / بديل بدائل
planification / planning / تنظيم تخطيط
handicape handicap / disabled disability / معاق اعاقة
aveugle / blind / كفيف مكفوف
orphelin / orphan / يتيم ايتام
bienfaisance charite caritatif / charity charitable / خيري احسان
volontaire benevole / volunteer voluntary / متطوع تطوعي
ami / friend / صديق اصدقاء
ancien / former alumni / قدماء قديم
avocat / lawyer / محامي
juriste / jurist
journaliste / journalist / صحافي صحفي
consommateur / consumer / مستهلك
eau / water / ماء مياه
ressource / resource / موارد مورد
energie / energy / طاقة
nourriture alimentaire / food / غذاء غذائي
terre / land earth / ارض
tous / all / جميع
monde mondial / world global / عالم عالمي
avenir futur / future / مستقبل
espoir / hope / امل amal amel
sans / without / بدون دون
nord / north / شمال
sud / south / جنوب
est orient oriental / east eastern / شرق
ouest occident / west western / غرب
securite / security safety / امن سلامة
commerce / trade commerce / تجارة
industrie / industry / صناعة
finance / finance / مالية
interieur / interior / داخلية
territorial territoire / territorial territory / ترابية
administration / administration / ادارة
population / population / سكان
communaute communautaire / community / مجتمع جماعة
village villageois / village / قرية
ville / city town / مدينة
quartier / neighbourhood neighborhood / حي hay
prevention / prevention / وقاية
reinsertion / reintegration / ادماج
insertion integration / integration / اندماج
accueil / reception / استقبال
accompagnement / accompaniment / مرافقة
main / hand / يد ايادي ايدي
mission / mission / بعثة
mer / sea / بحر
marin / sailor seaman / بحار بحارة
voix / voice / صوت
bassin / basin / حوض
foyer / home / بيت
vie / life / حياة
commercant / trader / تاجر تجار
sure / safe / امن
mobilite / mobility / تنقل
mineur / minor / قاصر قاصرون
victime / victim / ضحية ضحايا
violence / violence / عنف
genre / gender / نوع
entreprise / enterprise business / مقاولة
entrepreneur / entrepreneur / مقاول
pauvrete / poverty / فقر
climat climatique / climate / مناخ مناخي
gouvernance / governance / حكامة
plaidoyer / advocacy / مناصرة
autonomisation / empowerment / تمكين
sensibilisation / awareness / توعية تحسيس
ecoute / listening / استماع
orientation / guidance / توجيه
hebergement / shelter / ايواء
expulse / deported deportee
rapatrie / repatriated
resident / resident / مقيم
savoir connaissance / knowledge / معرفة
lecture / reading / قراءة
patrimoine / heritage / تراث
theatre / theatre theater / مسرح
musique / music / موسيقى
livre / book / كتاب
media / media / اعلام
innovation / innovation / ابتكار
progres / progress / تقدم
changement / change / تغيير
unite / unity / وحدة
nouveau / new / جديد
foret forestier / forest forestry / غابة
marche / market / سوق
credit / credit / قرض
epargne / saving / ادخار
eglise / church / كنيسة
evangelique / evangelical / انجيلي
catholique / catholic / كاثوليكي
`;

/** The language that a word belongs to, when it is written in one of the three alone. */
export type Language = 'fr' | 'en' | 'ar';

interface Entry {
  senses: string[];
  languages: Language[];
}

const entryByWord = new Map<string, Entry>();
for (const line of lines.trim().split('\n')) {
  const columns = line.split('/').map((column) => evenArabic(fold(column)).trim());
  const sense = columns[0]?.split(/\s+/)[0] ?? '';
  for (const [index, language] of (['fr', 'en', 'ar'] as const).entries()) {
    for (const word of (columns[index] ?? '').split(/\s+/).filter((each) => each !== '')) {
      const key = language === 'ar' ? word : singular(word);
      const entry = entryByWord.get(key) ?? { senses: [], languages: [] };
      if (!entry.senses.includes(sense)) entry.senses.push(sense);
      if (!entry.languages.includes(language)) entry.languages.push(language);
      entryByWord.set(key, entry);
    }
  }
}

/** Countries as Arabic names them. */
const arabicCountries: ReadonlyMap<string, string> = new Map(
  `مغرب MA; تونس TN; جزائر DZ; ليبيا LY; موريتانيا MR; مصر EG; مالي ML; سنغال SN; نيجر NE; غينيا GN; كاميرون CM;
   فرنسا FR; اسبانيا ES; ايطاليا IT; المانيا DE; بلجيكا BE; سوريا SY; فلسطين PS; لبنان LB; عراق IQ; اردن JO; سودان SD;
   صومال SO; يمن YE; تركيا TR; تشاد TD`
    .split(';')
    .map((entry): [string, string] => {
      const [name = '', iso = ''] = entry.trim().split(' ');
      return [evenArabic(fold(name)), iso];
    }),
);

/** The article and the little words written as one with what follows: «بالمغرب», «والدراسات». */
export const arabicPrefixes = /^(?:و?(?:بال|كال|فال|لل|ال|ل|ب)|و)(?=\p{L}{2})/u;
const suffixes = /(?:يات|ات|ين|ون|ه|ا)$/u;

/** The forms under which an Arabic word may stand in a list: with its article and what is glued to it, then without. */
function arabicStems(word: string): string[] {
  const bare = [word, word.replace(/^و(?=\p{L}{3})/u, ''), word.replace(arabicPrefixes, '')];
  const stems = bare.flatMap((each) => [
    each,
    each.replace(suffixes, ''),
    each.replace(/يه$|يات$/u, 'ي'),
    `${each.replace(suffixes, '')}ه`,
  ]);
  return [...new Set(stems)].filter((stem) => stem.length >= 2);
}

/** Endings that French and English write each their own way: «académique», «academic». */
const cognate = (word: string): string =>
  word
    .replace(/ique$/, 'ic')
    .replace(/(?:elle|ale|el)$/, 'al')
    .replace(/ite$/, 'ity')
    .replace(/isme$/, 'ism')
    .replace(/iste$/, 'ist')
    .replace(/ive$|if$/, 'iv')
    .replace(/euse$|eux$|ous$/, 'eu');

/** What a word stands for in any of the three languages, and in which of them it is written. */
export interface Sense {
  /** One of few; the first is the usual. */
  senses: readonly string[];
  languages: readonly Language[];
  /** Code of the country that an adjective speaks of. */
  country: string | null;
  /** It is a word of the lists. */
  isListed: boolean;
}

const known = new Map<string, Sense>();
const mostKnown = 50_000;

/** Whether a folded word is an Arabic one that names of organisations share. */
export const isArabicWord = (full: string): boolean => {
  if (!/\p{Script=Arabic}/u.test(full)) return false;
  const { country, isListed } = senseOf(full, full);
  return isListed || country !== null;
};

/** The senses of a word as a name bears it: `full` folded, `text` in the singular. */
export function senseOf(full: string, text: string): Sense {
  const isArabic = /\p{Script=Arabic}/u.test(full);
  const word = isArabic ? full : text;
  let sense = known.get(word);
  if (sense === undefined) {
    sense = isArabic ? arabicSense(word) : latinSense(word);
    if (known.size < mostKnown) known.set(word, sense);
  }
  return sense;
}

function latinSense(text: string): Sense {
  const country = countryByDemonym.get(text) ?? null;
  const lone = singular(masculine(text));
  const entry = [text, lone].map((each) => entryByWord.get(each)).find((each) => each !== undefined);
  if (entry !== undefined) return { ...entry, country, isListed: true };
  const ending = cognate(text);
  // A French ending is of French alone: «sociale», «civique».
  const languages: Language[] = ending === text ? [] : ['fr'];
  return {
    senses: entryByWord.get(ending)?.senses ?? [ending],
    languages,
    country,
    isListed: entryByWord.has(ending),
  };
}

function arabicSense(full: string): Sense {
  const stems = arabicStems(evenArabic(full));
  const countries = stems.map((stem) => countryByDemonym.get(stem) ?? arabicCountries.get(stem));
  const country = countries.find((each) => each !== undefined) ?? null;
  const entry = stems.map((stem) => entryByWord.get(stem)).find((each) => each !== undefined);
  return {
    senses: entry?.senses ?? [full.replace(arabicPrefixes, '')],
    languages: ['ar'],
    country,
    isListed: entry !== undefined,
  };
}
