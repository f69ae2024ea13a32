import type { ChangeFamily, ChangeReason, NoteId } from '../model/changes.ts';
import { counted } from '../render/texts/typeset.ts';

const n = counted('fr');

/** What `diff` says, in French. */
export const diffWordsFr = {
  families: {
    actors: 'Les organisations ont changé',
    coding: 'Notre façon de coder a changé',
    undetermined: 'Indéterminé : ces fichiers ne disent pas d’où vient le changement',
  } satisfies Record<ChangeFamily, string>,
  short: { actors: 'les organisations', coding: 'notre codage', undetermined: 'indéterminé' } satisfies Record<
    ChangeFamily,
    string
  >,
  audiences: {
    publique: 'édition publique',
    comite: 'édition du comité',
    interne: 'édition interne',
    autorites: 'édition pour les autorités',
    bailleurs: 'édition pour les bailleurs',
  },
  reasons: {
    rows: 'des lignes nouvelles, parties ou corrigées',
    grid: 'mêmes mots, autre grille',
    tool: 'mêmes mots, autre version de l’outil',
    decision: 'décision de l’équipe',
    identity: 'mêmes lignes, rapprochées autrement',
    reading: 'mêmes cellules, lues autrement (correspondances, configuration ou registre)',
    'no-rows': 'cette édition ne contient pas les lignes, et la grille ou l’outil a changé',
    'no-rows-same-grid':
      'cette édition ne contient pas les lignes ; la grille et l’outil sont les mêmes, mais les lignes et la plupart des décisions de l’équipe restent hors des fichiers publics',
    mixed: 'des mots et des règles ont changé à la fois, et l’un ou l’autre peut suffire',
    date: 'mêmes mots, mêmes règles : la date du rapport a changé, et les sources vieillissent',
  } satisfies Record<ChangeReason, string>,
  notes: {
    draft: () => '',
    'same-number': () => '',
    backwards: () => '',
    fictional: () => 'L’un des deux fichiers tient des données fictives, l’autre non.',
    'small-moves': (count: number) =>
      `${n(count, 'chiffre a bougé de trop peu pour être dit', 'chiffres ont bougé de trop peu pour être dits')} ici : côte à côte, de si petits écarts dessineraient l’organisation qui est venue, partie, ou qui a fermé ses propos.`,
    masked: (count: number) =>
      `${n(count, 'chiffre est masqué', 'chiffres sont masqués')} d’un côté : personne ne peut dire ${count < 2 ? 's’il a' : 's’ils ont'} bougé.`,
  } satisfies Record<NoteId, (count: number) => string>,
  kinds: {
    new: 'Organisations nouvelles',
    gone: 'Organisations parties',
    merged: 'Organisations réunies',
    split: 'Organisations séparées',
    renumbered: 'Identifiants changés',
    renamed: 'Noms changés',
    retyped: 'Types changés',
    sector: 'Entrées dans la société civile, ou sorties',
    rows: 'Lignes qui parlent d’elles',
    field: 'Fiches',
    gained: 'Codes gagnés',
    lost: 'Codes perdus',
    changed: 'Codes donnés autrement',
    facts: 'Mécanismes, projets, politiques, engagements, relations',
    setting: 'Grille, outil, lectures',
    decision: 'Décisions',
  },
  parts: {
    mechanisms: 'mécanisme',
    projects: 'projet',
    policies: 'politique',
    commitments: 'engagement',
    indicators: 'indicateur',
    recommendations: 'recommandation',
    relations: 'relation',
  },
  countIds: {
    known: 'organisations recensées',
    listed: 'organisations nommées dans cette édition',
    outside_civil_society: 'organismes hors de la société civile',
    approached: 'organisations approchées',
    interviewed: 'organisations interrogées',
    interviews: 'entretiens',
    interviews_other: 'entretiens avec d’autres que les organisations',
    interviews_unattributed: 'entretiens non attribués',
    interviews_open: 'entretiens que cette édition peut compter',
    documents: 'documents lus',
    findings: 'constats tirés des documents',
    to_review: 'paires de noms à décider',
    unattributed: 'lignes non attribuées',
  } as Record<string, string>,
  first: {
    identical: (where: string) => `Rien n’a changé entre les deux fichiers (${where}).`,
    actorsOnly: (count: number) =>
      `Les organisations ont changé (${n(count, 'changement', 'changements')}), pas notre façon de coder`,
    codingOnly: (count: number) =>
      `Notre façon de coder a changé (${n(count, 'changement', 'changements')}), aucune organisation n’a changé`,
    actors: (count: number) => `Les organisations ont changé (${n(count, 'changement', 'changements')})`,
    coding: (count: number) => `Notre façon de coder a changé (${n(count, 'changement', 'changements')})`,
    both: (actors: number, coding: number) =>
      `Les organisations ont changé (${n(actors, 'changement', 'changements')}), et notre façon de coder aussi (${n(coding, 'changement', 'changements')})`,
    undetermined: (count: number) =>
      `${n(count, 'changement', 'changements')}, et ces fichiers ne disent pas si ce sont les organisations ou notre façon de coder qui ont changé`,
    andUndetermined: (count: number) =>
      ` ; pour ${n(count, 'autre changement', 'autres changements')}, les fichiers ne le disent pas`,
    numbersOnly: 'Seuls des chiffres, des limites ou des sources ne sont plus les mêmes',
    where: (where: string) => ` (${where}).`,
  },
  leftNames: (count: number) =>
    `${n(count, 'nom ne figure', 'noms ne figurent')} plus dans cette édition. Lesquels, et pourquoi, n’est pas dit hors de l’équipe.`,
  leftDetails: (fields: number, codes: number, names: number) =>
    `Ne sont plus publiés, sur les fiches des organisations qui restent : ${n(fields, 'information', 'informations')}, ${n(codes, 'code', 'codes')}, ${n(names, 'autre nom', 'autres noms')}.`,
  leftRows: (count: number, part: string) =>
    `${n(count, 'ligne n’est', 'lignes ne sont')} plus dans cette édition (${part}).`,
  grid: (before: string, after: string) =>
    before === after
      ? `La grille n’est plus la même : ses codes, ses indices ou ses poids ont été modifiés (version ${before} des deux côtés).`
      : `La grille n’est plus la même (version ${before}, puis ${after}).`,
  tool: (before: string, after: string) => `L’outil n’est plus le même (version ${before}, puis ${after}).`,
  reread: (count: number, column: string) =>
    `${n(count, 'cellule', 'cellules')} de « ${column} » : tapées de même, lues autrement.`,
  decided: 'ajoutée',
  undone: 'annulée ou plus appliquée',
  becomes: '→',
  colon: ' : ',
  nothing: 'rien',
  withheld: 'valeur d’avant non répétée',
  into: 'dans',
  entersSector: 'comptée dans la société civile',
  leavesSector: 'plus comptée dans la société civile',
  newRows: (count: number, kind: string) => `${n(count, 'ligne nouvelle', 'lignes nouvelles')} (${kind})`,
  goneRows: (count: number, kind: string) => `${n(count, 'ligne partie', 'lignes parties')} (${kind})`,
  changedRows: (count: number, kind: string) => `${n(count, 'ligne corrigée', 'lignes corrigées')} (${kind})`,
  added: 'nouveau',
  removed: 'parti',
  mended: 'modifié',
  answered: 'a reçu une réponse',
  contested: 'contesté',
  masked: 'masqué',
  figures: 'Comptes et tables',
  base: 'base',
  answeredBy: 'réponses',
  newTable: 'table nouvelle',
  goneTable: 'table partie',
  crossings: (count: number) =>
    `Croisements et matrice : ${n(count, 'chiffre a bougé', 'chiffres ont bougé')} (détail avec --json).`,
  numbered:
    'L’un des deux fichiers est un brouillon : les chiffres ci-dessous ont bougé dans le brouillon. Ceux de l’édition donnée ne bougent en public qu’avec la prochaine édition numérotée.',
  limits: 'Limites',
  newLimit: 'Nouvelle limite',
  goneLimit: 'Limite levée',
  changedLimit: 'Limite dont les chiffres ont changé',
  sources: 'Sources, documents et textes',
  newSource: 'Fichier nouveau',
  goneSource: 'Fichier parti',
  changedSource: 'Fichier modifié',
  rewritten: 'Enregistrés autrement, mêmes lignes',
  lines: (before: number, after: number) => `lignes lues ${before} → ${after}`,
  newDocument: 'Document nouveau',
  goneDocument: 'Document parti',
  goneDocuments: (count: number) => `${n(count, 'document n’est', 'documents ne sont')} plus dans cette édition.`,
  changedDocument: 'Document : référence ou nombre de constats changés',
  narrative: 'Texte écrit par l’équipe',
  otherParts: 'Autres parties du JSON qui ne sont plus les mêmes',
  more: (count: number) => `… et ${n(count, 'autre', 'autres')} (tout est dans --json).`,
  csv: ['famille', 'raison', 'décisions', 'sorte', 'organisation ou ligne', 'quoi', 'avant', 'après'],
};

export type DiffWords = typeof diffWordsFr;
