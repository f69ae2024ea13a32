import type { TableKind } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';

/** What short headers mean in one kind of file, where the same word says something else in another. */
interface ShortHeaders {
  /** Headers that mean one column there, whatever other columns are called so elsewhere. */
  own: { readonly [key: string]: readonly string[] };
  /** Headers that may mean a column of an organisation or something else altogether: proposed, never read unasked. */
  doubtful: readonly string[];
}

const years = ['année', 'year', 'an'];
/** One cell for the two years of a project. */
const periods = [
  'période',
  'période du projet',
  'dates',
  'dates du projet',
  'period',
  'project period',
  'project dates',
];
const publicationYears = [
  ...years,
  'année de publication',
  'date de publication',
  'year of publication',
  'publication date',
];
const names = ['nom', 'name', 'intitulé', 'titre', 'title'];
const seats = [
  'ville',
  'city',
  'town',
  'localité',
  'commune',
  'région',
  'region',
  'district',
  'gouvernorat',
  'wilaya',
  'adresse',
  'address',
];
/** What a mechanism of dialogue is called in the tables that list them. */
const mechanisms = [
  'nom du cadre', 'cadre', 'cadre de concertation', 'nom du cadre de concertation', 'cadre de dialogue', 'nom du mécanisme',
  'mécanisme', 'mécanisme de dialogue', 'mécanisme de concertation', 'plateforme', 'nom de la plateforme', 'dispositif',
  'nom du dispositif', 'instance', 'nom de l’instance', 'espace de dialogue', 'espace de concertation', 'nom de l’espace',
  'intitulé du cadre', 'intitulé du mécanisme', 'mechanism', 'name of the mechanism', 'mechanism name', 'platform', 'framework',
]; // biome-ignore format: a list of words

const shortHeaders: { readonly [kind in TableKind]?: ShortHeaders } = {
  // A document has a year, a kind, an address: none of them is the organisation's that it speaks of.
  revue: {
    own: {
      document_annee: publicationYears,
      document_type: ['type'],
      document_url: ['lien', 'url', 'link', 'lien internet', 'lien du document'],
    },
    doubtful: ['site', 'site web', 'internet', 'période', ...seats],
  },
  // The year of a survey is not that of an organisation.
  entretiens: { own: {}, doubtful: [...years, 'annee'] },
  projets: {
    own: {
      intitule: [
        ...names,
        'projet',
        'nom du projet',
        'titre du projet',
        'intitulé du projet',
        'project',
        'project title',
        'project name',
      ],
      annee_debut: [...years, ...periods],
    },
    doubtful: [],
  },
  mecanismes: { own: { nom: mechanisms }, doubtful: [] },
  politiques: { own: { titre: names, date: years }, doubtful: [] },
  indicateurs: { own: { intitule: [...names, 'indicateur', 'indicator'], date: years }, doubtful: [] },
  engagements: { own: { date: years, mecanisme: mechanisms }, doubtful: [] },
  relations: { own: { depuis: years }, doubtful: [] },
};

/** Meanings of short headers in a kind of file, by folded header; null for those that are too doubtful to be read. */
export function shortMeanings(kind: TableKind): ReadonlyMap<string, string | null> {
  const { own = {}, doubtful = [] } = shortHeaders[kind] ?? {};
  return new Map<string, string | null>([
    ...doubtful.map((header) => [foldKey(header), null] as const),
    ...Object.entries(own).flatMap(([key, headers]) => headers.map((header) => [foldKey(header), key] as const)),
  ]);
}
