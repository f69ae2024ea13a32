import { describe, expect, it } from 'vitest';
import type { Audience } from '../../src/model/edition.ts';
import type { DataRecord, FieldValue } from '../../src/model/record.ts';
import { protect } from '../../src/protect/index.ts';
import { actor, cartography, record } from './sample.ts';

/*
 * What somebody else says of an organisation's profile may stand beside its name when a public document says it («profile
 * data by actor: documented publicly, or `accord_profil`»). What was told in confidence may not, nor codes of the grid that
 * a third party ticked: they are its reading.
 */

const name = 'Lumière du Fleuve';
const directory = record('acteurs', 'A1', { nom: name, source: 'Annuaire fictif' });

function fieldsIn(audience: Audience, ...rows: DataRecord[]) {
  const records = [directory, ...rows];
  const given = cartography([actor('sn-1', name, records)], records);
  const [only] = protect(given, { audience, number: null, publicTexts: [] }).value.edition.actors;
  return only?.fields ?? {};
}
const finding = (fields: Record<string, FieldValue>) =>
  record('revue', 'R1', {
    acteur: name,
    document_titre: 'Étude fictive',
    auteur_source: 'tiers',
    thematiques: ['femmes'],
    ...fields,
  });
const said = (fields: Record<string, FieldValue>) =>
  record('entretiens', 'E9', {
    id_entretien: 'E9',
    acteur: name,
    thematiques: ['femmes'],
    accord_figurer: true,
    accord_profil: true,
    audience: 'publique',
    ...fields,
  });

describe('themes that a third party gives to a named organisation', () => {
  it.each<[string, Audience, DataRecord, boolean]>([
    ['a published study', 'publique', finding({ document_type: 'etude' }), true],
    ['a report of a donor', 'publique', finding({ document_type: 'rapport', auteur_source: 'bailleur' }), true],
    [
      'a directory',
      'publique',
      record('acteurs', 'A2', { nom: name, source: 'Répertoire fictif', thematiques: ['femmes'] }),
      true,
    ],
    ['a document of unknown kind', 'publique', finding({}), false],
    [
      'a published study kept for the team',
      'publique',
      finding({ document_type: 'etude', diffusion: 'interne' }),
      false,
    ],
    ['a card without a source', 'publique', record('acteurs', 'A2', { nom: name, thematiques: ['femmes'] }), false],
    ['the same, for the team', 'interne', record('acteurs', 'A2', { nom: name, thematiques: ['femmes'] }), true],
    ['its own interview, with its consent', 'publique', said({}), true],
    ['its own interview, without', 'publique', said({ accord_profil: false }), false],
  ])('%s, %s edition', (_, audience, row, isShown) => {
    expect(Object.keys(fieldsIn(audience, row)).includes('thematiques')).toBe(isShown);
  });

  it('are shown with the document that says them', () => {
    expect(fieldsIn('publique', finding({ document_type: 'etude' })).thematiques).toMatchObject({
      value: ['femmes'],
      sources: ['Étude fictive'],
    });
  });

  it.each(['roles', 'domaines'])(
    'are profile data; %s of the grid are a reading, and stay inside the team',
    (column) => {
      const row = finding({ document_type: 'etude', [column]: ['sante'] });
      expect(fieldsIn('publique', row)).not.toHaveProperty(column);
      expect(fieldsIn('interne', row)).toHaveProperty(column);
    },
  );

  it('told by an expert or a donor in an interview are not its own consent', () => {
    for (const type_repondant of ['expert', 'bailleur', 'autorite', 'institution']) {
      expect(fieldsIn('publique', said({ type_repondant }))).not.toHaveProperty('thematiques');
    }
  });
});
