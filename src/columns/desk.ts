import { family } from './define.ts';

const finding = family(['revue'], 'fact');
const shared = (kinds: Parameters<typeof family>[0]) => family(kinds, 'fact');

/** The desk review, and the columns that several kinds of file share. */
export const deskColumns = [
  finding('id_constat', 'text', 'Identifiant du constat', 'Finding id', {
    layer: 'internal',
    aliases: ['id'],
    example: 'C012',
  }),
  finding('document_titre', 'text', 'Titre du document', 'Title of the document', { aliases: ['titre', 'document'] }),
  finding('document_auteur', 'text', 'Auteur du document', 'Author of the document', { aliases: ['auteur'] }),
  finding('document_editeur', 'text', 'Éditeur du document', 'Publisher of the document', { aliases: ['éditeur'] }),
  finding('document_annee', 'year', 'Année du document', 'Year of the document'),
  finding('document_type', 'code', 'Type de document', 'Type of document', { list: 'document_type' }),
  finding('auteur_source', 'code', 'Qui parle', 'Who speaks', { list: 'auteur_source' }),
  finding('document_url', 'url', 'Adresse du document', 'Address of the document', { aliases: ['url', 'lien'] }),
  finding('consulte_le', 'date', 'Consulté le', 'Consulted on'),
  finding('portee', 'code', 'Portée', 'Scope', { list: 'portee' }),
  finding('extrait', 'text', 'Extrait', 'Extract', { isOpen: true, aliases: ['citation', 'passage'] }),
  finding('note', 'text', 'Note du lecteur', 'Reader’s note', { isOpen: true, layer: 'fact' }),
  finding('lecteur', 'text', 'Lecteur (code)', 'Reader (code)', { layer: 'internal' }),

  shared(['revue', 'chiffres-publies', 'relations'])('page', 'text', 'Page', 'Page'),
  family(['entretiens', 'revue'], 'internal')('codes', 'grid-codes', 'Codes (axe:code)', 'Codes (axis:code)', {
    example: 'role:inclusion; contre:force:expertise',
  }),
  family(
    [
      'entretiens',
      'revue',
      'acteurs',
      'projets',
      'mecanismes',
      'relations',
      'politiques',
      'engagements',
      'indicateurs',
      'recommandations',
      'chiffres-publies',
      'terrain',
      'decisions',
      'registre',
    ],
    'internal',
  )('pays', 'country', 'Pays', 'Country', { isCore: true, aliases: ['country'], hxl: '#country+code' }),
  family(['entretiens', 'revue', 'projets', 'terrain', 'decisions'], 'identity')(
    'acteur',
    'name',
    'Organisation',
    'Organisation',
    {
      isCore: true,
      aliases: ['nom', 'nom de l’association', 'association', 'organisation interrogée', 'name'],
    },
  ),
  family(
    [
      'acteurs',
      'revue',
      'relations',
      'projets',
      'mecanismes',
      'politiques',
      'engagements',
      'indicateurs',
      'recommandations',
    ],
    'internal',
  )('diffusion', 'code', 'Diffusion', 'Circulation', { list: 'diffusion' }),
  shared([
    'acteurs',
    'projets',
    'mecanismes',
    'relations',
    'politiques',
    'engagements',
    'indicateurs',
    'recommandations',
    'chiffres-publies',
  ])('source', 'text', 'Source', 'Source'),
  shared(['acteurs'])('source_url', 'url', 'Adresse de la source', 'Address of the source'),
  family(['entretiens', 'terrain', 'politiques', 'engagements', 'indicateurs', 'decisions'], 'fact')(
    'date',
    'date',
    'Date',
    'Date',
    {
      layerByKind: { entretiens: 'internal', terrain: 'internal' },
      isCore: true,
      aliases: ['date de l’entretien', 'date_entretien', 'start', '_submission_time'],
    },
  ),
  shared(['politiques', 'engagements', 'indicateurs'])('themes', 'codes', 'Thèmes', 'Themes', { list: 'grid:theme' }),
];
