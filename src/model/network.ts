/** What a link was read from. */
export type LinkColumn = 'relations' | 'membre_de' | 'section_de' | 'reseaux' | 'projets' | 'bailleurs';

/**
 * Whose word a link is: that of the organisation at one end or the other; a document's; the team's own, where a row says no
 * source.
 */
export type LinkVoice = 'from' | 'to' | 'document' | 'note';

/** One row that says a link. */
export interface LinkClaim {
  record: string;
  column: LinkColumn;
  voice: LinkVoice;
  form: 'formel' | 'informel' | null;
  /** ISO date, possibly only a year or a month. */
  since: string | null;
  /** Title of the document. */
  source: string | null;
  /** Level of the network, where the cell says it beside the name: a code of the grid's axis `niveau`. */
  level?: string;
}

/** An end of a link: an organisation of the map, or a name that is none of them. */
export interface LinkEnd {
  actor: string | null;
  /** As typed; of several spellings, the first in order. */
  name: string;
  /** Outside civil society: its code (`autorite`, `bailleur` …), or `autre` where only the kind of link tells; null otherwise. */
  outside: string | null;
  /** Organisations that the name may mean, when it means several: it is then none of them. */
  mayBe: string[];
}

/** Two organisations and how they are linked, with every row that says so. */
export interface NetworkLink {
  /** Keys of `NetworkAnalysis.ends`. A member comes before its network; of equals, the first in order. */
  from: string;
  to: string;
  /** Code of the grid's axis `relation`. */
  type: string;
  claims: LinkClaim[];
}

/** A name that an interview's words on partners give: a lead, never a link. */
export interface NetworkMention {
  /** Key of the end named. */
  end: string;
  /** Organisations whose words they are. */
  by: string[];
  record: string;
}

/** Links as the inputs say them. What they hold together is worked out for an edition, from what it may show. */
export interface NetworkAnalysis {
  ends: { [key: string]: LinkEnd };
  links: NetworkLink[];
  mentions: NetworkMention[];
  /** Ids of the organisations that took part in an interview. */
  interviewed: string[];
}

/** Links with an institution, not between peers (the grid's own split). */
export const institutionLinks: readonly string[] = [
  'collaborateur',
  'prestataire',
  'realisateur',
  'donateur',
  'beneficiaire-technique',
  'beneficiaire-subvention',
];

/** Links that tell who funds whom. */
export const fundingLinks: readonly string[] = ['donateur', 'beneficiaire-subvention'];

/** Links that say the same read from either end. */
export const mutualLinks: readonly string[] = ['partenaire', 'consortium', 'collaborateur'];
