import { uncapitalised } from '../../text/format.ts';

/*
 * How each table is spoken of. Labels stand between quotation marks (`%`), so that no agreement or elision with them can
 * go wrong; what surrounds them is written for each table in each language.
 */

/** Words of one table. */
export interface Frame {
  noun: string;
  nouns: string;
  /** French only. */
  isFeminine: boolean;
  /** «tient le rôle %», «tiennent le rôle %». */
  one: string;
  many: string;
  /** Values told by a verb of their own («sont membres d’un réseau»): one, many. */
  byCode: { [code: string]: readonly [string, string] };
  /** How it is said that nobody has a value, and which value comes first: documented, cited, met with. */
  manner: Manner;
}

export type Manner = 'documented' | 'cited' | 'met';

/** Tables whose labels begin with a capital letter that no sentence keeps. */
const startsHigh = new Set([
  ...['type', 'niveau', 'dirigee_par', 'base_sociale', 'mission', 'nature', 'roles', 'sous_roles', 'thematiques'],
  ...['public', 'domaines', 'thematique_principale', 'projets_thematiques', 'forces', 'faiblesses'],
  ...['faiblesses_interne', 'faiblesses_relation', 'premier_besoin', 'besoins', 'mecanismes_niveau'],
]);

/** A label inside a sentence: lower case, acronyms and proper names kept. */
export function labelInside(table: string, label: string): string {
  const isAcronym = /^\p{Lu}{2}/u.test(label);
  return startsHigh.has(table) && !isAcronym ? uncapitalised(label) : label;
}
