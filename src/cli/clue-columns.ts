import { matchHeaders } from '../columns/index.ts';
import { foldKey } from '../text/fold.ts';

/** Columns of an actor's card that help to tell who it is, beside its name. */
export const clueKeys = [
  'sigle',
  'autres_noms',
  'ville_siege',
  'region_siege',
  'site_internet',
  'email_public',
  'tel_public',
  'identifiant',
  'registre',
  'annee_creation',
] as const;
export type ClueKey = (typeof clueKeys)[number];

const isClueKey = (key: string | null): key is ClueKey => clueKeys.some((known) => known === key);

/** Headers of lists that are no data of ours, beside those that the columns know. */
const otherHeaders: readonly (readonly [key: ClueKey, headers: string])[] = [
  ['sigle', 'acronyme, acronym, abréviation, abbreviation, initiales'],
  ['autres_noms', 'autre nom, nom arabe, nom en arabe, nom complet, ancien nom, other name, full name, الاسم'],
  ['ville_siege', 'ville, siège, commune, localité, town, city, lieu'],
  ['region_siege', 'région, region, gouvernorat, wilaya, province, département'],
  ['site_internet', 'site, site web, web, website, url, page facebook'],
  ['email_public', 'courriel, e-mail, email, mail, mél, adresse électronique'],
  ['tel_public', 'téléphone, tél, tel, phone, telephone, mobile, contact téléphonique'],
  ['identifiant', 'récépissé, numéro, n°, numéro d’enregistrement, matricule, accord-cadre, registration number'],
  ['annee_creation', 'année, année de création, date de création, year, founded, created'],
];

const keyByHeader = new Map(
  otherHeaders.flatMap(([key, headers]) => headers.split(',').map((header) => [foldKey(header), key] as const)),
);

/** What each header tells of an organisation, or null. */
export function clueKeysOf(headers: readonly string[]): (ClueKey | null)[] {
  const matches = matchHeaders('acteurs', headers);
  return headers.map((header, index) => {
    const key = matches[index]?.key ?? null;
    return isClueKey(key) ? key : (keyByHeader.get(foldKey(header)) ?? null);
  });
}
