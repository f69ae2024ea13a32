import type { TableKind } from '../model/table.ts';

/** Hashtags by column: the first is the one to write, the others are read too, the best first. */
export type HxlTags = { readonly [key: string]: readonly string[] };

/*
 * HXL core schema 1.1: hashtags, and the attributes it gives them. `+name` is what a tag without attribute means, and
 * says nothing more.
 */

const everywhere: HxlTags = {
  pays: ['#country+code', '#country+name'],
  source: ['#meta+source'],
  source_url: ['#meta+url', '#meta+source+url'],
  themes: ['#sector', '#subsector'],
};

/** The organisation of a row: who does the work before who runs the programme; never who pays for it. */
const organisation = ['#org+name', '#org+impl+name', '#org+prog+name', '#org+lead+name', '#org+reporting+name'];

const card: HxlTags = {
  nom: organisation,
  sigle: ['#org+acronym', '#org+abbr', '#org+short', '#org+impl+acronym', '#org+prog+acronym'],
  identifiant: ['#org+code', '#org+id'],
  type_publie_national: ['#org+type', '#org+impl+type', '#org+prog+type'],
  site_internet: ['#contact+url', '#org+url', '#contact+website'],
  email_public: ['#contact+email', '#org+email'],
  tel_public: ['#contact+phone', '#org+phone'],
  beneficiaires: ['#beneficiary', '#beneficiary+type'],
  maj: ['#date+updated'],
};

/** A list of organisations: places are those of the seat. */
const directory: HxlTags = {
  ...card,
  maj: ['#date+updated', '#date+reported', '#date'],
  pays_siege: ['#country+seat'],
  region_siege: ['#adm1+name', '#adm1+code'],
  ville_siege: ['#loc+town', '#loc+city', '#loc+name', '#adm3+name', '#adm2+name'],
  adresse_siege: ['#loc+address', '#contact+address', '#org+address'],
  latitude: ['#geo+lat', '#loc+lat', '#org+lat'],
  longitude: ['#geo+lon', '#loc+lon', '#org+lon'],
  zones_intervention: ['#adm1+activity', '#country+activity'],
  activites: ['#activity+description', '#activity+name'],
};

/** A who-does-what-where list: places are those of the work, and what is done may be told by sector alone. */
const activityList: HxlTags = {
  ...card,
  zones_intervention: ['#adm1+name', '#adm1+code', '#region+name'],
  activites: [
    '#activity+name',
    '#activity+description',
    '#activity+type',
    '#subsector+name',
    '#sector+name',
    '#cluster+name',
  ],
};

const tagsByKind: { readonly [kind in TableKind]?: HxlTags } = {
  projets: {
    acteur: organisation,
    intitule: ['#activity+name', '#activity+title', '#activity+project', '#activity+project+name'],
    localite: ['#loc+name', '#adm2+name', '#adm1+name'],
    partenaires: ['#org+partner'],
    bailleur_principal: ['#org+funder', '#org+donor'],
    budget_global: ['#value+budget', '#value+total', '#value'],
    budget_alloue: ['#value+allocated', '#value+committed'],
    devise: ['#currency', '#currency+code'],
    annee_debut: ['#date+start'],
    annee_fin: ['#date+end'],
    objectifs: ['#activity+description', '#activity+objective'],
    thematiques: ['#sector', '#subsector'],
    beneficiaires: ['#beneficiary', '#beneficiary+type'],
    nb_beneficiaires: ['#reached', '#reached+num', '#beneficiary+num', '#targeted', '#affected', '#affected+num'],
  },
  relations: {
    de: ['#org+origin', '#org+from'],
    vers: ['#org+dest', '#org+to'],
    depuis: ['#date+start'],
  },
  mecanismes: { nom: ['#event+name', '#org+name'], derniere_reunion: ['#date+occurred'], annee: ['#date+start'] },
  revue: {
    acteur: organisation,
    sigle: ['#org+acronym'],
    document_titre: ['#meta+source'],
    document_url: ['#meta+url'],
  },
  terrain: { acteur: ['#org+name'], date: ['#date+occurred', '#date'], statut_reponse: ['#status'] },
  entretiens: {
    acteur: ['#org+name'],
    sigle: ['#org+acronym'],
    date: ['#date+occurred', '#date'],
    id_entretien: ['#meta+id'],
  },
  indicateurs: {
    code: ['#indicator+code'],
    intitule: ['#indicator+name'],
    valeur: ['#indicator+value', '#indicator+num'],
    unite: ['#indicator+unit'],
    date: ['#date+reported', '#date'],
  },
  politiques: { date: ['#date+occurred', '#date'], etat: ['#status'] },
  engagements: { date: ['#date+occurred', '#date'] },
};

/** Hashtags of the columns of a kind of file. */
export function hxlTagsOf(kind: TableKind, isActivityList: boolean): HxlTags {
  if (kind === 'acteurs') return { ...everywhere, ...(isActivityList ? activityList : directory) };
  return { ...everywhere, ...tagsByKind[kind] };
}
