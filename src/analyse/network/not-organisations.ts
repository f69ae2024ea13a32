import { findRegion, matchCountry } from '../../countries/index.ts';
import type { CountryPack } from '../../model/country.ts';
import { fold } from '../../text/fold.ts';

/** Acronyms that name a body outside civil society, or no body at all: none is an organisation to meet. */
const otherAcronyms = new Set(
  `oim iom hcr unhcr unicef pnud undp onu un ue eu afd giz usaid enabel icmpd fao oms who pam wfp bit oit ilo cedeao ecowas
  ua uemoa bad aecid aics fnuap unfpa unodc ocha ofii fedasil bmz frontex mae ongs ong ngo ngos osc cso csos gie asbl pme ptf
  dg drh vih sida hiv aids mst ist tic ntic agr odd sdg rh btp rdv sms usa uk rdc ad hoc vbg gbv hlm faq pdf pib anapec anem
  frs mad tnd dzd xof xaf gnf fcfa cfa eur usd lgbt lgbtq lgbtqi`.split(/\s+/),
);

/** First words of bodies that are no organisation of civil society. */
const otherHeads =
  /^(?:mairies?|municipalites?|ministeres?|ministry|ministries|prefectures?|sous prefecture|gouvernorats?|gouverneur|communes?|conseil (?:departemental|regional|municipal)|region|departement|gouvernement|government|ambassades?|embassy|consulats?|consulate|agence (?:nationale|des? nations|onusienne|francaise|allemande|italienne|espagnole|belge)|direction|delegation|police|gendarmerie|armee|garde|douanes?|tribunal|cour|parlement|assemblee nationale|banque|bank|world bank|fonds mondial|union europeenne|european union|union africaine|african union|nations unies|united nations|organisation internationale|organisation mondiale|haut commissariat|international organi[sz]ation|cooperation|etat|universite|university|lycee|ecole|college|hopital|hospital|clinique|clinic|centre de sante|centre hospitalier|paroisse|mosquee|eglise|barreau|chambre|service|services|societe nationale|fonds|section|antenne|agence|radio|television)\b/;

/** Titles before a person's name. */
const beforePersons =
  /^(?:m|mr|mrs|ms|mme|mlle|dr|pr|me|imam|pere|soeur|abbe|maire|chef|prefet|father|sister|mayor|madame|monsieur|docteur|professeur)\b/;

/** Codes of countries are acronyms as well: only a name longer than they are is read as a country. */
const leastCountry = 3;

/** Whether a name with capitals is a place, a person with a title, an authority, a donor, or a common word. */
export function isNoOrganisation(name: string, pack: CountryPack): boolean {
  const folded = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return (
    otherAcronyms.has(folded) ||
    otherHeads.test(folded) ||
    beforePersons.test(folded) ||
    findRegion(pack, name) !== null ||
    (name.length > leastCountry && matchCountry([pack], name) !== null)
  );
}
