/*
 * Institutions that everybody in this field names, in several languages and under several names: bodies of the United
 * Nations, development banks, donors, large international networks. Their names are public facts, taken from each one's
 * own site (the source of each line); former names that still stand in lists are kept. National organisations have no
 * place here: who they are must come from the rows. One line is one institution, never its national offices or members.
 */

/** id | site | names, `;` between | acronyms that mean nothing else | acronyms that others bear too (with a name only). */
const lines = `
onu | un.org | United Nations; United Nations Organization; Organisation des Nations Unies; Nations Unies; Naciones Unidas | ONU; UNO | UN
fao | fao.org | Food and Agriculture Organization; Food and Agriculture Organization of the United Nations; United Nations Food and Agriculture Organization; Food and Agricultural Organization; Organisation des Nations Unies pour l'alimentation et l'agriculture; Organizzazione delle Nazioni Unite per l'alimentazione e l'agricoltura; Organizzazione Nazioni Unite per Alimentazione e Agricoltura; منظمة الأغذية والزراعة للأمم المتحدة | FAO; UNFAO |
oim | iom.int | International Organization for Migration; International Organization of Migration; Organisation internationale pour les migrations; Organisation internationale de la migration; Organización Internacional para las Migraciones; UN Migration; ONU Migration; United Nations Migration Agency; المنظمة الدولية للهجرة | IOM | OIM
hcr | unhcr.org | United Nations High Commissioner for Refugees; Office of the United Nations High Commissioner for Refugees; United Nations Office of the United Nations High Commissioner for Refugees; United Nations Refugee Agency; UN Refugee Agency; Haut Commissariat des Nations Unies pour les réfugiés; Haut-Commissariat aux réfugiés; Agence des Nations Unies pour les réfugiés; HCR Agence des Nations Unies pour les réfugiés; المفوضية السامية للأمم المتحدة لشؤون اللاجئين | UNHCR | HCR
ocha | unocha.org | United Nations Office for the Coordination of Humanitarian Affairs; UN Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs; United Nations Office of Co-ordination of Humanitarian Affairs; United Nations Office of Coordination of Humanitarian Affairs; Bureau de la coordination des affaires humanitaires; Bureau des Nations Unies pour la coordination des affaires humanitaires; Bureau des Nations Unies pour la coordination de l'assistance humanitaire | UNOCHA; OCHA; UN OCHA |
cerf | cerf.un.org | Central Emergency Response Fund; United Nations Central Emergency Response Fund; UN Central Emergency Response Fund; OCHA Central Emergency Response Fund; Fonds central pour les interventions d'urgence | UN CERF | CERF
pnud | undp.org | United Nations Development Programme; UN Development Programme; Programme des Nations Unies pour le développement; Programa de las Naciones Unidas para el Desarrollo | UNDP; PNUD |
unicef | unicef.org | United Nations Children's Fund; UN Children's Fund; United Nations International Children's Emergency Fund; Fonds des Nations Unies pour l'enfance; Fonds international de secours à l'enfance; منظمة الأمم المتحدة للطفولة | UNICEF |
pam | wfp.org | World Food Programme; United Nations World Food Programme; UN World Food Programme; Programme alimentaire mondial; Programme alimentaire mondial des Nations Unies; Programa Mundial de Alimentos; برنامج الأغذية العالمي | WFP | PAM; UNWFP; PMA
oms | who.int | World Health Organization; United Nations World Health Organization; Organisation mondiale de la santé; Organización Mundial de la Salud; منظمة الصحة العالمية | | WHO; OMS
fnuap | unfpa.org | United Nations Population Fund; United Nations Fund for Population Activities; UN Fund for Population; UN Population Fund; Fonds des Nations Unies pour la population | UNFPA; FNUAP |
onu-femmes | unwomen.org | United Nations Entity for Gender Equality and the Empowerment of Women; UN Women; United Nations Women; ONU Femmes; Entité des Nations Unies pour l'égalité des sexes et l'autonomisation des femmes; United Nations Development Fund for Women; Fonds de développement des Nations Unies pour la femme | UNWOMEN; UNIFEM |
onusida | unaids.org | Joint United Nations Programme on HIV/AIDS; Joint United Nations Programme on HIV and AIDS; United Nations Joint Programme on HIV and AIDS; Joint United Nations Programme on HIV and AIDS Secretariat; United Nations Joint Programme on HIV and AIDS Secretariat; Programme commun des Nations Unies sur le VIH/sida | UNAIDS; ONUSIDA |
unops | unops.org | United Nations Office for Project Services; UN Office for Project Services; Bureau des Nations Unies pour les services d'appui aux projets | UNOPS |
unesco | unesco.org | United Nations Educational, Scientific and Cultural Organization; Organisation des Nations Unies pour l'éducation, la science et la culture | UNESCO |
onudi | unido.org | United Nations Industrial Development Organization; Organisation des Nations Unies pour le développement industriel | UNIDO; ONUDI |
onudc | unodc.org | United Nations Office on Drugs and Crime; Office des Nations Unies contre la drogue et le crime | UNODC; ONUDC |
pnue | unep.org | United Nations Environment Programme; UN Environment Programme; UN Environment; Programme des Nations Unies pour l'environnement | UNEP; PNUE |
onu-habitat | unhabitat.org | United Nations Human Settlements Programme; UN Habitat; ONU Habitat; Programme des Nations Unies pour les établissements humains | UNHABITAT; ONUHABITAT |
oit | ilo.org | International Labour Organization; International Labour Office; Organisation internationale du travail; Bureau international du travail; Organización Internacional del Trabajo; منظمة العمل الدولية | ILO | OIT; BIT
hcdh | ohchr.org | Office of the United Nations High Commissioner for Human Rights; Office of the High Commissioner for Human Rights; United Nations High Commissioner for Human Rights; Haut-Commissariat des Nations Unies aux droits de l'homme; Haut-Commissariat aux droits de l'homme | OHCHR | HCDH
fida | ifad.org | International Fund for Agricultural Development; Fonds international de développement agricole | IFAD | FIDA
cnuced | unctad.org | United Nations Conference on Trade and Development; Conférence des Nations Unies sur le commerce et le développement; UN Trade and Development | UNCTAD; CNUCED |
fenu | uncdf.org | United Nations Capital Development Fund; Fonds d'équipement des Nations Unies | UNCDF | FENU
unrwa | unrwa.org | United Nations Relief and Works Agency for Palestine Refugees in the Near East; United Nations Relief and Works Agency for Palestine Refugees | UNRWA |
unmas | unmas.org | United Nations Mine Action Service; Service de la lutte antimines des Nations Unies | UNMAS |
desa | un.org/desa | United Nations Department of Economic and Social Affairs; UN Department of Economic and Social Affairs; Département des affaires économiques et sociales des Nations Unies | UNDESA | DESA
cea | uneca.org | United Nations Economic Commission for Africa; Economic Commission for Africa; Commission économique des Nations Unies pour l'Afrique; Commission économique pour l'Afrique | UNECA | CEA; ECA
unitar | unitar.org | United Nations Institute for Training and Research; Institut des Nations Unies pour la formation et la recherche | UNITAR |
vnu | unv.org | United Nations Volunteers; Volontaires des Nations Unies | | UNV; VNU
pbf | un.org/peacebuilding | United Nations Peacebuilding Fund; UN Peacebuilding Fund; Fonds pour la consolidation de la paix | UNPBF | PBF
banque-mondiale | worldbank.org | World Bank; World Bank Group; Banque mondiale; Groupe de la Banque mondiale; International Bank for Reconstruction and Development; Banque internationale pour la reconstruction et le développement; World Bank International Bank for Reconstruction and Development; Banco Mundial; البنك الدولي | | IBRD; BIRD; WB; BM
fmi | imf.org | International Monetary Fund; Fonds monétaire international | IMF | FMI
bad | afdb.org | African Development Bank; African Development Bank Group; Banque africaine de développement; Groupe de la Banque africaine de développement | AFDB | BAD; BAfD
asdb | adb.org | Asian Development Bank; Banque asiatique de développement | | ADB; ASDB
bid | iadb.org | Inter-American Development Bank; Banque interaméricaine de développement | IADB | IDB; BID
isdb | isdb.org | Islamic Development Bank; Banque islamique de développement; البنك الإسلامي للتنمية | ISDB | BIsD; BID
bei | eib.org | European Investment Bank; Banque européenne d'investissement | | EIB; BEI
berd | ebrd.com | European Bank for Reconstruction and Development; Banque européenne pour la reconstruction et le développement | EBRD | BERD
ua | au.int | African Union; Union africaine; African Union Commission; Commission de l'Union africaine; الاتحاد الأفريقي | | AU; UA
cedeao | ecowas.int | Economic Community of West African States; Communauté économique des États de l'Afrique de l'Ouest; ECOWAS Commission; Commission de la CEDEAO | ECOWAS; CEDEAO |
uemoa | uemoa.int | West African Economic and Monetary Union; Union économique et monétaire ouest-africaine | UEMOA; WAEMU |
uma | maghrebarabe.org | Arab Maghreb Union; Union du Maghreb arabe; اتحاد المغرب العربي | | UMA; AMU
ceeac | ceeac-eccas.org | Economic Community of Central African States; Communauté économique des États de l'Afrique centrale | ECCAS; CEEAC |
oif | francophonie.org | Organisation internationale de la francophonie; International Organization of La Francophonie | | OIF
igad | igad.int | Intergovernmental Authority on Development; Autorité intergouvernementale pour le développement | IGAD |
ue | europa.eu | European Union; Union européenne; Unión Europea; Europäische Union; الاتحاد الأوروبي | | EU; UE
commission-europeenne | commission.europa.eu | European Commission; Commission européenne; Commission of the European Communities; Commission de l'Union européenne | | EC; CE
echo | civil-protection-humanitarian-aid.ec.europa.eu | European Commission Humanitarian Aid and Civil Protection; European Commission Humanitarian Aid Civil Protection; European Commission ECHO; Directorate General for European Civil Protection and Humanitarian Aid Operations; Directorate-General for European Civil Protection and Humanitarian Aid Operations European Commission; European Civil Protection and Humanitarian Aid Operations; Direction générale de la protection civile et des opérations d'aide humanitaire européennes; European Community Humanitarian Office | DG ECHO | ECHO
intpa | international-partnerships.ec.europa.eu | European Commission International Partnerships; Directorate General for International Partnerships; European Commission Directorate General for International Partnerships; European Commission Directorate General for International Cooperation and Development; Directorate General for International Cooperation and Development; DG for International Cooperation and Development European Commission; European Commission Development and Cooperation EuropeAid; Direction générale des partenariats internationaux; EuropeAid | DG INTPA; DEVCO; DG DEVCO; EC DEVCO; EuropeAid | INTPA
fpi | fpi.ec.europa.eu | European Commission Service for Foreign Policy Instruments; Service for Foreign Policy Instruments; European Commission Directorate General for Service for Foreign Policy Instruments; Service des instruments de politique étrangère | | FPI
afd | afd.fr | Agence française de développement; French Development Agency | | AFD
expertise-france | expertisefrance.fr | Expertise France; Agence française d'expertise technique internationale | |
mae-fr | diplomatie.gouv.fr | Ministère de l'Europe et des affaires étrangères; France Ministry for Europe and Foreign Affairs; French Ministry for Europe and Foreign Affairs; Ministère des affaires étrangères France; French Ministry of Foreign Affairs; France MEAE; France MEFA | MEAE | MEFA
giz | giz.de | Deutsche Gesellschaft für Internationale Zusammenarbeit; German Agency for International Cooperation; Coopération technique allemande; Agence allemande de coopération internationale; Deutsche Gesellschaft für Technische Zusammenarbeit | GIZ; GTZ |
kfw | kfw.de | KfW Entwicklungsbank; KfW Development Bank; Kreditanstalt für Wiederaufbau; Banque allemande de développement | KFW |
bmz | bmz.de | Federal Ministry for Economic Cooperation and Development; Federal Ministry for Economic Cooperation and Development Germany; German Federal Ministry for Economic Cooperation and Development; Germany Federal Ministry for Economic Cooperation and Development; Germany Ministry for Economic Cooperation and Development; Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung; Ministère fédéral allemand de la coopération économique et du développement | BMZ |
auswaertiges-amt | auswaertiges-amt.de | Federal Foreign Office Germany; Germany Federal Foreign Office; German Federal Foreign Office; German Foreign Office; Auswärtiges Amt; Ministère fédéral allemand des affaires étrangères | |
aecid | aecid.es | Agencia Española de Cooperación Internacional para el Desarrollo; Spanish Agency for International Development Cooperation; Agence espagnole de coopération internationale pour le développement | AECID; AECI |
aics | aics.gov.it | Agenzia Italiana per la Cooperazione allo Sviluppo; Italian Agency for Development Cooperation; Italian Agency for Cooperation and Development; Agence italienne pour la coopération au développement; AICS Agenzia Italiana per la Cooperazione allo Sviluppo Italian Agency for Cooperation and Development; Italy AICS Agenzia Italiana per la Cooperazione allo Sviluppo Italian Agency for Cooperation and Development | AICS |
deza | eda.admin.ch | Swiss Agency for Development and Cooperation; Switzerland Swiss Agency for Development and Cooperation; Swiss Development Cooperation Agency; Swiss Development Cooperation; Direction du développement et de la coopération; Coopération suisse | SDC DDC | SDC; DDC; DEZA; COSUDE
enabel | enabel.be | Enabel; Agence belge de développement; Belgian Development Agency; Coopération technique belge; Belgian Technical Cooperation | | CTB; BTC
dgd | diplomatie.belgium.be | Belgian Development Cooperation; Coopération belge au développement; Direction générale de la coopération au développement et de l'aide humanitaire Belgique; Belgium Directorate General for Development Cooperation | | DGD
luxdev | luxdev.lu | Lux-Development; LuxDev; Agence luxembourgeoise pour la coopération au développement | LUXDEV |
danida | um.dk | Danish International Development Agency; Ministry of Foreign Affairs of Denmark; Denmark Ministry of Foreign Affairs; Ministry of Foreign Affairs Denmark; Danida Denmark Ministry of Foreign Affairs; Denmark Ministry of Foreign Affairs Danida; Danish Ministry of Foreign Affairs; Agence danoise de développement international | DANIDA |
sida | sida.se | Swedish International Development Cooperation Agency; Swedish International Development Cooperation; Sweden through Swedish International Development Cooperation Agency; Sweden Swedish International Development Cooperation Agency; Sida Sweden; Agence suédoise de coopération internationale au développement | ASDI | SIDA
norad | norad.no | Norwegian Agency for Development Cooperation; Agence norvégienne de coopération pour le développement | NORAD |
mfa-no | regjeringen.no | Norway Ministry of Foreign Affairs; Norwegian Ministry of Foreign Affairs; Royal Norwegian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Norway; Norway MFA | |
mfa-fi | um.fi | Ministry for Foreign Affairs of Finland; Finland Ministry for Foreign Affairs; Finland Ministry of Foreign Affairs; Finnish Ministry for Foreign Affairs; Ministry of Foreign Affairs of Finland; Finland MFA | |
mfa-nl | government.nl | Netherlands Ministry of Foreign Affairs; Ministry of Foreign Affairs of the Netherlands; Ministry of Foreign Affairs Netherlands; Ministry of Foreign Affairs NL; Dutch Ministry of Foreign Affairs; Ministerie van Buitenlandse Zaken; Netherlands MFA; Ministère des affaires étrangères des Pays-Bas | MINBUZA | BUZA
mfa-jp | mofa.go.jp | Japan Ministry of Foreign Affairs; Ministry of Foreign Affairs of Japan; Japanese Ministry of Foreign Affairs | |
irish-aid | irishaid.ie | Irish Aid; Coopération irlandaise | |
dfa-ie | ireland.ie | Ireland Department of Foreign Affairs and Trade; Irish Department of Foreign Affairs and Trade; Department of Foreign Affairs Ireland; Ireland DFAT | |
dfat | dfat.gov.au | Department of Foreign Affairs and Trade Australia; Australia Department of Foreign Affairs and Trade; Australian Department of Foreign Affairs and Trade; Australia DFAT | AUSAID | DFAT
fcdo | gov.uk | Foreign, Commonwealth and Development Office; Foreign Commonwealth Development Office; UK Foreign Commonwealth and Development Office; United Kingdom Foreign Commonwealth and Development Office; Foreign Commonwealth Development Office United Kingdom; Foreign and Commonwealth Office; Foreign Commonwealth Office; UK Foreign and Commonwealth Office; Department for International Development; UK Department for International Development; Department for International Development United Kingdom; British Department for International Development; British Government DFID | FCDO; DFID; UKAID; UK Aid | FCO
usaid | usaid.gov | United States Agency for International Development; U.S. Agency for International Development; US Agency for International Development; USA USAID; Agence des États-Unis pour le développement international | USAID |
ofda | usaid.gov | Office of U.S. Foreign Disaster Assistance; Office of Foreign Disaster Assistance; USAID OFDA; USA USAID OFDA; USAID Office of Foreign Disaster Assistance | | OFDA
prm | state.gov | Bureau of Population, Refugees, and Migration; US Bureau of Population Refugees and Migration; United States Department of State Bureau of Population Refugees and Migration | USPRM; BPRM; USBPRM |
state-us | state.gov | United States Department of State; U.S. Department of State; US State Department; Département d'État américain | USDOS |
cdc-us | cdc.gov | Centers for Disease Control and Prevention; United States Centers for Disease Control and Prevention; Centers for Disease Control and Prevention United States of America; US Centers for Disease Control and Prevention; USA CDC | USCDC | CDC
mcc | mcc.gov | Millennium Challenge Corporation; Millennium Challenge Account | | MCC; MCA
gac | international.gc.ca | Global Affairs Canada; Canada Global Affairs Canada; Affaires mondiales Canada; Canada GAC; Foreign Affairs, Trade and Development Canada; Department of Foreign Affairs, Trade and Development Canada; Foreign Affairs Trade and Development Canada; Affaires étrangères, commerce et développement Canada; Canadian International Development Agency; Agence canadienne de développement international; CANADA DFATD GVT | DFATD | GAC; AMC; CIDA; ACDI
idrc | idrc-crdi.ca | International Development Research Centre; Centre de recherches pour le développement international | IDRC | CRDI
jica | jica.go.jp | Japan International Cooperation Agency; Agence japonaise de coopération internationale | JICA |
koica | koica.go.kr | Korea International Cooperation Agency; Agence coréenne de coopération internationale | KOICA |
tika | tika.gov.tr | Turkish Cooperation and Coordination Agency; Agence turque de coopération et de coordination | TIKA |
ksrelief | ksrelief.org | King Salman Humanitarian Aid and Relief Centre; Centre du roi Salmane pour l'aide humanitaire et les actions de secours; مركز الملك سلمان للإغاثة والأعمال الإنسانية | KSRELIEF |
fonds-mondial | theglobalfund.org | The Global Fund to Fight AIDS, Tuberculosis and Malaria; Global Fund to Fight AIDS Tuberculosis and Malaria GFATM; The Global Fund to Fight AIDS; Le Fonds mondial de lutte contre le sida, la tuberculose et le paludisme; The Global Fund | GFATM |
gavi | gavi.org | Gavi, the Vaccine Alliance; GAVI Alliance; Global Alliance for Vaccines and Immunization; Gavi l'Alliance du vaccin | GAVI |
cicr | icrc.org | International Committee of the Red Cross; Comité international de la Croix-Rouge; Comité Internacional de la Cruz Roja; اللجنة الدولية للصليب الأحمر | ICRC; CICR |
ficr | ifrc.org | International Federation of Red Cross and Red Crescent Societies; Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge; International Federation of the Red Cross and Red Crescent Societies | IFRC; FICR |
msf | msf.org | Médecins Sans Frontières; Doctors Without Borders; Médecins Sans Frontières International; Artsen Zonder Grenzen; Ärzte ohne Grenzen; أطباء بلا حدود | | MSF
mdm | medecinsdumonde.org | Médecins du Monde; Doctors of the World | | MDM
acf | actioncontrelafaim.org | Action contre la Faim; Action Against Hunger; Acción contra el Hambre | | ACF; AAH
acted | acted.org | Agency for Technical Cooperation and Development; Agence d'aide à la coopération technique et au développement | ACTED |
drc | drc.ngo | Danish Refugee Council; Conseil danois pour les réfugiés; Dansk Flygtningehjælp | | DRC
nrc | nrc.no | Norwegian Refugee Council; Norwegian Refugee Council Norway; Conseil norvégien pour les réfugiés; Flyktninghjelpen | | NRC
irc | rescue.org | International Rescue Committee; International Rescue Committee Inc; Comité international de secours; Comité international de sauvetage | | IRC
save-the-children | savethechildren.net | Save the Children; Save the Children International | | SCI; STC
oxfam | oxfam.org | Oxfam International; Oxfam | OXFAM |
care | care-international.org | CARE International; Cooperative for Assistance and Relief Everywhere | | CARE
plan | plan-international.org | Plan International; Plan International Inc | |
world-vision | wvi.org | World Vision International; World Vision; Vision Mondiale | | WVI
hi | hi.org | Humanity and Inclusion; Handicap International; Handicap International Humanité et Inclusion; Humanité et Inclusion | | HI
concern | concern.net | Concern Worldwide | | CWW
mercy-corps | mercycorps.org | Mercy Corps | |
alight | wearealight.org | American Refugee Committee; Alight | | ARC
avsf | avsf.org | Agronomes et vétérinaires sans frontières; Agronomists and Veterinarians Without Borders | AVSF |
vsf | vsf-international.org | Vétérinaires Sans Frontières; Vétérinaires sans Frontières International; VSF International | | VSF
crs | crs.org | Catholic Relief Services; Secours catholique américain | | CRS
caritas | caritas.org | Caritas Internationalis | |
secours-catholique | secours-catholique.org | Secours Catholique; Secours Catholique Caritas France; Caritas France | |
jrs | jrs.net | Jesuit Refugee Service; Service jésuite des réfugiés; Service jésuite aux réfugiés | | JRS
amnesty | amnesty.org | Amnesty International; منظمة العفو الدولية | |
hrw | hrw.org | Human Rights Watch | | HRW
fidh | fidh.org | International Federation for Human Rights; Fédération internationale pour les droits humains; Fédération internationale des ligues des droits de l'homme | FIDH |
terre-des-hommes | terredeshommes.org | Terre des hommes; Terre des hommes International Federation; Fédération internationale Terre des hommes | | TDH
ccfd | ccfd-terresolidaire.org | CCFD-Terre Solidaire; Comité catholique contre la faim et pour le développement; Comité catholique contre la faim et pour le développement Terre Solidaire | | CCFD
cimade | lacimade.org | La Cimade; Comité inter-mouvements auprès des évacués | CIMADE |
forim | forim.net | Forum des organisations de solidarité internationale issues des migrations | FORIM |
grdr | grdr.org | Groupe de recherche et de réalisations pour le développement rural; Grdr Migration Citoyenneté Développement; Groupe de recherche et de réalisation pour le développement rural | GRDR |
ps-eau | pseau.org | Programme Solidarité Eau | PSEAU |
icmpd | icmpd.org | International Centre for Migration Policy Development; Centre international pour le développement des politiques migratoires | ICMPD |
sos-ve | sos-childrensvillages.org | SOS Children's Villages; SOS Children's Villages International; SOS Villages d'Enfants; SOS Kinderdorf; SOS Kinderdorpen; SOS Kinderdorf International | | SOS-CV; SOSCV
tearfund | tearfund.org | Tearfund | |
islamic-relief | islamic-relief.org | Islamic Relief Worldwide; Islamic Relief; Secours islamique mondial | | IRW
rosa-luxemburg | rosalux.de | Rosa Luxemburg Stiftung; Fondation Rosa Luxemburg; Rosa Luxemburg Foundation | |
friedrich-ebert | fes.de | Friedrich-Ebert-Stiftung; Friedrich Ebert Foundation; Fondation Friedrich Ebert | | FES
konrad-adenauer | kas.de | Konrad-Adenauer-Stiftung; Konrad Adenauer Foundation; Fondation Konrad Adenauer | | KAS
heinrich-boell | boell.de | Heinrich-Böll-Stiftung; Heinrich Böll Foundation; Fondation Heinrich Böll | | HBS
open-society | opensocietyfoundations.org | Open Society Foundations; Open Society Foundation; Open Society Institute | | OSF; OSI
ford | fordfoundation.org | Ford Foundation; Fondation Ford | |
gates | gatesfoundation.org | Bill and Melinda Gates Foundation; Fondation Bill et Melinda Gates; Gates Foundation | BMGF |
`;

/** An institution and what it is known by. */
export interface Institution {
  id: string;
  /** Its own site, where its names stand. */
  source: string;
  names: string[];
  /** Written alone, they mean it. */
  acronyms: string[];
  /** Others bear them too: beside one of its names only. */
  sharedAcronyms: string[];
}

const parts = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const institutions: readonly Institution[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', source = '', names, acronyms, shared] = line.split('|').map((cell) => cell.trim());
    return { id, source, names: parts(names), acronyms: parts(acronyms), sharedAcronyms: parts(shared) };
  });
