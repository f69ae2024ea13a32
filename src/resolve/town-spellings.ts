import { foldKey } from '../text/fold.ts';
import { evenArabic } from './words.ts';

/*
 * Towns that are spelt in several ways, in Latin letters and in Arabic: each line one town, first as the pack of its
 * country writes it. Without it «Tanger» and «طنجة» would be two towns of one region, which names of two bodies bear.
 * Everyday geographical knowledge (official signs of Morocco and Tunisia are in both scripts).
 */
const lines = `
Tanger, Tangier, Tangiers, طنجة; Tétouan, Tetuan, تطوان; Al Hoceïma, Alhoceima, الحسيمة; Larache, العرائش; Chefchaouen, Chaouen, شفشاون;
Ouezzane, وزان; Fnideq, الفنيدق; Assilah, Asilah, أصيلة; Ksar El Kébir, القصر الكبير; Oujda, وجدة; Nador, الناظور, الناضور; Berkane, بركان;
Driouch, الدريوش; Figuig, فجيج; Guercif, جرسيف; Jerada, جرادة; Taourirt, تاوريرت; Fès, Fez, فاس; Meknès, Meknes, مكناس; Ifrane, إفران;
Sefrou, صفرو; Taounate, تاونات; Taza, تازة; Rabat, الرباط; Salé, سلا; Témara, تمارة; Kénitra, القنيطرة; Khémisset, الخميسات;
Béni Mellal, بني ملال; Khénifra, خنيفرة; Khouribga, خريبكة; Azilal, أزيلال; Casablanca, Casa, الدار البيضاء; Mohammedia, المحمدية;
Settat, سطات; El Jadida, الجديدة; Marrakech, Marrakesh, مراكش; Safi, آسفي; Essaouira, الصويرة; Errachidia, الرشيدية; Ouarzazate, ورزازات;
Midelt, ميدلت; Tinghir, تنغير; Zagora, زاكورة; Agadir, أكادير, أغادير; Inezgane, إنزكان; Aït Melloul, أيت ملول; Taroudannt, Taroudant, تارودانت;
Tiznit, تيزنيت; Tata, طاطا; Guelmim, Goulimine, كلميم; Tan-Tan, طانطان; Sidi Ifni, سيدي إفني; Laâyoune, العيون; Es-Semara, Smara, السمارة;
Boujdour, بوجدور; Dakhla, الداخلة;
Tunis, تونس العاصمة; Ariana, L’Ariana, أريانة; Ben Arous, بن عروس; La Manouba, Manouba, منوبة; Nabeul, نابل; Hammamet, الحمامات; Zaghouan, زغوان;
Bizerte, Bizerta, بنزرت; Béja, باجة; Tabarka, طبرقة; Jendouba, جندوبة; Le Kef, El Kef, الكاف; Siliana, سليانة; Kairouan, القيروان;
Kasserine, القصرين; Sidi Bouzid, سيدي بوزيد; Sousse, سوسة; Msaken, مساكن; Monastir, المنستير; Mahdia, المهدية; El Jem, الجم; Sfax, صفاقس;
Kerkennah, قرقنة; Gafsa, قفصة; Redeyef, الرديف; Tozeur, توزر; Nefta, نفطة; Kébili, قبلي; Douz, دوز; Gabès, Gabes, قابس; Médenine, مدنين;
Zarzis, جرجيس; Djerba, Jerba, جربة; Ben Gardane, Ben Guerdane, بن قردان; Houmt Souk, حومة السوق; Tataouine, تطاوين; Remada, رمادة; Dehiba, الذهيبة;
Maroua, Marwa; Ngaoundéré, Ngaoundere; Limbe, Limbé; Saint-Louis, Ndar; Baraouéli, Barouéli, Baraoueli; Guéckédou, Guékédou, Gueckedou;
Ferkessédougou, Ferké; Tambacounda, Tamba; Médina Yoro Foulah, Médina-Yorofoula; Nioro, Nioro du Sahel; Niakaramandougou, Niakara; Tombouctou, Timbuktu;
Nzérékoré, N’Zérékoré; Yaoundé, Yaounde`;

const towns = lines.split(';').map((line) => line.split(',').map((spelling) => spelling.trim()));

/** Key of a town as its pack writes it, by the key of each other spelling. */
export const townKeyBySpelling: ReadonlyMap<string, string> = new Map(
  towns.flatMap(([main = '', ...others]) =>
    others.map((other): [string, string] => [foldKey(evenArabic(other)), foldKey(main)]),
  ),
);
