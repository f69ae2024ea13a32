import type { TableKind } from '../model/table.ts';

/*
 * Which columns become fields of an actor. Everything a row says of the organisation does, save what identifies the row,
 * the document, the consent or the private contact. Written here because resolve knows names, not the columns' own table.
 */

const common = ['pays', 'acteur', 'nom', 'sigle', 'autres_noms', 'codes', 'diffusion', 'source', 'source_url', 'maj'];

const interviewOnly = [
  'id_entretien',
  'date',
  'vague',
  'enqueteur',
  'langue',
  'mode',
  'type_repondant',
  'repondant_fonction',
  'contact_prive_nom',
  'contact_prive_tel',
  'contact_prive_email',
  'accord_figurer',
  'accord_contact',
  'accord_profil',
  'accord_propos',
  'accord_citation',
  'audience',
  'accord_date',
  'accord_support',
  'accord_fin',
  'mandat',
  'sensibilite',
  'retrait_date',
  'nature_texte',
  'codeur',
];

const findingOnly = [
  'id_constat',
  'document_titre',
  'document_auteur',
  'document_editeur',
  'document_annee',
  'document_type',
  'auteur_source',
  'document_url',
  'consulte_le',
  'portee',
  'extrait',
  'note',
  'lecteur',
  'page',
];

const excludedByKind: Partial<Record<TableKind, ReadonlySet<string>>> = {
  entretiens: new Set([...common, ...interviewOnly]),
  revue: new Set([...common, ...findingOnly]),
  acteurs: new Set([...common, 'contact_prive_tel']),
};

/** A column of a row that says something of its organisation. */
export const isField = (kind: TableKind, key: string): boolean => excludedByKind[kind]?.has(key) === false;

/** Columns with one answer: two sources that differ on one are a question to ask. Texts and lists are left out. */
export const singleValued: ReadonlySet<string> = new Set([
  'identifiant',
  'pays_siege',
  'ville_siege',
  'region_siege',
  'site_internet',
  'email_public',
  'tel_public',
  'statut_juridique',
  'accord_cadre_ong',
  'annee_creation',
  'periode_creation',
  'etat_activite',
  'nature',
  'type_publie_national',
  'hors_societe_civile',
  'niveau_organisation',
  'mandat',
  'niveau',
  'echelle_territoriale',
  'nb_membres',
  'nb_membres_tranche',
  'nb_salaries_tp',
  'nb_salaries_tranche',
  'nb_salaries_partiel',
  'nb_stagiaires',
  'nb_benevoles',
  'budget_annuel',
  'budget_devise',
  'budget_tranche',
  'source_principale',
  'part_budget_migration',
  'section_de',
  'a_un_siege',
  'opposition',
]);
