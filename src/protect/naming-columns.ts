/**
 * Columns whose cells name an institution, a document, a project or a place: two words of them that no list of first names
 * knows are no person, and their words tell of none elsewhere.
 */
export const namingColumns: ReadonlySet<string> = new Set([
  ...['nom', 'code', 'titre', 'intitule', 'mecanisme', 'texte_fondateur'],
  ...['source', 'document_titre', 'document_editeur'],
  ...['ville_siege', 'localite'],
]);
